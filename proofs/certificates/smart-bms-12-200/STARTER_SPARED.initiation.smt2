; STARTER_SPARED: A starter battery without a running alternator feeds the lithium battery for 10 s at most.
; never (alternatorSwitch = Closed and actual alternator.voltage < 12.74 V) for 10 s
; smart-bms-12-200.valve, line 329
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |timer alternatorVoltageStopGateHeld| Int)
(declare-const |STARTER_SPARED 1| Int)

; timer alternatorVoltageStopGateHeld out of reset
(assert (= |timer alternatorVoltageStopGateHeld| 0))

; STARTER_SPARED 1 out of reset
(assert (= |STARTER_SPARED 1| 0))

; the negated goal
(assert (not (and (<= |STARTER_SPARED 1| |timer alternatorVoltageStopGateHeld|) (<= 0
    |timer alternatorVoltageStopGateHeld|))))

(check-sat)
