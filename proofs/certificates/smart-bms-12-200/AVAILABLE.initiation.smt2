; AVAILABLE: An alternator truly 0.45 V above the battery and above 13.11 V charges within 10 min when nothing forbids it.
; never (actual alternator.voltage >= actual packVoltage + 0.45 V and actual alternator.voltage >= 13.11 V and actual alternator.voltage <= 15.7 V and chargeReady and not latched and alternatorOff != Overload and alternatorSwitch = Open) for 10 min
; smart-bms-12-200.valve, line 406
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const |Alternator=Overloaded| Bool)
(declare-const |Alternator elapsed| Int)
(declare-const |timer remoteRequestedHeld| Int)
(declare-const |timer openAndRunningHeld| Int)
(declare-const |AVAILABLE 1| Int)

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

; Alternator elapsed out of reset
(assert (= |Alternator elapsed| 0))

; AVAILABLE 1 out of reset
(assert (= |AVAILABLE 1| 0))

; the negated goal
(assert (not (and (or (<= 3001 |timer openAndRunningHeld|) (<= |AVAILABLE 1| (+ |timer openAndRunningHeld| 1))) (or (and
    (not |Alternator=Charging|) (not |Alternator=Stopping|) (not |Alternator=Overloaded|)) (<= |AVAILABLE 1| 0)) (or
    (<= 21 |timer remoteRequestedHeld|) (<= |AVAILABLE 1| |timer remoteRequestedHeld|)) (<= |AVAILABLE 1| (+
    |Alternator elapsed| 1)) (<= 0 |timer openAndRunningHeld|) (<= 0 |timer remoteRequestedHeld|) (<= 0
    |Alternator elapsed|))))

(check-sat)
