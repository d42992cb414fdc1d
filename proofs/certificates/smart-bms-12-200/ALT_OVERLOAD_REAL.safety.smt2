; ALT_OVERLOAD_REAL: It never opens for an overload while the limiter keeps to its command.
; never previous alternatorOff = None and alternatorOff = Overload
; assuming LIMITER_WORKS: The current limiter keeps to what it is told.
; smart-bms-12-200.valve, line 541
;
; safety: the claim holds at the end of the last of 2 ticks when it held at the others
(set-logic QF_LIRA)

(declare-const |alternatorFuse=800| Bool)
(declare-const |alternatorFuse=1000| Bool)
(declare-const |alternatorFuse=1250| Bool)
(declare-const commissioned Int)
(declare-const alternator.voltage Int)
(declare-const alternator.current Int)
(declare-const |actual alternator.current| Real)
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
(declare-const |alternatorOff=BatteryHigh| Bool)
(declare-const |alternatorOff=InputHigh| Bool)
(declare-const |alternatorOff=Waiting| Bool)
(declare-const |alternatorFuse before=800| Bool)
(declare-const |alternatorFuse before=1000| Bool)
(declare-const |alternatorFuse before=1250| Bool)
(declare-const |alternatorFuse=800@2| Bool)
(declare-const |alternatorFuse=1000@2| Bool)
(declare-const |alternatorFuse=1250@2| Bool)
(declare-const |commissioned@2| Int)
(declare-const |alternator.voltage@2| Int)
(declare-const |alternator.current@2| Int)
(declare-const |actual alternator.current@2| Real)
(declare-const |system.voltage@2| Int)
(declare-const |packVoltage@2| Int)
(declare-const |remoteL@2| Int)
(declare-const |remoteH@2| Int)
(declare-const |remoteBridge=Bridged@2| Bool)
(declare-const |batteries.count@2| Int)
(declare-const |highest batteries.cell@2| Int)
(declare-const |lowest batteries.temperature@2| Int)
(declare-const |highest batteries.temperature@2| Int)
(define-fun |alternatorFuse before=1000'| () Bool (and |alternatorFuse=1000| (not |alternatorFuse=800|)))
(define-fun |alternatorFuse before=1250'| () Bool (and |alternatorFuse=1250| (not |alternatorFuse=800|) (not
    |alternatorFuse=1000|)))
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
(define-fun $5 () Bool (<= |timer remoteRequestedHeld'| 20))
(define-fun $6 () Bool (<= 21 |timer notRemoteRequestedHeld'|))
(define-fun $7 () Bool (and remoteOff $5))
(define-fun |remoteOff'| () Bool (or $6 $7))
(define-fun $8 () Bool (<= 51 hottest))
(define-fun $9 () Bool (and batteryHot (<= 48 hottest)))
(define-fun |batteryHot'| () Bool (or $8 $9))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) (+
    |timer strayCurrentHeld| 1) 101) 0))
(define-fun $10 () Bool (<= |timer notRemoteRequestedHeld'| 1000))
(define-fun $11 () Bool (<= 101 |timer strayCurrentHeld'|))
(define-fun $12 () Bool (and stuckClosed $10))
(define-fun |stuckClosed'| () Bool (or $11 $12))
(define-fun $13 () Bool (not |remoteOff'|))
(define-fun $14 () Bool (not |batteryHot'|))
(define-fun $15 () Bool (<= coldest 4))
(define-fun $16 () Bool (and batteryCold (<= coldest 7)))
(define-fun |batteryCold'| () Bool (or $15 $16))
(define-fun $17 () Bool (<= 3750 highestCell))
(define-fun $18 () Bool (and cellFull (<= 3600 highestCell)))
(define-fun |cellFull'| () Bool (or $17 $18))
(define-fun $19 () Int (ite (<= packVoltage system.voltage) (* 10 system.voltage) (* 10 packVoltage)))
(define-fun $20 () Bool (<= 16001 $19))
(define-fun $21 () Bool (and packHigh (<= 15800 $19)))
(define-fun |packHigh'| () Bool (or $20 $21))
(define-fun $22 () Bool (not |packHigh'|))
(define-fun $23 () Int (ite |alternatorFuse=800| 720 (ite |alternatorFuse=1000| 900 (ite |alternatorFuse=1250| 1125
    540))))
(define-fun $24 () Bool (<= $23 1000))
(define-fun fullLimit () Int (ite $24 $23 1000))
(define-fun deratedLimit () Int (ite $24 (ite |alternatorFuse=800| 576 (ite |alternatorFuse=1000| 720 (ite
    |alternatorFuse=1250| 900 432))) 800))
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
(define-fun $29 () Bool (and $10 reverseSeen))
(define-fun |reverseSeen'| () Bool (or $28 $29))
(define-fun forbidden () Bool (or incomplete $11 $12 $17 $18 $20 $21 $26 $27 $28 $29))
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite (<= alternator.voltage 1279) (ite (<=
    |timer alternatorVoltageStopGateHeld| 10000) (+ |timer alternatorVoltageStopGateHeld| 1) 10001) 0))
(define-fun ending () Bool (or $6 $7 $8 $9 $15 $16 (<= 10001 |timer alternatorVoltageStopGateHeld'|)))
(define-fun |timer openAndRunningHeld'| () Int (ite openAndRunning (ite (<= |timer openAndRunningHeld| 3000) (+
    |timer openAndRunningHeld| 1) 3001) 0))
(define-fun |Alternator: Stopping -> Charging line 201| () Bool (not ending))
(define-fun $30 () Bool (<= (+ packVoltage 34) alternator.voltage))
(define-fun $31 () Bool (<= starts 1))
(define-fun |Alternator: Overloaded -> Blocked line 204| () Bool (<= 599999 |Alternator elapsed|))
(define-fun $32 () Bool (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not |Alternator=Overloaded|) (not
    forbidden) |Alternator: Stopping -> Charging line 201| (<= 3001 |timer openAndRunningHeld'|) $30 (or $31
    |Alternator: Overloaded -> Blocked line 204|)))
(define-fun $33 () Bool (<= alternator.current 22))
(define-fun |Alternator: Charging -> Blocked line 194| () Bool (or incomplete $11 $12 $17 $18 $20 $21 $26 $27 $28 $29
    $33))
(define-fun $34 () Bool (not |Alternator: Charging -> Blocked line 194|))
(define-fun |Alternator: Stopping -> Blocked line 200| () Bool (or incomplete $11 $12 $17 $18 $20 $21 $26 $27 $28 $29
    $33 (<= limit 0)))
(define-fun $35 () Bool (not |Alternator: Stopping -> Blocked line 200|))
(define-fun $36 () Bool (and |Alternator=Charging| $25 |Alternator: Stopping -> Charging line 201| $34))
(define-fun $37 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|) $25
    |Alternator: Stopping -> Charging line 201| $35))
(define-fun |Alternator'=Charging| () Bool (or $32 $36 $37))
(define-fun $38 () Bool (and |Alternator=Charging| $25 ending $34))
(define-fun $39 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|) $25 ending $35))
(define-fun |Alternator'=Stopping| () Bool (or $38 $39))
(define-fun |Alternator'=Overloaded| () Bool (or (and |Alternator=Charging| overLimit) (and |Alternator=Stopping| (not
    |Alternator=Charging|) overLimit) (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|) (<= |Alternator elapsed| 599998))))
(define-fun |Alternator elapsed'| () Int (ite (or $32 (and |Alternator=Charging| (not (and $25
    |Alternator: Stopping -> Charging line 201| $34))) (and |Alternator=Stopping| (not |Alternator=Charging|) (not (and
    $25 ending $35))) (and |Alternator=Overloaded| (not |Alternator=Charging|) (not |Alternator=Stopping|)
    |Alternator: Overloaded -> Blocked line 204|)) 0 (ite (<= |Alternator elapsed| 599999) (+ |Alternator elapsed| 1)
    600000)))
(define-fun |Derating: Full -> Derated line 211| () Bool (<= 540000 |nearLimit level|))
(define-fun |Derating: Derated -> Full line 214| () Bool (and (<= |nearLimit level| 539999) (<= 599999
    |Derating elapsed|)))
(define-fun |Derating'=Derated| () Bool (or (and (not |Derating=Derated|) |Derating: Full -> Derated line 211|) (and
    |Derating=Derated| (not |Derating: Derated -> Full line 214|))))
(define-fun $40 () Int (ite |Alternator'=Stopping| 0 (ite |Derating'=Derated| deratedLimit fullLimit)))
(define-fun |limit'| () Int (ite (<= limit $40) $40 (ite (<= (+ $40 1) limit) (+ limit (- 1)) $40)))
(define-fun |starts'| () Int (ite (and |Alternator'=Charging| (<= 600000 |Alternator elapsed'|)) 0 (ite (and (not
    |Alternator=Charging|) (not |Alternator=Stopping|) (not |Alternator=Overloaded|) |Alternator'=Charging|) (ite $31
    (+ starts 1) 2) starts)))
