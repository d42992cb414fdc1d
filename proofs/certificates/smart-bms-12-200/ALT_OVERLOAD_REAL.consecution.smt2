; ALT_OVERLOAD_REAL: It never opens for an overload while the limiter keeps to its command.
; never previous alternatorOff = None and alternatorOff = Overload
; assuming LIMITER_WORKS: The current limiter keeps to what it is told.
; smart-bms-12-200.valve, line 541
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
(declare-const started Bool)
(declare-const alternatorLimit Int)
(declare-const |alternatorOff=Battery| Bool)
(declare-const |alternatorOff=InputLow| Bool)
(declare-const |alternatorOff=TemperatureHigh| Bool)
(declare-const |alternatorOff=RemoteInput| Bool)
(declare-const |alternatorOff=Internal| Bool)
(declare-const |alternatorOff=Overload| Bool)
(declare-const |alternatorFuse before=800| Bool)
(declare-const |alternatorFuse before=1000| Bool)
(declare-const |alternatorFuse before=1250| Bool)
(define-fun |alternatorFuse before=1000'| () Bool (and |alternatorFuse=1000| (not |alternatorFuse=800|)))
(define-fun |alternatorFuse before=1250'| () Bool (and |alternatorFuse=1250| (not |alternatorFuse=800|) (not
    |alternatorFuse=1000|)))
(define-fun $1 () Bool (and |Alternator=Overloaded| (not |Alternator=Charging|) (not |Alternator=Stopping|)))
(define-fun $2 () Bool (<= batteries.count 0))
(define-fun highestCell () Int (ite $2 5000 |highest batteries.cell|))
(define-fun coldest () Int (ite $2 (- 50) |lowest batteries.temperature|))
(define-fun hottest () Int (ite $2 120 |highest batteries.temperature|))
(define-fun $3 () Bool (= commissioned batteries.count))
(define-fun incomplete () Bool (not $3))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    (<= 10 remoteL) (<= remoteH 3499)))
(define-fun $4 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (or $1 (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 (ite (<= $4 0) alternator.current $4))))
(define-fun $5 () Bool (<= 1306 alternator.voltage))
(define-fun openAndRunning () Bool (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|) $5))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    (+ |timer notRemoteRequestedHeld| 1) 1001)))
(define-fun |timer remoteRequestedHeld'| () Int (ite remoteRequested (ite (<= |timer remoteRequestedHeld| 20) (+
    |timer remoteRequestedHeld| 1) 21) 0))
