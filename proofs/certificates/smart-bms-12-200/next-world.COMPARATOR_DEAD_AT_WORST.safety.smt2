; next-world.COMPARATOR_DEAD_AT_WORST
; some next world satisfies the laws and COMPARATOR_DEAD_AT_WORST, in every state
; one of 1 worlds:
;   actual alternator.voltage := 0.0
;   actual alternator.current := 0.0
;   actual packVoltage := 0.0
;   emf := 0.0
;   pack := 0.0
;   fittedFuse := 0.0
;   stage=ComparatorDead := false
;   stage=ShortedOn := false
;
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)


; the negated goal
(assert false)

(check-sat)
