; totality.alternatorOff
; alternatorOff has exactly one value at every tick
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
(declare-const |lowest batteries.temperature| Int)
(declare-const |highest batteries.temperature| Int)
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
(define-fun $1 () Bool (<= batteries.count 0))
(define-fun highestCell () Int (ite $1 5000 |highest batteries.cell|))
(define-fun coldest () Int (ite $1 (- 50) |lowest batteries.temperature|))
(define-fun hottest () Int (ite $1 120 |highest batteries.temperature|))
(define-fun $2 () Bool (= commissioned batteries.count))
(define-fun incomplete () Bool (not $2))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    (<= 10 remoteL) (<= remoteH 3499)))
(define-fun $3 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (or (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|)) (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 (ite (<= $3 0) alternator.current $3))))
(define-fun $4 () Bool (<= 1306 alternator.voltage))
(define-fun openAndRunning () Bool (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|) $4))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    (+ |timer notRemoteRequestedHeld| 1) 1001)))
(define-fun |timer remoteRequestedHeld'| () Int (ite remoteRequested (ite (<= |timer remoteRequestedHeld| 20) (+
    |timer remoteRequestedHeld| 1) 21) 0))
(define-fun $5 () Bool (<= 21 |timer notRemoteRequestedHeld'|))
(define-fun $6 () Bool (and remoteOff (<= |timer remoteRequestedHeld'| 20)))
(define-fun |remoteOff'| () Bool (or $5 $6))
(define-fun $7 () Bool (<= 51 hottest))
(define-fun $8 () Bool (and batteryHot (<= 48 hottest)))
(define-fun |batteryHot'| () Bool (or $7 $8))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) (+
    |timer strayCurrentHeld| 1) 101) 0))
(define-fun $9 () Bool (<= |timer notRemoteRequestedHeld'| 1000))
(define-fun $10 () Bool (<= 101 |timer strayCurrentHeld'|))
(define-fun $11 () Bool (and stuckClosed $9))
(define-fun $12 () Bool (not |remoteOff'|))
(define-fun $13 () Bool (not |batteryHot'|))
(define-fun $14 () Bool (<= coldest 4))
(define-fun $15 () Bool (and batteryCold (<= coldest 7)))
(define-fun $16 () Bool (<= 3750 highestCell))
(define-fun $17 () Bool (and cellFull (<= 3600 highestCell)))
(define-fun $18 () Int (ite (<= packVoltage system.voltage) (* 10 system.voltage) (* 10 packVoltage)))
(define-fun $19 () Bool (<= 16001 $18))
(define-fun $20 () Bool (and packHigh (<= 15800 $18)))
(define-fun |packHigh'| () Bool (or $19 $20))
(define-fun $21 () Bool (not |packHigh'|))
(define-fun $22 () Int (ite |alternatorFuse=800| 720 (ite |alternatorFuse=1000| 900 (ite |alternatorFuse=1250| 1125
    540))))
(define-fun fullLimit () Int (ite (<= $22 1000) $22 1000))
(define-fun |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| () Int (ite (and (or |Alternator=Charging| (and
    |Alternator=Stopping| (not |Alternator=Charging|))) (<= (+ (* 23 (ite (<= limit fullLimit) limit fullLimit)) 201)
    (* 20 alternator.current))) (ite (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 100) (+
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 1) 101) 0))
(define-fun $23 () Bool (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| 100))
(define-fun overLimit () Bool (<= 101 |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'|))
(define-fun $24 () Bool (<= 1601 alternator.voltage))
(define-fun $25 () Bool (and alternatorHigh (<= 1580 alternator.voltage)))
(define-fun |alternatorHigh'| () Bool (or $24 $25))
(define-fun $26 () Bool (<= (+ alternator.current 11) 0))
(define-fun $27 () Bool (and $9 reverseSeen))
(define-fun forbidden () Bool (or incomplete $10 $11 $16 $17 $19 $20 $24 $25 $26 $27))
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite (<= alternator.voltage 1279) (ite (<=
    |timer alternatorVoltageStopGateHeld| 10000) (+ |timer alternatorVoltageStopGateHeld| 1) 10001) 0))
(define-fun ending () Bool (or $5 $6 $7 $8 $14 $15 (<= 10001 |timer alternatorVoltageStopGateHeld'|)))
(define-fun |timer openAndRunningHeld'| () Int (ite openAndRunning (ite (<= |timer openAndRunningHeld| 3000) (+
    |timer openAndRunningHeld| 1) 3001) 0))
(define-fun |Alternator: Stopping -> Charging line 201| () Bool (not ending))
(define-fun $28 () Bool (<= (+ packVoltage 34) alternator.voltage))
(define-fun |Alternator: Overloaded -> Blocked line 204| () Bool (<= 599999 |Alternator elapsed|))
(define-fun $29 () Bool (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not |Alternator=Overloaded|) (not
    forbidden) |Alternator: Stopping -> Charging line 201| (<= 3001 |timer openAndRunningHeld'|) $28 (or (<= starts 1)
    |Alternator: Overloaded -> Blocked line 204|)))
(define-fun $30 () Bool (<= alternator.current 22))
(define-fun |Alternator: Charging -> Blocked line 194| () Bool (or incomplete $10 $11 $16 $17 $19 $20 $24 $25 $26 $27
    $30))
(define-fun $31 () Bool (not |Alternator: Charging -> Blocked line 194|))
(define-fun |Alternator: Stopping -> Blocked line 200| () Bool (or incomplete $10 $11 $16 $17 $19 $20 $24 $25 $26 $27
    $30 (<= limit 0)))
(define-fun $32 () Bool (not |Alternator: Stopping -> Blocked line 200|))
(define-fun $33 () Bool (and |Alternator=Charging| $23 |Alternator: Stopping -> Charging line 201| $31))
(define-fun $34 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|) $23
    |Alternator: Stopping -> Charging line 201| $32))
(define-fun $35 () Bool (and |Alternator=Charging| $23 ending $31))
(define-fun $36 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|) $23 ending $32))
(define-fun |Alternator'=Overloaded| () Bool (or (and |Alternator=Charging| overLimit) (and |Alternator=Stopping| (not
    |Alternator=Charging|) overLimit) (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|) (<= |Alternator elapsed| 599998))))
(define-fun |alternatorSwitch'=Closed| () Bool (or $29 $33 $34 $35 $36))
(define-fun |alternatorSwitch'=Open| () Bool (not |alternatorSwitch'=Closed|))
(define-fun $37 () Bool (or $10 $11 $26 $27))
(define-fun $38 () Bool (or $14 $15 $16 $17))
(define-fun $39 () Bool (not (and $4 $28)))
(define-fun $40 () Bool (not |alternatorHigh'|))
(define-fun $41 () Bool (not $38))
(define-fun $42 () Bool (or incomplete (and $13 $38)))
(define-fun $43 () Bool (not $37))
(define-fun $44 () Bool (not |Alternator'=Overloaded|))
(define-fun |alternatorOff'=Battery| () Bool (and $12 |alternatorSwitch'=Open| $42 $43 $44))
(define-fun |alternatorOff'=InputLow| () Bool (and $2 $12 $13 $21 |alternatorSwitch'=Open| $39 $40 $41 $43 $44))
(define-fun |alternatorOff'=TemperatureHigh| () Bool (and $2 |batteryHot'| $12 |alternatorSwitch'=Open| $43 $44))
(define-fun |alternatorOff'=RemoteInput| () Bool (and |remoteOff'| |alternatorSwitch'=Open| $43 $44))
(define-fun |alternatorOff'=Internal| () Bool (and |alternatorSwitch'=Open| $37 $44))
(define-fun |alternatorOff'=Overload| () Bool (and |Alternator'=Overloaded| |alternatorSwitch'=Open|))
(define-fun |alternatorOff'=BatteryHigh| () Bool (and $2 $12 $13 |packHigh'| |alternatorSwitch'=Open| $41 $43 $44))
(define-fun |alternatorOff'=InputHigh| () Bool (and $2 $12 $13 $21 |alternatorHigh'| |alternatorSwitch'=Open| $41 $43
    $44))
(define-fun |alternatorOff'=Waiting| () Bool (and $2 $4 $12 $13 $21 $28 |alternatorSwitch'=Open| $40 $41 $43 $44))

; the negated goal
(assert (not (and (not (and $2 $12 $13 $21 |alternatorSwitch'=Open| $39 $40 $41 $42 $43 $44)) (not (and $2 |batteryHot'|
    $12 |alternatorSwitch'=Open| $42 $43 $44)) (not (and $2 $12 $13 |packHigh'| |alternatorSwitch'=Open| $41 $42 $43
    $44)) (not (and $2 $12 $13 $21 |alternatorHigh'| |alternatorSwitch'=Open| $41 $42 $43 $44)) (not (and $2 $4 $12 $13
    $21 $28 |alternatorSwitch'=Open| $40 $41 $42 $43 $44)) (not (and $2 $4 $12 $13 $21 $28 |alternatorSwitch'=Open| $39
    $40 $41 $43 $44)) (or $29 $33 $34 $35 $36 |alternatorOff'=Battery| |alternatorOff'=InputLow|
    |alternatorOff'=TemperatureHigh| |alternatorOff'=RemoteInput| |alternatorOff'=Internal| |alternatorOff'=Overload|
    |alternatorOff'=BatteryHigh| |alternatorOff'=InputHigh| |alternatorOff'=Waiting|))))

(check-sat)
