; DERATED_NOT_LESS: It falls no further, while nothing is to open the port.
; never alternatorSwitch = Closed and not rampCause and alternatorLimit < 80 % of fuseLimit - 100 mA
; smart-bms-12-200.valve, line 525
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |timer remoteRequestedHeld| Int)
(declare-const |timer alternatorVoltageStopGateHeld| Int)
(declare-const |RAMP_FOR_CAUSE 3| Int)
(declare-const |RAMP_FOR_CAUSE 4| Int)

; timer remoteRequestedHeld out of reset
(assert (= |timer remoteRequestedHeld| 0))

; timer alternatorVoltageStopGateHeld out of reset
(assert (= |timer alternatorVoltageStopGateHeld| 0))

; RAMP_FOR_CAUSE 3 out of reset
(assert (= |RAMP_FOR_CAUSE 3| 0))

; RAMP_FOR_CAUSE 4 out of reset
(assert (= |RAMP_FOR_CAUSE 4| 0))

; the negated goal
(assert (not (and (<= |timer alternatorVoltageStopGateHeld| |RAMP_FOR_CAUSE 4|) (<= |RAMP_FOR_CAUSE 3|
    |timer remoteRequestedHeld|) (<= 0 |timer remoteRequestedHeld|))))

(check-sat)
