; Nothing is said of any predicate: each clause is true for itself, or none of it is safe.
(set-logic HORN)
(declare-fun on (Int) Bool)
(assert (forall ((x Int)) (=> (and (> x 5) (< x 6)) false)))
(check-sat)
