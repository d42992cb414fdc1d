; The compiled class and smart-bms-12-200.valve agree.
;
; step: `alternatorVoltageStopGateHeldTicks` is timer alternatorVoltageStopGateHeld afterwards
; smart-bms-12-200.valve, line 130
(set-logic QF_LIRA)

(declare-const alternator.voltage Int)
(declare-const |timer alternatorVoltageStopGateHeld| Int)
(define-fun $1 () Bool (<= alternator.voltage 1279))
(define-fun $2 () Int (+ |timer alternatorVoltageStopGateHeld| 1))
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite $1 (ite (<= |timer alternatorVoltageStopGateHeld| 10000)
    $2 10001) 0))

; alternator.voltage is within its sensor's range
(assert (and (<= 0 alternator.voltage) (<= alternator.voltage 3600)))

; timer alternatorVoltageStopGateHeld is within its bounds
(assert (and (<= 0 |timer alternatorVoltageStopGateHeld|) (<= |timer alternatorVoltageStopGateHeld| 10001)))

; the negated goal
(assert (not (= |timer alternatorVoltageStopGateHeld'| (ite $1 (ite (<= 10001 |timer alternatorVoltageStopGateHeld|)
    |timer alternatorVoltageStopGateHeld| $2) 0))))

(check-sat)
