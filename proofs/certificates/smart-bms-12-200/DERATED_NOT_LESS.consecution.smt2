; DERATED_NOT_LESS: It falls no further, while nothing is to open the port.
; never alternatorSwitch = Closed and not rampCause and alternatorLimit < 80 % of fuseLimit - 100 mA
; smart-bms-12-200.valve, line 525
;
; consecution: a tick keeps the relations
(set-logic QF_LIRA)

(declare-const alternator.voltage Int)
(declare-const remoteL Int)
(declare-const remoteH Int)
(declare-const |remoteBridge=Bridged| Bool)
(declare-const remoteLReleased Bool)
(declare-const remoteHReleased Bool)
(declare-const |timer remoteRequestedHeld| Int)
(declare-const |timer alternatorVoltageStopGateHeld| Int)
(declare-const |RAMP_FOR_CAUSE 3| Int)
(declare-const |RAMP_FOR_CAUSE 4| Int)
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun $1 () Bool (<= 10 remoteL))
(define-fun $2 () Bool (<= remoteH 3499))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    $1 $2))
(define-fun |timer remoteRequestedHeld'| () Int (ite remoteRequested (ite (<= |timer remoteRequestedHeld| 20) (+
    |timer remoteRequestedHeld| 1) 21) 0))
(define-fun $3 () Bool (<= alternator.voltage 1279))
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite $3 (ite (<= |timer alternatorVoltageStopGateHeld| 10000)
    (+ |timer alternatorVoltageStopGateHeld| 1) 10001) 0))
(define-fun |RAMP_FOR_CAUSE 3'| () Int (ite (and $1 $2 (or |remoteBridge=Bridged| (<= remoteL 479) (<= 321 remoteH)))
    (ite (<= |RAMP_FOR_CAUSE 3| 20) (+ |RAMP_FOR_CAUSE 3| 1) 21) 0))
(define-fun |RAMP_FOR_CAUSE 4'| () Int (ite $3 (ite (<= |RAMP_FOR_CAUSE 4| 10000) (+ |RAMP_FOR_CAUSE 4| 1) 10001) 0))

; relation 1
(assert (<= |timer alternatorVoltageStopGateHeld| |RAMP_FOR_CAUSE 4|))

; relation 2
(assert (<= |RAMP_FOR_CAUSE 3| |timer remoteRequestedHeld|))

; relation 3
(assert (<= 0 |timer remoteRequestedHeld|))

; the negated goal
(assert (not (and (<= |timer alternatorVoltageStopGateHeld'| |RAMP_FOR_CAUSE 4'|) (<= |RAMP_FOR_CAUSE 3'|
    |timer remoteRequestedHeld'|) (<= 0 |timer remoteRequestedHeld'|))))

(check-sat)
