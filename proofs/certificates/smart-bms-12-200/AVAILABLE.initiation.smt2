; AVAILABLE: An alternator truly 0.5 V above the battery and above 13.11 V charges within 3.2 s when nothing forbids it.
; never (actual alternator.voltage >= actual packVoltage + 0.5 V and actual alternator.voltage >= 13.11 V and actual alternator.voltage <= 15.7 V and chargeReady and not latched and alternatorSwitch = Open) for 3.2 s
; smart-bms-12-200.valve, line 318
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const |timer remoteRequestedHeld| Int)
(declare-const |timer openAndRunningHeld| Int)
(declare-const |AVAILABLE 1| Int)

; timer remoteRequestedHeld out of reset
(assert (= |timer remoteRequestedHeld| 0))

; timer openAndRunningHeld out of reset
(assert (= |timer openAndRunningHeld| 0))

; Alternator=Charging out of reset
(assert (not |Alternator=Charging|))

; AVAILABLE 1 out of reset
(assert (= |AVAILABLE 1| 0))

; the negated goal
(assert (not (and (<= |AVAILABLE 1| 3199) (or (<= 21 |timer remoteRequestedHeld|) (<= |AVAILABLE 1|
    |timer remoteRequestedHeld|)) (or (not |Alternator=Charging|) (<= |AVAILABLE 1| 0)) (<= |AVAILABLE 1| (+
    |timer openAndRunningHeld| 1)) (<= 0 |timer remoteRequestedHeld|) (<= 0 |timer openAndRunningHeld|))))

(check-sat)
