; Two timers that start together and run together; one is cleared only with the other.
(set-logic HORN)
(declare-fun timers (Int Int) Bool)
(assert (timers 0 0))
(assert (forall ((a Int) (b Int)) (=> (timers a b) (timers (+ a 1) (+ b 1)))))
(assert (forall ((a Int) (b Int)) (=> (and (timers a b) (>= a 3000)) (timers 0 0))))
(assert (forall ((a Int) (b Int)) (=> (timers a b) (= a b))))
(check-sat)
