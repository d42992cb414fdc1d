; REASON_REAL: The reason that is shown is there.
; never (alternatorOff = RemoteInput and on for 20 ms) or (alternatorOff = TemperatureHigh and hottestBattery < 44.5 degC) or (alternatorOff = Battery and complete and highest < 3.5945 V and coldestBattery >= 10.5 degC) or (alternatorOff = BatteryHigh and packVoltage < 15.8 V and system.voltage < 15.8 V) or (alternatorOff = InputHigh and alternator.voltage < 15.8 V) or (alternatorOff = InputLow and alternator.voltage >= 13.06 V and alternator.voltage - packVoltage >= 340 mV) or (alternatorOff = Internal and not latched) or (alternatorOff = Waiting and (alternator.voltage < 13.06 V or alternator.voltage - packVoltage < 340 mV))
; smart-bms-12-200.valve, line 672
;
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)

(declare-const |alternatorFuse=800| Bool)
(declare-const |alternatorFuse=1000| Bool)
(declare-const |alternatorFuse=1250| Bool)
(declare-const commissioned Int)
(declare-const alternator.voltage Int)
(declare-const alternator.current Int)
(declare-const system.voltage Int)
(declare-const packVoltage Int)
(declare-const remoteL Int)
(declare-const remoteH Int)
(declare-const |remoteBridge=Bridged| Bool)
(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const |Alternator=Overloaded| Bool)
(declare-const |Alternator elapsed| Int)
(declare-const limit Int)
(declare-const starts Int)
(declare-const batteries.count Int)
(declare-const |highest batteries.cell| Int)
(declare-const |actual highest batteries.cell| Real)
(declare-const |lowest batteries.temperature| Int)
(declare-const |highest batteries.temperature| Int)
(declare-const |actual lowest batteries.temperature| Real)
(declare-const |actual highest batteries.temperature| Real)
(declare-const remoteLReleased Bool)
(declare-const remoteHReleased Bool)
(declare-const |timer notRemoteRequestedHeld| Int)
(declare-const |timer remoteRequestedHeld| Int)
(declare-const remoteOff Bool)
(declare-const batteryHot Bool)
(declare-const |timer strayCurrentHeld| Int)
(declare-const stuckClosed Bool)
(declare-const batteryCold Bool)
(declare-const cellFull Bool)
(declare-const packHigh Bool)
(declare-const |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| Int)
(declare-const alternatorHigh Bool)
(declare-const reverseSeen Bool)
(declare-const |timer alternatorVoltageStopGateHeld| Int)
(declare-const |timer openAndRunningHeld| Int)
(declare-const |RAMP_FOR_CAUSE 3| Int)
(define-fun $1 () Bool (<= batteries.count 0))
(define-fun highestCell () Int (ite $1 5000 |highest batteries.cell|))
(define-fun coldest () Int (ite $1 (- 50) |lowest batteries.temperature|))
(define-fun hottest () Int (ite $1 120 |highest batteries.temperature|))
(define-fun $2 () Bool (= commissioned batteries.count))
(define-fun incomplete () Bool (not $2))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun $3 () Bool (<= 10 remoteL))
(define-fun $4 () Bool (<= remoteH 3499))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    $3 $4))
(define-fun $5 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (or (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|)) (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 (ite (<= $5 0) alternator.current $5))))
(define-fun $6 () Bool (<= 1306 alternator.voltage))
(define-fun openAndRunning () Bool (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|) $6))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    (+ |timer notRemoteRequestedHeld| 1) 1001)))
(define-fun |timer remoteRequestedHeld'| () Int (ite remoteRequested (ite (<= |timer remoteRequestedHeld| 20) (+
    |timer remoteRequestedHeld| 1) 21) 0))
