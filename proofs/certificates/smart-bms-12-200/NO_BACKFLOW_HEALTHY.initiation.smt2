; NO_BACKFLOW_HEALTHY: No current flows from the lithium battery to the starter battery while the blocking stage works, however fast the world is.
; never actual alternator.current < 0 A
; assuming STAGE_HEALTHY: The blocking stage works.
; smart-bms-12-200.valve, line 332
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |alternatorSwitch=Closed| Bool)
(declare-const |reverseBlocking=Armed| Bool)

; alternatorSwitch=Closed out of reset
(assert (not |alternatorSwitch=Closed|))

; reverseBlocking=Armed out of reset
(assert (not |reverseBlocking=Armed|))

; the negated goal
(assert (not (or (not |alternatorSwitch=Closed|) |reverseBlocking=Armed|)))

(check-sat)
