; START_GATE_TRUE: The port closes only after the alternator was above 13 V for 3 s with the port open.
; alternatorSwitch becomes Closed only after (alternatorSwitch = Open and actual alternator.voltage > 13 V) for 3 s
; smart-bms-12-200.valve, line 309
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const |timer openAndRunningHeld| Int)
(declare-const |alternatorSwitch=Closed| Bool)
(declare-const |START_GATE_TRUE 2| Int)
(define-fun $1 () Bool (<= |timer openAndRunningHeld| |START_GATE_TRUE 2|))

; timer openAndRunningHeld out of reset
(assert (= |timer openAndRunningHeld| 0))

; Alternator=Charging out of reset
(assert (not |Alternator=Charging|))

; alternatorSwitch=Closed out of reset
(assert (not |alternatorSwitch=Closed|))

; START_GATE_TRUE 2 out of reset
(assert (= |START_GATE_TRUE 2| 0))

; the negated goal
(assert (not (and (or (and (not |Alternator=Charging|) (not |alternatorSwitch=Closed|)) (and |Alternator=Charging|
    |alternatorSwitch=Closed|)) (or |alternatorSwitch=Closed| $1) (or |Alternator=Charging| $1) (<= 0
    |START_GATE_TRUE 2|))))

(check-sat)
