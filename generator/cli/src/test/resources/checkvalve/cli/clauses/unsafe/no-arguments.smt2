; A predicate without arguments, which nothing gives.
(set-logic HORN)
(declare-fun on () Bool)
(declare-fun unused (Int) Bool)
(assert (forall ((x Int)) (=> (and (> x 5) (< x 7)) on)))
(assert (=> on false))
(check-sat)
