; NO_BACKFLOW_HEALTHY: No current flows from the lithium battery to the starter battery while the blocking stage works, however fast the world is.
; never actual alternator.current < 0 A
; assuming STAGE_HEALTHY: The blocking stage works.
; smart-bms-12-200.valve, line 253
;
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)

(declare-const |actual alternator.current| Real)
(declare-const |stage=ComparatorDead| Bool)
(declare-const |stage=ShortedOn| Bool)
(define-fun $1 () Bool (and (not |stage=ComparatorDead|) (not |stage=ShortedOn|)))
(define-fun $2 () Bool (<= 0.0 |actual alternator.current|))
(define-fun |NO_BACKFLOW_LATCH_STOPS 1'| () Bool (not $2))

; law, line 213
(assert (or $2 (not $1)))

; assumption STAGE_HEALTHY
(assert $1)

; the negated goal
(assert |NO_BACKFLOW_LATCH_STOPS 1'|)

(check-sat)
