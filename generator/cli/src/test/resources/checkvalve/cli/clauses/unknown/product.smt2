; A product of two variables is not linear.
(set-logic HORN)
(declare-fun inv (Int Int) Bool)
(assert (inv 2 3))
(assert (forall ((x Int) (y Int)) (=> (inv x y) (inv (* x y) y))))
(assert (forall ((x Int) (y Int)) (=> (and (inv x y) (< x 0)) false)))
(check-sat)
