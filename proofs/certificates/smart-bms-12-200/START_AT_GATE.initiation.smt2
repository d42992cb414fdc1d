; START_AT_GATE: A reading of exactly 13.06 V, exactly 340 mV above the battery, starts charging within 3.1 s when nothing forbids it.
; never (alternator.voltage >= 13.06 V and alternator.voltage < 15.8 V and alternator.voltage - packVoltage >= 340 mV and chargeReady and not latched and alternatorSwitch = Open) for 3.1 s
; smart-bms-12-200.valve, line 313
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const |timer remoteRequestedHeld| Int)
(declare-const |timer openAndRunningHeld| Int)
(declare-const |START_AT_GATE 1| Int)

; timer remoteRequestedHeld out of reset
(assert (= |timer remoteRequestedHeld| 0))

; timer openAndRunningHeld out of reset
(assert (= |timer openAndRunningHeld| 0))

; Alternator=Charging out of reset
(assert (not |Alternator=Charging|))

; START_AT_GATE 1 out of reset
(assert (= |START_AT_GATE 1| 0))

; the negated goal
(assert (not (and (<= |START_AT_GATE 1| 3099) (or (<= 21 |timer remoteRequestedHeld|) (<= |START_AT_GATE 1|
    |timer remoteRequestedHeld|)) (or (not |Alternator=Charging|) (<= |START_AT_GATE 1| 0)) (<= |START_AT_GATE 1| (+
    |timer openAndRunningHeld| 1)) (<= 0 |timer remoteRequestedHeld|) (<= 0 |timer openAndRunningHeld|))))

(check-sat)
