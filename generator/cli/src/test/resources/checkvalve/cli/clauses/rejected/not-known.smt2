; Two names that nothing declares, and a number where a truth belongs: all are told at once.
(set-logic HORN)
(declare-fun inv (Int) Bool)
(assert (forall ((x Int)) (=> (= x 0) (inw x))))
(assert (forall ((x Int)) (=> (and (inv x) (< x z)) (inv x))))
(assert (forall ((x Int)) (=> (+ x 1) (inv x))))
(check-sat)