(define-fun |alternatorSwitch'=Closed| () Bool (or $32 $36 $37 $38 $39))
(define-fun |alternatorSwitch'=Open| () Bool (not |alternatorSwitch'=Closed|))
(define-fun |alternatorLimit'| () Int (ite (<= |limit'| fullLimit) |limit'| fullLimit))
(define-fun $41 () Bool (or $11 $12 $28 $29))
(define-fun $42 () Bool (or $15 $16 $17 $18))
(define-fun $43 () Bool (not |alternatorHigh'|))
(define-fun $44 () Bool (not $42))
(define-fun $45 () Bool (not $41))
(define-fun $46 () Bool (not |Alternator'=Overloaded|))
(define-fun |alternatorOff'=Battery| () Bool (and $13 |alternatorSwitch'=Open| (or incomplete (and $14 $42)) $45 $46))
(define-fun |alternatorOff'=InputLow| () Bool (and $2 $13 $14 $22 |alternatorSwitch'=Open| (not (and $4 $30)) $43 $44
    $45 $46))
(define-fun |alternatorOff'=TemperatureHigh| () Bool (and $2 |batteryHot'| $13 |alternatorSwitch'=Open| $45 $46))
(define-fun |alternatorOff'=RemoteInput| () Bool (and |remoteOff'| |alternatorSwitch'=Open| $45 $46))
(define-fun |alternatorOff'=Internal| () Bool (and |alternatorSwitch'=Open| $41 $46))
(define-fun |alternatorOff'=Overload| () Bool (and |Alternator'=Overloaded| |alternatorSwitch'=Open|))
(define-fun |alternatorOff'=BatteryHigh| () Bool (and $2 $13 $14 |packHigh'| |alternatorSwitch'=Open| $44 $45 $46))
(define-fun |alternatorOff'=InputHigh| () Bool (and $2 $13 $14 $22 |alternatorHigh'| |alternatorSwitch'=Open| $44 $45
    $46))
(define-fun |alternatorOff'=Waiting| () Bool (and $2 $4 $13 $14 $22 $30 |alternatorSwitch'=Open| $43 $44 $45 $46))
(define-fun $47 () Bool (not |alternatorFuse before=1000'|))
(define-fun $48 () Bool (not |Alternator'=Charging|))
(define-fun $49 () Int (ite |alternatorFuse=800@2| 720 (ite |alternatorFuse=1000@2| 900 (ite |alternatorFuse=1250@2|
    1125 540))))
(define-fun $50 () Int (ite (<= $49 1000) $49 1000))
(define-fun $51 () Int (ite (and (or $32 $36 $37 (and |Alternator'=Stopping| $48)) (<= (+ (* 23 (ite (<= |limit'| $50)
    |limit'| $50)) 201) (* 20 |alternator.current@2|))) (ite $25 (+
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| 1) 101) 0))
(define-fun $52 () Bool (<= 101 $51))
(define-fun $53 () Bool (<= $51 100))
(define-fun $54 () Bool (not |Alternator'=Stopping|))
(define-fun $55 () Bool (not (= |commissioned@2| |batteries.count@2|)))
(define-fun $56 () Int (* (- 1) |alternator.current@2|))
(define-fun $57 () Bool (<= 101 (ite (and (or (and |Alternator'=Overloaded| $48 $54) (and $46 $48 $54)) (<= 11 (ite (<=
    $56 0) |alternator.current@2| $56))) (ite (<= |timer strayCurrentHeld'| 100) (+ |timer strayCurrentHeld'| 1) 101)
    0)))
(define-fun $58 () Bool (and (or |remoteBridge=Bridged@2| (not (or (<= 500 |remoteL@2|) (and |remoteLReleased'| (<= 480
    |remoteL@2|)))) (not (or (<= |remoteH@2| 300) (and |remoteHReleased'| (<= |remoteH@2| 320))))) (<= 10 |remoteL@2|)
    (<= |remoteH@2| 3499)))
(define-fun $59 () Int (ite $58 0 (ite $10 (+ |timer notRemoteRequestedHeld'| 1) 1001)))
(define-fun $60 () Bool (<= $59 1000))
(define-fun $61 () Bool (and |stuckClosed'| $60))
(define-fun $62 () Bool (<= |batteries.count@2| 0))
(define-fun $63 () Int (ite $62 5000 |highest batteries.cell@2|))
(define-fun $64 () Bool (<= 3750 $63))
(define-fun $65 () Bool (and |cellFull'| (<= 3600 $63)))
(define-fun $66 () Int (ite (<= |packVoltage@2| |system.voltage@2|) (* 10 |system.voltage@2|) (* 10 |packVoltage@2|)))
(define-fun $67 () Bool (<= 16001 $66))
(define-fun $68 () Bool (and |packHigh'| (<= 15800 $66)))
(define-fun $69 () Bool (<= 1601 |alternator.voltage@2|))
(define-fun $70 () Bool (and |alternatorHigh'| (<= 1580 |alternator.voltage@2|)))
(define-fun $71 () Bool (<= (+ |alternator.current@2| 11) 0))
(define-fun $72 () Bool (and |reverseSeen'| $60))
(define-fun $73 () Int (ite $62 120 |highest batteries.temperature@2|))
(define-fun $74 () Int (ite $62 (- 50) |lowest batteries.temperature@2|))
(define-fun $75 () Bool (or (<= 21 $59) (and |remoteOff'| (<= (ite $58 (ite $5 (+ |timer remoteRequestedHeld'| 1) 21) 0)
    20)) (<= 51 $73) (and |batteryHot'| (<= 48 $73)) (<= $74 4) (and |batteryCold'| (<= $74 7)) (<= 10001 (ite (<=
    |alternator.voltage@2| 1279) (ite (<= |timer alternatorVoltageStopGateHeld'| 10000) (+
    |timer alternatorVoltageStopGateHeld'| 1) 10001) 0))))
(define-fun $76 () Bool (not $75))
(define-fun $77 () Bool (<= |alternator.current@2| 22))
(define-fun $78 () Bool (not (or $55 $57 $61 $64 $65 $67 $68 $69 $70 $71 $72 $77)))
(define-fun $79 () Bool (not (or $55 $57 $61 $64 $65 $67 $68 $69 $70 $71 $72 $77 (<= |limit'| 0))))

; alternator.current is read as its sensor permits
(assert (and (or (<= (to_real alternator.current) (+ |actual alternator.current| (/ 21.0 2.0))) (<= (+
    alternator.current 3000) 0)) (or (not (<= (+ (to_real alternator.current) (/ 21.0 2.0))
    |actual alternator.current|)) (<= 3000 alternator.current))))

; setting alternatorFuse is not rewritten
(assert (or (and (not |alternatorFuse=800|) (not |alternatorFuse=1000|) (not |alternatorFuse=1250|) (ite started (and
    (not |alternatorFuse before=800|) (not |alternatorFuse before=1000|) (not |alternatorFuse before=1250|)) (and (not
    |alternatorFuse=800|) (not |alternatorFuse=1000|) (not |alternatorFuse=1250|)))) (and |alternatorFuse=800| (ite
    started |alternatorFuse before=800| |alternatorFuse=800|)) (and |alternatorFuse=1000| (not |alternatorFuse=800|)
    (ite started (and |alternatorFuse before=1000| (not |alternatorFuse before=800|)) |alternatorFuse before=1000'|))
    (and |alternatorFuse=1250| (not |alternatorFuse=800|) (not |alternatorFuse=1000|) (ite started (and
    |alternatorFuse before=1250| (not |alternatorFuse before=800|) (not |alternatorFuse before=1000|))
    |alternatorFuse before=1250'|))))

; assumption LIMITER_WORKS
(assert (<= |actual alternator.current| (to_real alternatorLimit)))

; relation 1
(assert (<= limit 1000))

; relation 2
(assert (<= alternatorLimit limit))

; the claim, at tick 1
(assert (not (and |Alternator'=Overloaded| |alternatorSwitch'=Open| (not |alternatorOff=Battery|) (not
    |alternatorOff=InputLow|) (not |alternatorOff=TemperatureHigh|) (not |alternatorOff=RemoteInput|) (not
    |alternatorOff=Internal|) (not |alternatorOff=Overload|) (not |alternatorOff=BatteryHigh|) (not
    |alternatorOff=InputHigh|) (not |alternatorOff=Waiting|))))

; alternator.current is read as its sensor permits, at tick 2
(assert (and (or (<= (to_real |alternator.current@2|) (+ |actual alternator.current@2| (/ 21.0 2.0))) (<= (+
    |alternator.current@2| 3000) 0)) (or (not (<= (+ (to_real |alternator.current@2|) (/ 21.0 2.0))
    |actual alternator.current@2|)) (<= 3000 |alternator.current@2|))))

; setting alternatorFuse is not rewritten, at tick 2
(assert (or (and (not |alternatorFuse=800|) (not |alternatorFuse=800@2|) (not |alternatorFuse=1000@2|) (not
    |alternatorFuse=1250@2|) $47 (not |alternatorFuse before=1250'|)) (and |alternatorFuse=800| |alternatorFuse=800@2|)
    (and |alternatorFuse=1000| (not |alternatorFuse=800|) |alternatorFuse=1000@2| (not |alternatorFuse=800@2|)) (and
    |alternatorFuse=1250| (not |alternatorFuse=800|) (not |alternatorFuse=1000|) |alternatorFuse=1250@2| (not
    |alternatorFuse=800@2|) (not |alternatorFuse=1000@2|) $47)))

; assumption LIMITER_WORKS, at tick 2
(assert (<= |actual alternator.current@2| (to_real |alternatorLimit'|)))

; the negated goal
(assert (and (not |alternatorOff'=Overload|) (or (and |Alternator'=Charging| $52) (and |Alternator'=Stopping| $48 $52)
    (and |Alternator'=Overloaded| $48 $54 (<= |Alternator elapsed'| 599998))) (not (or (and $46 $48 $54 (not (or $55
    $57 $61 $64 $65 $67 $68 $69 $70 $71 $72)) $76 (<= 3001 (ite (and $46 $48 $54 (<= 1306 |alternator.voltage@2|)) (ite
    (<= |timer openAndRunningHeld'| 3000) (+ |timer openAndRunningHeld'| 1) 3001) 0)) (<= (+ |packVoltage@2| 34)
    |alternator.voltage@2|) (or (<= |starts'| 1) (<= 599999 |Alternator elapsed'|))) (and |Alternator'=Charging| $53
    $76 $78) (and |Alternator'=Stopping| $48 $53 $76 $79) (and |Alternator'=Charging| $53 $75 $78) (and
    |Alternator'=Stopping| $48 $53 $75 $79))) (not |alternatorOff'=Battery|) (not |alternatorOff'=InputLow|) (not
    |alternatorOff'=TemperatureHigh|) (not |alternatorOff'=RemoteInput|) (not |alternatorOff'=Internal|) (not
    |alternatorOff'=BatteryHigh|) (not |alternatorOff'=InputHigh|) (not |alternatorOff'=Waiting|)))

(check-sat)
