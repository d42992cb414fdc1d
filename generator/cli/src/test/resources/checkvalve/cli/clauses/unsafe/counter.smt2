; A counter goes up by one or two, and stops at its end.
(set-logic HORN)
(declare-fun counts (Int) Bool)
(assert (forall ((n Int)) (=> (= n 0) (counts n))))
(assert
  (forall ((n Int) (m Int))
    (=> (and (counts n) (< n 20) (or (= m (+ n 1)) (= m (+ n 2)))) (counts m))))
(assert (forall ((n Int)) (=> (and (counts n) (> n 20)) false)))
(check-sat)
