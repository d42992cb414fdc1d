; next-world.LIMITER_WORKS
; some next world satisfies the laws and LIMITER_WORKS, in every state
; one of 2 worlds:
;   actual alternator.voltage := 0.0
;   actual alternator.current := 0.0
;   actual packVoltage := 0.0
;   emf := 0.0
;   pack := 0.0
;   fittedFuse := 0.0
;   stage=ComparatorDead := false
;   stage=ShortedOn := false
; one of 2 worlds:
;   stage=ComparatorDead := false
;   stage=ShortedOn := true
;   actual alternator.voltage := (- 2500.0)
;   actual alternator.current := alternatorLimit
;   actual packVoltage := (- 2500.0)
;   emf := (- 15000.0)
;   pack := 10000.0
;   fittedFuse := 2500.0
;
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)

(declare-const alternatorLimit Int)

; the negated goal
(assert (not (or (<= 0 alternatorLimit) (and (<= alternatorLimit 0) (not (= alternatorLimit 0))))))

(check-sat)
