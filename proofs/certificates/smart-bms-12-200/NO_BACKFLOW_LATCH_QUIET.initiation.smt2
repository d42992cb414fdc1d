; NO_BACKFLOW_LATCH_QUIET: The noise of the current sensor never latches a healthy stage.
; never latched and not previous latched
; assuming STAGE_HEALTHY: The blocking stage works.
; smart-bms-12-200.valve, line 355
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const stuckClosed Bool)
(declare-const reverseSeen Bool)
(declare-const |alternatorSwitch=Closed| Bool)
(declare-const |reverseBlocking=Armed| Bool)
(declare-const |fault=BatteryCable| Bool)
(declare-const |fault=TooManyBatteries| Bool)
(declare-const |fault=ReverseCurrent| Bool)
(declare-const |fault=StuckClosed| Bool)
(define-fun $1 () Bool (or |Alternator=Charging| (and |Alternator=Stopping| (not |Alternator=Charging|))))

; stuckClosed out of reset
(assert (not stuckClosed))

; reverseSeen out of reset
(assert (not reverseSeen))

; Alternator=Charging out of reset
(assert (not |Alternator=Charging|))

; Alternator=Stopping out of reset
(assert (not |Alternator=Stopping|))

; alternatorSwitch=Closed out of reset
(assert (not |alternatorSwitch=Closed|))

; reverseBlocking=Armed out of reset
(assert (not |reverseBlocking=Armed|))

; fault=BatteryCable out of reset
(assert (not |fault=BatteryCable|))

; fault=TooManyBatteries out of reset
(assert (not |fault=TooManyBatteries|))

; fault=ReverseCurrent out of reset
(assert (not |fault=ReverseCurrent|))

; fault=StuckClosed out of reset
(assert (not |fault=StuckClosed|))

; the negated goal
(assert (not (and (or (and (not |alternatorSwitch=Closed|) (not $1)) (and $1 |alternatorSwitch=Closed|)) (or (not
    stuckClosed) (and |fault=StuckClosed| (not |fault=BatteryCable|) (not |fault=TooManyBatteries|) (not
    |fault=ReverseCurrent|))) (or (not reverseSeen) (not (and |fault=TooManyBatteries| (not |fault=BatteryCable|))))
    (or (not reverseSeen) (not |fault=BatteryCable|)) (or (not reverseSeen) (not (and (not |fault=BatteryCable|) (not
    |fault=TooManyBatteries|) (not |fault=ReverseCurrent|) (not |fault=StuckClosed|)))) (or (not
    |alternatorSwitch=Closed|) |reverseBlocking=Armed|))))

(check-sat)
