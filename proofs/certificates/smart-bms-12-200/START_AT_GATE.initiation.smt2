; START_AT_GATE: A reading of exactly 13.06 V, exactly 340 mV above the battery, starts charging after 3 s when nothing forbids it and fewer than two starts have failed.
; never (alternator.voltage >= 13.06 V and alternator.voltage < 15.8 V and alternator.voltage - packVoltage >= 340 mV and chargeReady and not latched and alternatorOff != Overload and alternatorSwitch = Open and alternatorStarts < 2) for 3.001 s
; smart-bms-12-200.valve, line 400
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const |Alternator=Overloaded| Bool)
(declare-const |timer remoteRequestedHeld| Int)
(declare-const |timer openAndRunningHeld| Int)
(declare-const |START_AT_GATE 1| Int)

; timer remoteRequestedHeld out of reset
(assert (= |timer remoteRequestedHeld| 0))

; timer openAndRunningHeld out of reset
(assert (= |timer openAndRunningHeld| 0))

; Alternator=Charging out of reset
(assert (not |Alternator=Charging|))

; Alternator=Stopping out of reset
(assert (not |Alternator=Stopping|))

; Alternator=Overloaded out of reset
(assert (not |Alternator=Overloaded|))

; START_AT_GATE 1 out of reset
(assert (= |START_AT_GATE 1| 0))

; the negated goal
(assert (not (and (<= |START_AT_GATE 1| (+ |timer openAndRunningHeld| 1)) (or (<= 21 |timer remoteRequestedHeld|) (<=
    |START_AT_GATE 1| |timer remoteRequestedHeld|)) (or (and (not |Alternator=Charging|) (not |Alternator=Stopping|)
    (not |Alternator=Overloaded|)) (<= |START_AT_GATE 1| 0)) (<= 0 |timer openAndRunningHeld|) (<= 0
    |timer remoteRequestedHeld|))))

(check-sat)
