; STUCK_CLOSED_SEEN: Current for 100 ms while commanded open is latched, alarmed and everything released: only the fuse in the alternator port can stop it.
; when (previous alternatorSwitch = Open and absolute of actual alternator.current > 2.05 A) for 100 ms then fault = StuckClosed and allOff and preAlarm = High
; smart-bms-12-200.valve, line 378
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const |timer strayCurrentHeld| Int)
(declare-const |alternatorSwitch=Closed| Bool)
(declare-const |STUCK_CLOSED_SEEN 2| Int)
(define-fun $1 () Bool (or |Alternator=Charging| (and |Alternator=Stopping| (not |Alternator=Charging|))))

; timer strayCurrentHeld out of reset
(assert (= |timer strayCurrentHeld| 0))

; Alternator=Charging out of reset
(assert (not |Alternator=Charging|))

; Alternator=Stopping out of reset
(assert (not |Alternator=Stopping|))

; alternatorSwitch=Closed out of reset
(assert (not |alternatorSwitch=Closed|))

; STUCK_CLOSED_SEEN 2 out of reset
(assert (= |STUCK_CLOSED_SEEN 2| 0))

; the negated goal
(assert (not (and (or (and (not |alternatorSwitch=Closed|) (not $1)) (and $1 |alternatorSwitch=Closed|)) (<=
    |STUCK_CLOSED_SEEN 2| |timer strayCurrentHeld|) (<= 0 |timer strayCurrentHeld|))))

(check-sat)
