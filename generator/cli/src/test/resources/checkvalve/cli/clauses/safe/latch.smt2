; Once tripped it stays tripped until the key is turned, and the key is not turned while it trips.
(set-logic HORN)
(declare-fun latch (Bool Bool) Bool)
(assert (forall ((tripped Bool) (closed Bool)) (=> (and (not tripped) closed) (latch tripped closed))))
(assert
  (forall ((tripped Bool) (closed Bool) (trip Bool) (key Bool) (after Bool))
    (=>
      (and
        (latch tripped closed)
        (= after (or trip (and tripped (not key)))))
      (latch after (not after)))))
(assert (forall ((tripped Bool) (closed Bool)) (=> (and (latch tripped closed) tripped closed) false)))
(check-sat)
