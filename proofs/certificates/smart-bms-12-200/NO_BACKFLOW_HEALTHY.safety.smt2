; NO_BACKFLOW_HEALTHY: No current flows from the lithium battery to the starter battery while the blocking stage works, however fast the world is.
; never actual alternator.current < 0 A
; assuming STAGE_HEALTHY: The blocking stage works.
; smart-bms-12-200.valve, line 332
;
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)

(declare-const |actual alternator.current| Real)
(declare-const |stage=ComparatorDead| Bool)
(declare-const |stage=ShortedOn| Bool)
(declare-const |alternatorSwitch=Closed| Bool)
(declare-const |reverseBlocking=Armed| Bool)
(define-fun $1 () Bool (<= 0.0 |actual alternator.current|))
(define-fun |NO_BACKFLOW_LATCH_STOPS 1'| () Bool (not $1))

; law, line 282
(assert (or $1 (not (and (not |stage=ComparatorDead|) (not |stage=ShortedOn|) |reverseBlocking=Armed|))))

; law, line 283
(assert (or (= |actual alternator.current| 0.0) (not (and (not |alternatorSwitch=Closed|) (not (and |stage=ShortedOn|
    (not |stage=ComparatorDead|)))))))

; assumption STAGE_HEALTHY
(assert (and (not |stage=ComparatorDead|) (not |stage=ShortedOn|)))

; relation 1
(assert (or (not |alternatorSwitch=Closed|) |reverseBlocking=Armed|))

; the negated goal
(assert |NO_BACKFLOW_LATCH_STOPS 1'|)

(check-sat)