(define-fun $7 () Bool (<= 21 |timer notRemoteRequestedHeld'|))
(define-fun $8 () Bool (and remoteOff (<= |timer remoteRequestedHeld'| 20)))
(define-fun |remoteOff'| () Bool (or $7 $8))
(define-fun $9 () Bool (<= 51 hottest))
(define-fun $10 () Bool (and batteryHot (<= 48 hottest)))
(define-fun |batteryHot'| () Bool (or $9 $10))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) (+
    |timer strayCurrentHeld| 1) 101) 0))
(define-fun $11 () Bool (<= |timer notRemoteRequestedHeld'| 1000))
(define-fun $12 () Bool (<= 101 |timer strayCurrentHeld'|))
(define-fun $13 () Bool (and stuckClosed $11))
(define-fun |stuckClosed'| () Bool (or $12 $13))
(define-fun $14 () Bool (not |remoteOff'|))
(define-fun $15 () Bool (not |batteryHot'|))
(define-fun $16 () Bool (<= coldest 4))
(define-fun $17 () Bool (and batteryCold (<= coldest 7)))
(define-fun $18 () Bool (<= 3750 highestCell))
(define-fun $19 () Bool (and cellFull (<= 3600 highestCell)))
(define-fun $20 () Int (ite (<= packVoltage system.voltage) (* 10 system.voltage) (* 10 packVoltage)))
(define-fun $21 () Bool (<= 16001 $20))
(define-fun $22 () Bool (and packHigh (<= 15800 $20)))
(define-fun |packHigh'| () Bool (or $21 $22))
(define-fun $23 () Bool (not |packHigh'|))
(define-fun $24 () Int (ite |alternatorFuse=800| 720 (ite |alternatorFuse=1000| 900 (ite |alternatorFuse=1250| 1125
    540))))
(define-fun fullLimit () Int (ite (<= $24 1000) $24 1000))
(define-fun |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| () Int (ite (and (or |Alternator=Charging| (and
    |Alternator=Stopping| (not |Alternator=Charging|))) (<= (+ (* 23 (ite (<= limit fullLimit) limit fullLimit)) 201)
    (* 20 alternator.current))) (ite (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 100) (+
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 1) 101) 0))
(define-fun $25 () Bool (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| 100))
(define-fun overLimit () Bool (<= 101 |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'|))
(define-fun $26 () Bool (<= 1601 alternator.voltage))
(define-fun $27 () Bool (and alternatorHigh (<= 1580 alternator.voltage)))
(define-fun |alternatorHigh'| () Bool (or $26 $27))
(define-fun $28 () Bool (<= (+ alternator.current 11) 0))
(define-fun $29 () Bool (and $11 reverseSeen))
(define-fun |reverseSeen'| () Bool (or $28 $29))
(define-fun forbidden () Bool (or incomplete $12 $13 $18 $19 $21 $22 $26 $27 $28 $29))
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite (<= alternator.voltage 1279) (ite (<=
    |timer alternatorVoltageStopGateHeld| 10000) (+ |timer alternatorVoltageStopGateHeld| 1) 10001) 0))
(define-fun ending () Bool (or $7 $8 $9 $10 $16 $17 (<= 10001 |timer alternatorVoltageStopGateHeld'|)))
(define-fun |timer openAndRunningHeld'| () Int (ite openAndRunning (ite (<= |timer openAndRunningHeld| 3000) (+
    |timer openAndRunningHeld| 1) 3001) 0))
(define-fun |Alternator: Stopping -> Charging line 201| () Bool (not ending))
(define-fun $30 () Bool (<= (+ packVoltage 34) alternator.voltage))
(define-fun |Alternator: Overloaded -> Blocked line 204| () Bool (<= 599999 |Alternator elapsed|))
(define-fun $31 () Bool (<= alternator.current 22))
(define-fun |Alternator: Charging -> Blocked line 194| () Bool (or incomplete $12 $13 $18 $19 $21 $22 $26 $27 $28 $29
    $31))
(define-fun $32 () Bool (not |Alternator: Charging -> Blocked line 194|))
(define-fun |Alternator: Stopping -> Blocked line 200| () Bool (or incomplete $12 $13 $18 $19 $21 $22 $26 $27 $28 $29
    $31 (<= limit 0)))
(define-fun $33 () Bool (not |Alternator: Stopping -> Blocked line 200|))
(define-fun |Alternator'=Overloaded| () Bool (or (and |Alternator=Charging| overLimit) (and |Alternator=Stopping| (not
    |Alternator=Charging|) overLimit) (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|) (<= |Alternator elapsed| 599998))))
(define-fun |alternatorSwitch'=Closed| () Bool (or (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|) (not forbidden) |Alternator: Stopping -> Charging line 201| (<= 3001
    |timer openAndRunningHeld'|) $30 (or (<= starts 1) |Alternator: Overloaded -> Blocked line 204|)) (and
    |Alternator=Charging| $25 |Alternator: Stopping -> Charging line 201| $32) (and |Alternator=Stopping| (not
    |Alternator=Charging|) $25 |Alternator: Stopping -> Charging line 201| $33) (and |Alternator=Charging| $25 ending
    $32) (and |Alternator=Stopping| (not |Alternator=Charging|) $25 ending $33)))
(define-fun |alternatorSwitch'=Open| () Bool (not |alternatorSwitch'=Closed|))
(define-fun $34 () Bool (or $12 $13 $28 $29))
(define-fun $35 () Bool (or $16 $17 $18 $19))
(define-fun $36 () Bool (not |alternatorHigh'|))
(define-fun $37 () Bool (not $35))
(define-fun $38 () Bool (not $34))
(define-fun $39 () Bool (not |Alternator'=Overloaded|))
(define-fun |fault'=ReverseCurrent| () Bool (and (not |stuckClosed'|) |reverseSeen'|))
(define-fun |RAMP_FOR_CAUSE 3'| () Int (ite (and $3 $4 (or |remoteBridge=Bridged| (<= remoteL 479) (<= 321 remoteH)))
    (ite (<= |RAMP_FOR_CAUSE 3| 20) (+ |RAMP_FOR_CAUSE 3| 1) 21) 0))

; setting commissioned is within its range
(assert (and (<= 1 commissioned) (<= commissioned 20)))

; the highest batteries.cell is read as its sensor permits
(assert (or $1 (and (or (<= (to_real |highest batteries.cell|) (+ |actual highest batteries.cell| (/ 11.0 2.0))) (<=
    |highest batteries.cell| 0)) (or (not (<= (+ (to_real |highest batteries.cell|) (/ 11.0 2.0))
    |actual highest batteries.cell|)) (<= 5000 |highest batteries.cell|)))))

; the lowest batteries.temperature is read as its sensor permits
(assert (or $1 (and (or (<= (to_real |lowest batteries.temperature|) (+ |actual lowest batteries.temperature| (/ 5.0
    2.0))) (<= (+ |lowest batteries.temperature| 50) 0)) (or (not (<= (+ (to_real |lowest batteries.temperature|) (/
    5.0 2.0)) |actual lowest batteries.temperature|)) (<= 120 |lowest batteries.temperature|)))))

; the highest batteries.temperature is read as its sensor permits
(assert (or $1 (and (or (<= (to_real |highest batteries.temperature|) (+ |actual highest batteries.temperature| (/ 5.0
    2.0))) (<= (+ |highest batteries.temperature| 50) 0)) (or (not (<= (+ (to_real |highest batteries.temperature|) (/
    5.0 2.0)) |actual highest batteries.temperature|)) (<= 120 |highest batteries.temperature|)))))

; relation 1
(assert (<= |RAMP_FOR_CAUSE 3| |timer remoteRequestedHeld|))

; relation 2
(assert (<= 0 |timer remoteRequestedHeld|))

; the negated goal
(assert (or (and $2 $6 $14 $15 $23 $30 |alternatorSwitch'=Open| (not (and $6 $30)) $36 $37 $38 $39) (and |remoteOff'|
    |alternatorSwitch'=Open| $38 $39 (<= 21 |RAMP_FOR_CAUSE 3'|)) (and $2 |batteryHot'| $14 |alternatorSwitch'=Open|
    $38 $39 (not (<= (/ 89.0 2.0) (ite $1 20.0 |actual highest batteries.temperature|)))) (and $2 $14
    |alternatorSwitch'=Open| (or incomplete (and $15 $35)) $38 $39 (<= (/ 21.0 2.0) (ite $1 20.0
    |actual lowest batteries.temperature|)) (not (<= (/ 7189.0 2.0) (ite $1 0.0 |actual highest batteries.cell|))))
    (and $2 $14 $15 |packHigh'| |alternatorSwitch'=Open| $37 $38 $39 (<= packVoltage 1579) (<= system.voltage 1579))
    (and $2 $14 $15 $23 (<= alternator.voltage 1579) |alternatorHigh'| |alternatorSwitch'=Open| $37 $38 $39) (and
    |alternatorSwitch'=Open| $34 $39 (not (or $12 $13 |fault'=ReverseCurrent|))) (and $2 $6 $14 $15 $23 $30
    |alternatorSwitch'=Open| $36 $37 $38 $39 (or (<= alternator.voltage 1305) (<= alternator.voltage (+ packVoltage
    33))))))

(check-sat)
