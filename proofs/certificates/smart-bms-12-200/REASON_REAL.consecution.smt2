; REASON_REAL: The reason that is shown is there.
; never (alternatorOff = RemoteInput and on for 20 ms) or (alternatorOff = TemperatureHigh and hottestBattery < 44.5 degC) or (alternatorOff = Battery and complete and highest < 3.5945 V and coldestBattery >= 10.5 degC) or (alternatorOff = BatteryHigh and packVoltage < 15.8 V and system.voltage < 15.8 V) or (alternatorOff = InputHigh and alternator.voltage < 15.8 V) or (alternatorOff = InputLow and alternator.voltage >= 13.06 V and alternator.voltage - packVoltage >= 340 mV) or (alternatorOff = Internal and not latched) or (alternatorOff = Waiting and (alternator.voltage < 13.06 V or alternator.voltage - packVoltage < 340 mV))
; smart-bms-12-200.valve, line 672
;
; consecution: a tick keeps the relations
(set-logic QF_LIRA)

(declare-const remoteL Int)
(declare-const remoteH Int)
(declare-const |remoteBridge=Bridged| Bool)
(declare-const remoteLReleased Bool)
(declare-const remoteHReleased Bool)
(declare-const |timer remoteRequestedHeld| Int)
(declare-const |RAMP_FOR_CAUSE 3| Int)
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun $1 () Bool (<= 10 remoteL))
(define-fun $2 () Bool (<= remoteH 3499))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    $1 $2))
(define-fun |timer remoteRequestedHeld'| () Int (ite remoteRequested (ite (<= |timer remoteRequestedHeld| 20) (+
    |timer remoteRequestedHeld| 1) 21) 0))
(define-fun |RAMP_FOR_CAUSE 3'| () Int (ite (and $1 $2 (or |remoteBridge=Bridged| (<= remoteL 479) (<= 321 remoteH)))
    (ite (<= |RAMP_FOR_CAUSE 3| 20) (+ |RAMP_FOR_CAUSE 3| 1) 21) 0))

; relation 1
(assert (<= |RAMP_FOR_CAUSE 3| |timer remoteRequestedHeld|))

; relation 2
(assert (<= 0 |timer remoteRequestedHeld|))

; the negated goal
(assert (not (and (<= |RAMP_FOR_CAUSE 3'| |timer remoteRequestedHeld'|) (<= 0 |timer remoteRequestedHeld'|))))

(check-sat)
