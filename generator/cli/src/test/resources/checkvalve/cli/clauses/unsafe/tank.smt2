; A tank is filled by at most a quarter a step while it is below its mark.
(set-logic HORN)
(declare-fun level (Real) Bool)
(assert (level 0.0))
(assert
  (forall ((now Real) (more Real))
    (=> (and (level now) (< now 9.5) (<= 0.0 more) (<= more (/ 1 2))) (level (+ now more)))))
(assert (forall ((now Real)) (=> (and (level now) (>= now 9.75)) false)))
(check-sat)
