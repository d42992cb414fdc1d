; LIMIT_BY_FUSE_60: With a 60 A fuse the alternator is limited to 54 A.
; when alternatorFuse = 60 A and alternatorSwitch = Closed and alternatorDerated = No and not rampCause then alternatorLimit = 54 A
; smart-bms-12-200.valve, line 463
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
(assert (not (and (<= |RAMP_FOR_CAUSE 3| |timer remoteRequestedHeld|) (<= |timer alternatorVoltageStopGateHeld|
    |RAMP_FOR_CAUSE 4|) (<= 0 |timer remoteRequestedHeld|))))

(check-sat)
