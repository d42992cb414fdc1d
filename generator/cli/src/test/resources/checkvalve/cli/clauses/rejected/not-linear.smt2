; Two atoms in one body, and two heads of another.
(set-logic HORN)
(declare-fun sum (Int) Bool)
(assert (sum 1))
(assert (forall ((x Int) (y Int)) (=> (and (sum x) (sum y)) (sum (+ x y)))))
(assert (forall ((x Int)) (=> (sum x) (or (sum (+ x 1)) (sum (- x 1))))))
(check-sat)
