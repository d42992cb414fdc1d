; STARTER_SPARED: A starter battery without a running alternator feeds the lithium battery for 11 s at most, the last one with a falling limit.
; never (alternatorSwitch = Closed and actual alternator.voltage < 12.745 V) for 11 s
; smart-bms-12-200.valve, line 437
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const limit Int)
(declare-const |timer alternatorVoltageStopGateHeld| Int)
(declare-const |STARTER_SPARED 1| Int)

; timer alternatorVoltageStopGateHeld out of reset
(assert (= |timer alternatorVoltageStopGateHeld| 0))

; Alternator=Charging out of reset
(assert (not |Alternator=Charging|))

; limit out of reset
(assert (= limit 0))

; STARTER_SPARED 1 out of reset
(assert (= |STARTER_SPARED 1| 0))

; the negated goal
(assert (not (and (<= (+ limit |STARTER_SPARED 1|) 11000) (or (<= 10001 |timer alternatorVoltageStopGateHeld|) (<=
    |STARTER_SPARED 1| |timer alternatorVoltageStopGateHeld|)) (or (not |Alternator=Charging|) (<=
    |timer alternatorVoltageStopGateHeld| 10000)) (<= limit 1000) (<= 0 |timer alternatorVoltageStopGateHeld|))))

(check-sat)