(define-fun $6 () Bool (<= 21 |timer notRemoteRequestedHeld'|))
(define-fun $7 () Bool (and remoteOff (<= |timer remoteRequestedHeld'| 20)))
(define-fun |remoteOff'| () Bool (or $6 $7))
(define-fun $8 () Bool (<= 51 hottest))
(define-fun $9 () Bool (and batteryHot (<= 48 hottest)))
(define-fun |batteryHot'| () Bool (or $8 $9))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) (+
    |timer strayCurrentHeld| 1) 101) 0))
(define-fun $10 () Bool (<= |timer notRemoteRequestedHeld'| 1000))
(define-fun $11 () Bool (<= 101 |timer strayCurrentHeld'|))
(define-fun $12 () Bool (and stuckClosed $10))
(define-fun $13 () Bool (not |remoteOff'|))
(define-fun $14 () Bool (not |batteryHot'|))
(define-fun $15 () Bool (<= coldest 4))
(define-fun $16 () Bool (and batteryCold (<= coldest 7)))
(define-fun $17 () Bool (<= 3750 highestCell))
(define-fun $18 () Bool (and cellFull (<= 3600 highestCell)))
(define-fun $19 () Int (ite (<= packVoltage system.voltage) (* 10 system.voltage) (* 10 packVoltage)))
(define-fun $20 () Bool (<= 16001 $19))
(define-fun $21 () Bool (and packHigh (<= 15800 $19)))
(define-fun |packHigh'| () Bool (or $20 $21))
(define-fun $22 () Int (ite |alternatorFuse=800| 720 (ite |alternatorFuse=1000| 900 (ite |alternatorFuse=1250| 1125
    540))))
(define-fun $23 () Bool (<= $22 1000))
(define-fun fullLimit () Int (ite $23 $22 1000))
(define-fun deratedLimit () Int (ite $23 (ite |alternatorFuse=800| 576 (ite |alternatorFuse=1000| 720 (ite
    |alternatorFuse=1250| 900 432))) 800))
(define-fun |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| () Int (ite (and (or |Alternator=Charging| (and
    |Alternator=Stopping| (not |Alternator=Charging|))) (<= (+ (* 23 (ite (<= limit fullLimit) limit fullLimit)) 201)
    (* 20 alternator.current))) (ite (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 100) (+
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 1) 101) 0))
(define-fun $24 () Bool (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| 100))
(define-fun overLimit () Bool (<= 101 |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'|))
(define-fun $25 () Bool (<= 1601 alternator.voltage))
(define-fun $26 () Bool (and alternatorHigh (<= 1580 alternator.voltage)))
(define-fun |alternatorHigh'| () Bool (or $25 $26))
(define-fun $27 () Bool (<= (+ alternator.current 11) 0))
(define-fun $28 () Bool (and $10 reverseSeen))
(define-fun forbidden () Bool (or incomplete $11 $12 $17 $18 $20 $21 $25 $26 $27 $28))
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite (<= alternator.voltage 1279) (ite (<=
    |timer alternatorVoltageStopGateHeld| 10000) (+ |timer alternatorVoltageStopGateHeld| 1) 10001) 0))
(define-fun ending () Bool (or $6 $7 $8 $9 $15 $16 (<= 10001 |timer alternatorVoltageStopGateHeld'|)))
(define-fun |timer openAndRunningHeld'| () Int (ite openAndRunning (ite (<= |timer openAndRunningHeld| 3000) (+
    |timer openAndRunningHeld| 1) 3001) 0))
(define-fun |Alternator: Stopping -> Charging line 201| () Bool (not ending))
(define-fun $29 () Bool (<= (+ packVoltage 34) alternator.voltage))
(define-fun |Alternator: Overloaded -> Blocked line 204| () Bool (<= 599999 |Alternator elapsed|))
(define-fun $30 () Bool (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not |Alternator=Overloaded|) (not
    forbidden) |Alternator: Stopping -> Charging line 201| (<= 3001 |timer openAndRunningHeld'|) $29 (or (<= starts 1)
    |Alternator: Overloaded -> Blocked line 204|)))
(define-fun $31 () Bool (<= alternator.current 22))
(define-fun |Alternator: Charging -> Blocked line 194| () Bool (or incomplete $11 $12 $17 $18 $20 $21 $25 $26 $27 $28
    $31))
(define-fun $32 () Bool (not |Alternator: Charging -> Blocked line 194|))
(define-fun |Alternator: Stopping -> Blocked line 200| () Bool (or incomplete $11 $12 $17 $18 $20 $21 $25 $26 $27 $28
    $31 (<= limit 0)))
(define-fun $33 () Bool (not |Alternator: Stopping -> Blocked line 200|))
(define-fun $34 () Bool (and |Alternator=Charging| $24 |Alternator: Stopping -> Charging line 201| $32))
(define-fun $35 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|) $24
    |Alternator: Stopping -> Charging line 201| $33))
(define-fun |Alternator'=Charging| () Bool (or $30 $34 $35))
(define-fun $36 () Bool (and |Alternator=Charging| $24 ending $32))
(define-fun $37 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|) $24 ending $33))
(define-fun |Alternator'=Stopping| () Bool (or $36 $37))
(define-fun |Alternator'=Overloaded| () Bool (or (and |Alternator=Charging| overLimit) (and |Alternator=Stopping| (not
    |Alternator=Charging|) overLimit) (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|) (<= |Alternator elapsed| 599998))))
(define-fun |Derating: Full -> Derated line 211| () Bool (<= 540000 |nearLimit level|))
(define-fun |Derating: Derated -> Full line 214| () Bool (and (<= |nearLimit level| 539999) (<= 599999
    |Derating elapsed|)))
(define-fun |Derating'=Derated| () Bool (or (and (not |Derating=Derated|) |Derating: Full -> Derated line 211|) (and
    |Derating=Derated| (not |Derating: Derated -> Full line 214|))))
(define-fun $38 () Int (ite |Alternator'=Stopping| 0 (ite |Derating'=Derated| deratedLimit fullLimit)))
(define-fun |limit'| () Int (ite (<= limit $38) $38 (ite (<= (+ $38 1) limit) (+ limit (- 1)) $38)))
(define-fun |alternatorSwitch'=Closed| () Bool (or $30 $34 $35 $36 $37))
(define-fun |alternatorSwitch'=Open| () Bool (not |alternatorSwitch'=Closed|))
(define-fun |alternatorLimit'| () Int (ite (<= |limit'| fullLimit) |limit'| fullLimit))
(define-fun $39 () Bool (or $11 $12 $27 $28))
(define-fun $40 () Bool (or $15 $16 $17 $18))
(define-fun $41 () Bool (not $39))
(define-fun $42 () Bool (not |Alternator'=Overloaded|))
(define-fun |alternatorOff'=Battery| () Bool (and $13 |alternatorSwitch'=Open| (or incomplete (and $14 $40)) $41 $42))
(define-fun |alternatorOff'=InputLow| () Bool (and $3 $13 $14 (not |packHigh'|) |alternatorSwitch'=Open| (not (and $5
    $29)) (not |alternatorHigh'|) (not $40) $41 $42))
(define-fun |alternatorOff'=TemperatureHigh| () Bool (and $3 |batteryHot'| $13 |alternatorSwitch'=Open| $41 $42))
(define-fun |alternatorOff'=RemoteInput| () Bool (and |remoteOff'| |alternatorSwitch'=Open| $41 $42))
(define-fun |alternatorOff'=Internal| () Bool (and |alternatorSwitch'=Open| $39 $42))

; relation 1
(assert (<= alternatorLimit limit))

; relation 2
(assert (or started (<= alternatorLimit 0)))

; relation 3
(assert (<= 0 limit))

; relation 4
(assert (or (and |alternatorOff=Overload| (not |alternatorOff=Battery|) (not |alternatorOff=InputLow|) (not
    |alternatorOff=TemperatureHigh|) (not |alternatorOff=RemoteInput|) (not |alternatorOff=Internal|)) (not $1)))

; relation 5
(assert (or (not (and (not |alternatorFuse before=800|) (not |alternatorFuse before=1000|) (not
    |alternatorFuse before=1250|))) (<= alternatorLimit 540)))

; relation 6
(assert (or (not |alternatorFuse before=800|) (<= alternatorLimit 720)))

; relation 7
(assert (<= limit 1000))

; the negated goal
(assert (not (and (<= |alternatorLimit'| |limit'|) (<= 0 |limit'|) (or (and |Alternator'=Overloaded|
    |alternatorSwitch'=Open| (not |alternatorOff'=Battery|) (not |alternatorOff'=InputLow|) (not
    |alternatorOff'=TemperatureHigh|) (not |alternatorOff'=RemoteInput|) (not |alternatorOff'=Internal|)) (not (and
    |Alternator'=Overloaded| (not |Alternator'=Charging|) (not |Alternator'=Stopping|)))) (or (not (and (not
    |alternatorFuse=800|) (not |alternatorFuse before=1000'|) (not |alternatorFuse before=1250'|))) (<=
    |alternatorLimit'| 540)) (or (not |alternatorFuse=800|) (<= |alternatorLimit'| 720)) (<= |limit'| 1000))))

(check-sat)
