; One runs after the other.
(set-logic HORN)
(declare-fun first (Int) Bool)
(declare-fun second (Int) Bool)
(assert (first 0))
(assert (forall ((x Int)) (=> (first x) (second (+ x 1)))))
(assert (forall ((x Int)) (=> (and (second x) (> x 1)) false)))
(check-sat)
