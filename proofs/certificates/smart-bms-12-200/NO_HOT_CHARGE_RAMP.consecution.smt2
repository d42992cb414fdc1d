; NO_HOT_CHARGE_RAMP: The alternator port is open 1 s after a battery got so hot.
; when (hottestBattery > 53 degC) for 1.001 s then alternatorSwitch = Open
; smart-bms-12-200.valve, line 636
;
; consecution: a tick keeps the relations
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
(declare-const |Derating=Derated| Bool)
(declare-const |Derating elapsed| Int)
(declare-const |nearLimit level| Int)
(declare-const limit Int)
(declare-const starts Int)
(declare-const batteries.count Int)
(declare-const |highest batteries.cell| Int)
(declare-const |lowest batteries.temperature| Int)
(declare-const |highest batteries.temperature| Int)
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
(declare-const |alternatorSwitch=Closed| Bool)
(declare-const |NO_HOT_CHARGE_RAMP 1| Int)
(define-fun $1 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|)))
(define-fun $2 () Bool (<= batteries.count 0))
(define-fun highestCell () Int (ite $2 5000 |highest batteries.cell|))
(define-fun coldest () Int (ite $2 (- 50) |lowest batteries.temperature|))
(define-fun hottest () Int (ite $2 120 |highest batteries.temperature|))
(define-fun incomplete () Bool (not (= commissioned batteries.count)))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    (<= 10 remoteL) (<= remoteH 3499)))
(define-fun $3 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (or (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|)) (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 (ite (<= $3 0) alternator.current $3))))
(define-fun openAndRunning () Bool (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|) (<= 1306 alternator.voltage)))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    (+ |timer notRemoteRequestedHeld| 1) 1001)))
(define-fun |timer remoteRequestedHeld'| () Int (ite remoteRequested (ite (<= |timer remoteRequestedHeld| 20) (+
    |timer remoteRequestedHeld| 1) 21) 0))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) (+
    |timer strayCurrentHeld| 1) 101) 0))
(define-fun $4 () Bool (<= |timer notRemoteRequestedHeld'| 1000))
(define-fun $5 () Bool (<= 101 |timer strayCurrentHeld'|))
(define-fun $6 () Bool (and stuckClosed $4))
(define-fun $7 () Bool (<= 3750 highestCell))
(define-fun $8 () Bool (and cellFull (<= 3600 highestCell)))
(define-fun $9 () Int (ite (<= packVoltage system.voltage) (* 10 system.voltage) (* 10 packVoltage)))
(define-fun $10 () Bool (<= 16001 $9))
(define-fun $11 () Bool (and packHigh (<= 15800 $9)))
(define-fun $12 () Int (ite |alternatorFuse=800| 720 (ite |alternatorFuse=1000| 900 (ite |alternatorFuse=1250| 1125
    540))))
(define-fun $13 () Bool (<= $12 1000))
(define-fun fullLimit () Int (ite $13 $12 1000))
(define-fun deratedLimit () Int (ite $13 (ite |alternatorFuse=800| 576 (ite |alternatorFuse=1000| 720 (ite
    |alternatorFuse=1250| 900 432))) 800))
(define-fun $14 () Bool (or |Alternator=Charging| $1))
(define-fun |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| () Int (ite (and $14 (<= (+ (* 23 (ite (<= limit
    fullLimit) limit fullLimit)) 201) (* 20 alternator.current))) (ite (<=
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 100) (+
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 1) 101) 0))
(define-fun $15 () Bool (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| 100))
(define-fun $16 () Bool (<= 1601 alternator.voltage))
(define-fun $17 () Bool (and alternatorHigh (<= 1580 alternator.voltage)))
(define-fun $18 () Bool (<= (+ alternator.current 11) 0))
(define-fun $19 () Bool (and $4 reverseSeen))
(define-fun forbidden () Bool (or incomplete $5 $6 $7 $8 $10 $11 $16 $17 $18 $19))
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite (<= alternator.voltage 1279) (ite (<=
    |timer alternatorVoltageStopGateHeld| 10000) (+ |timer alternatorVoltageStopGateHeld| 1) 10001) 0))
(define-fun ending () Bool (or (<= 21 |timer notRemoteRequestedHeld'|) (and remoteOff (<= |timer remoteRequestedHeld'|
    20)) (<= 51 hottest) (and batteryHot (<= 48 hottest)) (<= coldest 4) (and batteryCold (<= coldest 7)) (<= 10001
    |timer alternatorVoltageStopGateHeld'|)))
(define-fun |timer openAndRunningHeld'| () Int (ite openAndRunning (ite (<= |timer openAndRunningHeld| 3000) (+
    |timer openAndRunningHeld| 1) 3001) 0))
(define-fun |Alternator: Stopping -> Charging line 201| () Bool (not ending))
(define-fun |Alternator: Overloaded -> Blocked line 204| () Bool (<= 599999 |Alternator elapsed|))
(define-fun $20 () Bool (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not |Alternator=Overloaded|) (not
    forbidden) |Alternator: Stopping -> Charging line 201| (<= 3001 |timer openAndRunningHeld'|) (<= (+ packVoltage 34)
    alternator.voltage) (or (<= starts 1) |Alternator: Overloaded -> Blocked line 204|)))
