; Numbers of any length are exact.
(set-logic HORN)
(declare-fun large (Int) Bool)
(assert (forall ((n Int)) (=> (>= n 123456789012345678901234567890) (large n))))
(assert (forall ((n Int)) (=> (large n) (large (+ n 1)))))
(assert (forall ((n Int)) (=> (and (large n) (< n 123456789012345678901234567890)) false)))
(check-sat)
