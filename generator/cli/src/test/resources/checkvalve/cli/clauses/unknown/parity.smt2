; A number that is even stays even; an invariant that says so is not looked for, so this is answered with time only.
(set-logic HORN)
(declare-fun even (Int) Bool)
(assert (even 0))
(assert (forall ((n Int)) (=> (even n) (even (+ n 2)))))
(assert (forall ((n Int)) (=> (even n) (distinct n 1001))))
(check-sat)
