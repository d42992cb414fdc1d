; START_GATE_TRUE: The port closes only after the alternator was above 13 V for 3 s with the port open.
; alternatorSwitch becomes Closed only after (alternatorSwitch = Open and actual alternator.voltage > 13 V) for 3 s
; smart-bms-12-200.valve, line 396
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const |timer openAndRunningHeld| Int)
(declare-const |alternatorSwitch=Closed| Bool)
(declare-const |START_GATE_TRUE 2| Int)
(define-fun $1 () Bool (or |Alternator=Charging| (and |Alternator=Stopping| (not |Alternator=Charging|))))
(define-fun $2 () Bool (<= |timer openAndRunningHeld| |START_GATE_TRUE 2|))

; timer openAndRunningHeld out of reset
(assert (= |timer openAndRunningHeld| 0))

; Alternator=Charging out of reset
(assert (not |Alternator=Charging|))

; Alternator=Stopping out of reset
(assert (not |Alternator=Stopping|))

; alternatorSwitch=Closed out of reset
(assert (not |alternatorSwitch=Closed|))

; START_GATE_TRUE 2 out of reset
(assert (= |START_GATE_TRUE 2| 0))

; the negated goal
(assert (not (and (or (and (not |alternatorSwitch=Closed|) (not $1)) (and $1 |alternatorSwitch=Closed|)) (or
    |alternatorSwitch=Closed| $2) (or |Alternator=Charging| $2) (<= 0 |START_GATE_TRUE 2|))))

(check-sat)
