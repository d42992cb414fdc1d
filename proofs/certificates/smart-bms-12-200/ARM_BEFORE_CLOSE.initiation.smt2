; ARM_BEFORE_CLOSE: Reverse blocking has been armed for 3 s before the port closes.
; alternatorSwitch becomes Closed only after reverseBlocking = Armed for 3 s
; smart-bms-12-200.valve, line 370
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const |timer openAndRunningHeld| Int)
(declare-const |alternatorSwitch=Closed| Bool)
(declare-const |ARM_BEFORE_CLOSE 2| Int)
(define-fun $1 () Bool (or |Alternator=Charging| (and |Alternator=Stopping| (not |Alternator=Charging|))))

; timer openAndRunningHeld out of reset
(assert (= |timer openAndRunningHeld| 0))

; Alternator=Charging out of reset
(assert (not |Alternator=Charging|))

; Alternator=Stopping out of reset
(assert (not |Alternator=Stopping|))

; alternatorSwitch=Closed out of reset
(assert (not |alternatorSwitch=Closed|))

; ARM_BEFORE_CLOSE 2 out of reset
(assert (= |ARM_BEFORE_CLOSE 2| 0))

; the negated goal
(assert (not (and (or (and (not |alternatorSwitch=Closed|) (not $1)) (and $1 |alternatorSwitch=Closed|)) (<=
    |timer openAndRunningHeld| |ARM_BEFORE_CLOSE 2|) (or (not |alternatorSwitch=Closed|) (<= 3001
    |ARM_BEFORE_CLOSE 2|)))))

(check-sat)