(define-fun $21 () Bool (<= alternator.current 22))
(define-fun |Alternator: Charging -> Blocked line 194| () Bool (or incomplete $5 $6 $7 $8 $10 $11 $16 $17 $18 $19 $21))
(define-fun $22 () Bool (not |Alternator: Charging -> Blocked line 194|))
(define-fun |Alternator: Stopping -> Blocked line 200| () Bool (or incomplete $5 $6 $7 $8 $10 $11 $16 $17 $18 $19 $21
    (<= limit 0)))
(define-fun $23 () Bool (not |Alternator: Stopping -> Blocked line 200|))
(define-fun $24 () Bool (and |Alternator=Charging| $15 |Alternator: Stopping -> Charging line 201| $22))
(define-fun $25 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|) $15
    |Alternator: Stopping -> Charging line 201| $23))
(define-fun |Alternator'=Charging| () Bool (or $20 $24 $25))
(define-fun $26 () Bool (and |Alternator=Charging| $15 ending $22))
(define-fun $27 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|) $15 ending $23))
(define-fun |Alternator'=Stopping| () Bool (or $26 $27))
(define-fun |Derating: Full -> Derated line 211| () Bool (<= 540000 |nearLimit level|))
(define-fun |Derating: Derated -> Full line 214| () Bool (and (<= |nearLimit level| 539999) (<= 599999
    |Derating elapsed|)))
(define-fun |Derating'=Derated| () Bool (or (and (not |Derating=Derated|) |Derating: Full -> Derated line 211|) (and
    |Derating=Derated| (not |Derating: Derated -> Full line 214|))))
(define-fun $28 () Int (ite |Alternator'=Stopping| 0 (ite |Derating'=Derated| deratedLimit fullLimit)))
(define-fun |limit'| () Int (ite (<= limit $28) $28 (ite (<= (+ $28 1) limit) (+ limit (- 1)) $28)))
(define-fun |alternatorSwitch'=Closed| () Bool (or $20 $24 $25 $26 $27))
(define-fun |alternatorSwitch'=Open| () Bool (not |alternatorSwitch'=Closed|))
(define-fun |NO_HOT_CHARGE_RAMP 1'| () Int (ite (<= (ite $2 20.0 |actual highest batteries.temperature|) 53.0) 0 (ite
    (<= |NO_HOT_CHARGE_RAMP 1| 1001) (+ |NO_HOT_CHARGE_RAMP 1| 1) 1002)))
(define-fun $29 () Bool (<= (+ limit |NO_HOT_CHARGE_RAMP 1|) 1000))
(define-fun $30 () Bool (not |Alternator'=Charging|))
(define-fun $31 () Bool (and |Alternator'=Stopping| $30))
(define-fun $32 () Bool (or $20 $24 $25 $31))
(define-fun $33 () Bool (<= (+ |limit'| |NO_HOT_CHARGE_RAMP 1'|) 1000))

; the highest batteries.temperature is read as its sensor permits
(assert (or $2 (and (or (<= (to_real |highest batteries.temperature|) (+ |actual highest batteries.temperature| (/ 5.0
    2.0))) (<= (+ |highest batteries.temperature| 50) 0)) (or (not (<= (+ (to_real |highest batteries.temperature|) (/
    5.0 2.0)) |actual highest batteries.temperature|)) (<= 120 |highest batteries.temperature|)))))

; relation 1
(assert (or $29 (not $1)))

; relation 2
(assert (or (not |Alternator=Charging|) (<= |NO_HOT_CHARGE_RAMP 1| 0)))

; relation 3
(assert (<= limit 1000))

; relation 4
(assert (or (not |alternatorSwitch=Closed|) $29))

; relation 5
(assert (or (and (not |alternatorSwitch=Closed|) (not $14)) (and $14 |alternatorSwitch=Closed|)))

; the negated goal
(assert (not (and (or (and |alternatorSwitch'=Open| (not $32)) (and |alternatorSwitch'=Closed| $32)) (or $33 (not $31))
    (or $30 (<= |NO_HOT_CHARGE_RAMP 1'| 0)) (<= |limit'| 1000) (or |alternatorSwitch'=Open| $33))))

(check-sat)
