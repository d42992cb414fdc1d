; Idle, then busy for ten steps, then resting; a mode is a number, and the count belongs to busy alone.
(set-logic HORN)
(declare-fun machine (Int Int) Bool)
(assert (forall ((mode Int) (count Int)) (=> (and (= mode 0) (= count 0)) (machine mode count))))
(assert
  (forall ((mode Int) (count Int) (go Bool))
    (=>
      (machine mode count)
      (machine
        (ite (and (= mode 0) go) 1 (ite (and (= mode 1) (>= count 10)) 2 mode))
        (ite (and (= mode 1) (< count 10)) (+ count 1) 0)))))
(assert (forall ((mode Int) (count Int)) (not (and (machine mode count) (distinct mode 1) (> count 0)))))
(check-sat)
