; RAMP_FOR_CAUSE: The limit falls only for a cause: turned off, heat, cold, a sagging alternator, or to 80 % when derated.
; never alternatorLimit < previous alternatorLimit and alternatorFuse = previous alternatorFuse and not rampCause and (alternatorDerated = No or alternatorLimit < 80 % of fuseLimit - 100 mA)
; smart-bms-12-200.valve, line 424
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const limit Int)
(declare-const |timer remoteRequestedHeld| Int)
(declare-const |timer alternatorVoltageStopGateHeld| Int)
(declare-const started Bool)
(declare-const alternatorLimit Int)
(declare-const |RAMP_FOR_CAUSE 2| Int)
(declare-const |RAMP_FOR_CAUSE 3| Int)
(declare-const |RAMP_FOR_CAUSE 4| Int)

; timer remoteRequestedHeld out of reset
(assert (= |timer remoteRequestedHeld| 0))

; timer alternatorVoltageStopGateHeld out of reset
(assert (= |timer alternatorVoltageStopGateHeld| 0))

; limit out of reset
(assert (= limit 0))

; started out of reset
(assert (not started))

; alternatorLimit out of reset
(assert (= alternatorLimit 0))

; RAMP_FOR_CAUSE 3 out of reset
(assert (= |RAMP_FOR_CAUSE 3| 0))

; RAMP_FOR_CAUSE 4 out of reset
(assert (= |RAMP_FOR_CAUSE 4| 0))

; the negated goal
(assert (not (and (<= limit 1000) (<= alternatorLimit limit) (or (<= limit 0) started) (or (not started) (not (and (<= 1
    alternatorLimit) (<= (+ (* 9 |RAMP_FOR_CAUSE 2|) 1) (* 10 alternatorLimit))))) (<= |RAMP_FOR_CAUSE 3|
    |timer remoteRequestedHeld|) (<= |timer alternatorVoltageStopGateHeld| |RAMP_FOR_CAUSE 4|) (<= 0
    |timer remoteRequestedHeld|))))

(check-sat)
