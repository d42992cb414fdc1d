; The compiled class and smart-bms-12-200.valve agree.
;
; output.alternatorOff: `alternatorOff` is alternatorOff afterwards
; smart-bms-12-200.valve, line 48
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
(declare-const |lowest batteries.cell| Int)
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
(define-fun $1 () Int (* 10 system.voltage))
(define-fun $2 () Int (* 10 packVoltage))
(define-fun $3 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|)))
(define-fun $4 () Bool (and |Alternator=Overloaded| (not |Alternator=Charging|) (not |Alternator=Stopping|)))
(define-fun $5 () Bool (<= batteries.count 0))
(define-fun highestCell () Int (ite $5 5000 |highest batteries.cell|))
(define-fun coldest () Int (ite $5 (- 50) |lowest batteries.temperature|))
(define-fun hottest () Int (ite $5 120 |highest batteries.temperature|))
(define-fun $6 () Bool (= commissioned batteries.count))
(define-fun incomplete () Bool (not $6))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun $7 () Bool (<= 10 remoteL))
(define-fun $8 () Bool (<= remoteH 3499))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    $7 $8))
(define-fun $9 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (or $4 (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 (ite (<= $9 0) alternator.current $9))))
(define-fun $10 () Bool (<= 1306 alternator.voltage))
(define-fun openAndRunning () Bool (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|) $10))
(define-fun $11 () Int (+ |timer notRemoteRequestedHeld| 1))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    $11 1001)))
(define-fun $12 () Int (+ |timer remoteRequestedHeld| 1))
(define-fun |timer remoteRequestedHeld'| () Int (ite remoteRequested (ite (<= |timer remoteRequestedHeld| 20) $12 21)
    0))
(define-fun $13 () Bool (<= 21 |timer notRemoteRequestedHeld'|))
(define-fun $14 () Bool (and remoteOff (<= |timer remoteRequestedHeld'| 20)))
(define-fun |remoteOff'| () Bool (or $13 $14))
(define-fun $15 () Bool (<= 51 hottest))
(define-fun $16 () Bool (and batteryHot (<= 48 hottest)))
(define-fun |batteryHot'| () Bool (or $15 $16))
(define-fun $17 () Int (+ |timer strayCurrentHeld| 1))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) $17 101) 0))
(define-fun $18 () Bool (<= |timer notRemoteRequestedHeld'| 1000))
(define-fun $19 () Bool (<= 101 |timer strayCurrentHeld'|))
(define-fun $20 () Bool (and stuckClosed $18))
(define-fun $21 () Bool (not |remoteOff'|))
(define-fun $22 () Bool (not |batteryHot'|))
(define-fun $23 () Bool (<= coldest 4))
(define-fun $24 () Bool (and batteryCold (<= coldest 7)))
(define-fun $25 () Bool (<= 3750 highestCell))
(define-fun $26 () Bool (and cellFull (<= 3600 highestCell)))
(define-fun $27 () Int (ite (<= packVoltage system.voltage) $1 $2))
(define-fun $28 () Bool (<= 16001 $27))
(define-fun $29 () Bool (and packHigh (<= 15800 $27)))
(define-fun |packHigh'| () Bool (or $28 $29))
(define-fun $30 () Bool (not |packHigh'|))
(define-fun $31 () Int (ite |alternatorFuse=800| 720 (ite |alternatorFuse=1000| 900 (ite |alternatorFuse=1250| 1125
    540))))
(define-fun fullLimit () Int (ite (<= $31 1000) $31 1000))
(define-fun $32 () Int (+ |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 1))
(define-fun |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| () Int (ite (and (or |Alternator=Charging| $3)
    (<= (+ (* 23 (ite (<= limit fullLimit) limit fullLimit)) 201) (* 20 alternator.current))) (ite (<=
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 100) $32 101) 0))
(define-fun $33 () Bool (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| 100))
(define-fun overLimit () Bool (<= 101 |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'|))
(define-fun $34 () Bool (<= alternator.voltage 1600))
(define-fun $35 () Bool (<= 1601 alternator.voltage))
(define-fun $36 () Bool (and alternatorHigh (<= 1580 alternator.voltage)))
(define-fun |alternatorHigh'| () Bool (or $35 $36))
(define-fun $37 () Bool (<= (+ alternator.current 11) 0))
(define-fun $38 () Bool (and $18 reverseSeen))
(define-fun forbidden () Bool (or incomplete $19 $20 $25 $26 $28 $29 $35 $36 $37 $38))
(define-fun $39 () Bool (<= alternator.voltage 1279))
(define-fun $40 () Int (+ |timer alternatorVoltageStopGateHeld| 1))
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite $39 (ite (<= |timer alternatorVoltageStopGateHeld| 10000)
    $40 10001) 0))
(define-fun ending () Bool (or $13 $14 $15 $16 $23 $24 (<= 10001 |timer alternatorVoltageStopGateHeld'|)))
(define-fun $41 () Int (+ |timer openAndRunningHeld| 1))
(define-fun |timer openAndRunningHeld'| () Int (ite openAndRunning (ite (<= |timer openAndRunningHeld| 3000) $41 3001)
    0))
(define-fun |Alternator: Stopping -> Charging line 201| () Bool (not ending))
(define-fun $42 () Bool (<= (+ packVoltage 34) alternator.voltage))
(define-fun $43 () Bool (<= starts 1))
(define-fun |Alternator: Overloaded -> Blocked line 204| () Bool (<= 599999 |Alternator elapsed|))
(define-fun $44 () Bool (<= 23 alternator.current))
(define-fun $45 () Bool (<= alternator.current 22))
(define-fun |Alternator: Charging -> Blocked line 194| () Bool (or incomplete $19 $20 $25 $26 $28 $29 $35 $36 $37 $38
    $45))
(define-fun $46 () Bool (not |Alternator: Charging -> Blocked line 194|))
(define-fun $47 () Bool (<= limit 0))
(define-fun |Alternator: Stopping -> Blocked line 200| () Bool (or incomplete $19 $20 $25 $26 $28 $29 $35 $36 $37 $38
    $45 $47))
(define-fun $48 () Bool (not |Alternator: Stopping -> Blocked line 200|))
(define-fun |Alternator'=Overloaded| () Bool (or (and |Alternator=Charging| overLimit) (and |Alternator=Stopping| (not
    |Alternator=Charging|) overLimit) (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|) (<= |Alternator elapsed| 599998))))
(define-fun |alternatorSwitch'=Closed| () Bool (or (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|) (not forbidden) |Alternator: Stopping -> Charging line 201| (<= 3001
    |timer openAndRunningHeld'|) $42 (or $43 |Alternator: Overloaded -> Blocked line 204|)) (and |Alternator=Charging|
    $33 |Alternator: Stopping -> Charging line 201| $46) (and |Alternator=Stopping| (not |Alternator=Charging|) $33
    |Alternator: Stopping -> Charging line 201| $48) (and |Alternator=Charging| $33 ending $46) (and
    |Alternator=Stopping| (not |Alternator=Charging|) $33 ending $48)))
(define-fun |alternatorSwitch'=Open| () Bool (not |alternatorSwitch'=Closed|))
(define-fun $49 () Bool (or $19 $20 $37 $38))
(define-fun $50 () Bool (or $23 $24 $25 $26))
(define-fun $51 () Bool (not (and $10 $42)))
(define-fun $52 () Bool (not |alternatorHigh'|))
(define-fun $53 () Bool (not $50))
(define-fun $54 () Bool (not $49))
(define-fun $55 () Bool (not |Alternator'=Overloaded|))
(define-fun |alternatorOff'=Battery| () Bool (and $21 |alternatorSwitch'=Open| (or incomplete (and $22 $50)) $54 $55))
(define-fun |alternatorOff'=InputLow| () Bool (and $6 $21 $22 $30 |alternatorSwitch'=Open| $51 $52 $53 $54 $55))
(define-fun |alternatorOff'=TemperatureHigh| () Bool (and $6 |batteryHot'| $21 |alternatorSwitch'=Open| $54 $55))
(define-fun |alternatorOff'=RemoteInput| () Bool (and |remoteOff'| |alternatorSwitch'=Open| $54 $55))
(define-fun |alternatorOff'=Internal| () Bool (and |alternatorSwitch'=Open| $49 $55))
(define-fun |alternatorOff'=Overload| () Bool (and |Alternator'=Overloaded| |alternatorSwitch'=Open|))
(define-fun |alternatorOff'=BatteryHigh| () Bool (and $6 $21 $22 |packHigh'| |alternatorSwitch'=Open| $53 $54 $55))
(define-fun |alternatorOff'=InputHigh| () Bool (and $6 $21 $22 $30 |alternatorHigh'| |alternatorSwitch'=Open| $53 $54
    $55))
(define-fun |alternatorOff'=Waiting| () Bool (and $6 $10 $21 $22 $30 $42 |alternatorSwitch'=Open| $52 $53 $54 $55))
(define-fun $56 () Bool (not |alternatorOff'=Overload|))
(define-fun $57 () Bool (= batteries.count 0))
(define-fun $58 () Bool (not |alternatorOff'=Battery|))
(define-fun $59 () Bool (not |alternatorOff'=InputLow|))
(define-fun $60 () Bool (not |alternatorOff'=TemperatureHigh|))
(define-fun $61 () Bool (not |alternatorOff'=RemoteInput|))
(define-fun $62 () Bool (not |alternatorOff'=Internal|))
(define-fun $63 () Bool (not |alternatorOff'=BatteryHigh|))
(define-fun $64 () Bool (not |alternatorOff'=InputHigh|))
(define-fun $65 () Int (ite $4 3 (ite $3 2 (ite |Alternator=Charging| 1 0))))
(define-fun $66 () Bool (not $4))
(define-fun $67 () Bool (not $3))
(define-fun $68 () Bool (and $7 $8 (or |remoteBridge=Bridged| (and (<= remoteL 499) (or (<= remoteL 479) (not
    remoteLReleased))) (and (<= 301 remoteH) (or (<= 321 remoteH) (not remoteHReleased))))))
(define-fun $69 () Bool (and (not |Alternator=Charging|) $66 $67))
(define-fun $70 () Int (ite $68 0 (ite (<= 1001 |timer notRemoteRequestedHeld|) |timer notRemoteRequestedHeld| $11)))
(define-fun $71 () Bool (<= $70 20))
(define-fun $72 () Bool (<= 1001 $70))
(define-fun $73 () Bool (or (not remoteOff) (<= 21 (ite $68 (ite (<= 21 |timer remoteRequestedHeld|)
    |timer remoteRequestedHeld| $12) 0))))
(define-fun $74 () Bool (not (and $71 $73)))
(define-fun $75 () Bool (not (and (<= (ite (and (or $4 $69) (<= 11 (ite (<= (+ alternator.current 1) 0) $9
    alternator.current))) (ite (<= 101 |timer strayCurrentHeld|) |timer strayCurrentHeld| $17) 0) 100) (or (not
    stuckClosed) $72))))
(define-fun $76 () Int (ite (<= (+ system.voltage 1) packVoltage) $2 $1))
(define-fun $77 () Bool (<= $76 16000))
(define-fun $78 () Bool (or (not packHigh) (<= $76 15799)))
(define-fun $79 () Bool (not (and $77 $78)))
(define-fun $80 () Int (ite (and |alternatorFuse=1250| (not |alternatorFuse=800|) (not |alternatorFuse=1000|)) 1000
    $31))
(define-fun $81 () Bool (and |Alternator=Charging| $66 $67))
(define-fun $82 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|) $66))
(define-fun $83 () Int (ite (and (or $81 $82) (<= (+ (* 23 (ite (<= (+ limit 1) $80) limit $80)) 201) (* 20
    alternator.current))) (ite (<= 101 |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld|)
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| $32) 0))
(define-fun $84 () Bool (<= $83 100))
(define-fun $85 () Bool (<= 101 $83))
(define-fun $86 () Bool (or (<= alternator.voltage 1579) (not alternatorHigh)))
(define-fun $87 () Bool (not (and $34 $86)))
(define-fun $88 () Bool (not (and (<= 0 (+ alternator.current 10)) (or (not reverseSeen) $72))))
(define-fun $89 () Bool (or $75 $88))
(define-fun $90 () Bool (<= 600000 (ite (<= 600000 |Alternator elapsed|) |Alternator elapsed| (+ |Alternator elapsed|
    1))))
(define-fun $91 () Int (ite $57 120 (ite $5 (- 50) |highest batteries.temperature|)))
(define-fun $92 () Bool (<= $91 50))
(define-fun $93 () Int (ite $57 (- 50) (ite $5 120 |lowest batteries.temperature|)))
(define-fun $94 () Bool (or (not batteryHot) (<= $91 47)))
(define-fun $95 () Int (ite $57 5000 (ite $5 0 |highest batteries.cell|)))
(define-fun $96 () Bool (not (and (<= $95 3749) (or (not cellFull) (<= $95 3599)))))
(define-fun $97 () Bool (not (or incomplete $75 $79 $87 $88 $96)))
(define-fun $98 () Bool (not (and $92 $94)))
(define-fun $99 () Bool (not (and (<= 5 $93) (or (not batteryCold) (<= 8 $93)))))
(define-fun $100 () Bool (or $74 (<= 10001 (ite $39 (ite (<= 10001 |timer alternatorVoltageStopGateHeld|)
    |timer alternatorVoltageStopGateHeld| $40) 0)) $98 $99))
(define-fun $101 () Bool (not $100))
(define-fun $102 () Bool (and (not |Alternator=Charging|) $42 $66 $67 (<= 3001 (ite (and (not |Alternator=Charging|) $10
    $66 $67) (ite (<= 3001 |timer openAndRunningHeld|) |timer openAndRunningHeld| $41) 0)) (or $43 $90) $97 $101))
(define-fun $103 () Bool (and (not $69) (ite $81 (or incomplete $45 $75 $79 $85 $87 $88 $96 (and $44 $97 $100)) (ite $82
    (or incomplete $45 $47 $75 $79 $85 $87 $88 $96 (and $44 (<= 1 limit) $97 $101)) (and |Alternator=Overloaded| (not
    |Alternator=Charging|) (not |Alternator=Stopping|) $90)))))
(define-fun $104 () Bool (or incomplete $45 $75 $79 $87 $88 $96))
(define-fun $105 () Bool (or incomplete $45 $47 $75 $79 $87 $88 $96))
(define-fun $106 () Bool (= $65 (ite $102 1 (ite $103 (ite $81 (ite $85 3 (ite $104 0 2)) (ite $82 (ite $85 3 (ite $105
    0 1)) 0)) $65))))
(define-fun $107 () Bool (not $102))
(define-fun $108 () Bool (or (ite $106 $82 (and (ite $103 (and |Alternator=Charging| $66 $67 $84 (not $104)) $82) $107))
    (ite $106 $81 (or $102 (ite $103 (and |Alternator=Stopping| (not |Alternator=Charging|) $66 (not $81) $84 (not
    $105)) $81)))))
(define-fun $109 () Bool (ite $106 $4 (and $107 (ite $103 (ite $81 $85 (and |Alternator=Stopping| (not
    |Alternator=Charging|) $66 $85)) $4))))
(define-fun $110 () Bool (or $96 $99))
(define-fun $111 () Bool (not $108))
(define-fun $112 () Bool (not $89))
(define-fun $113 () Bool (not $109))
(define-fun $114 () Bool (not $110))

; setting commissioned is within its range
(assert (and (<= 1 commissioned) (<= commissioned 20)))

; alternator.voltage is within its sensor's range
(assert (and (<= 0 alternator.voltage) (<= alternator.voltage 3600)))

; alternator.current is within its sensor's range
(assert (and (<= 0 (+ alternator.current 3000)) (<= alternator.current 3000)))

; system.voltage is within its sensor's range
(assert (and (<= 0 system.voltage) (<= system.voltage 3600)))

; packVoltage is within its sensor's range
(assert (and (<= 0 packVoltage) (<= packVoltage 2000)))

; remoteL is within its sensor's range
(assert (and (<= 0 remoteL) (<= remoteL 3600)))

; remoteH is within its sensor's range
(assert (and (<= 0 remoteH) (<= remoteH 3600)))

; batteries: 0 to 20 present
(assert (and (<= 0 batteries.count) (<= batteries.count 20)))

; batteries.cell is within its sensor's range
(assert (or $5 (and (<= 0 |lowest batteries.cell|) (<= |lowest batteries.cell| 5000))))

; batteries.cell is within its sensor's range
(assert (or $5 (and (<= 0 |highest batteries.cell|) (<= |highest batteries.cell| 5000))))

; the lowest batteries.cell is not above the highest
(assert (or $5 (<= |lowest batteries.cell| |highest batteries.cell|)))

; batteries.temperature is within its sensor's range
(assert (or $5 (and (<= 0 (+ |lowest batteries.temperature| 50)) (<= |lowest batteries.temperature| 120))))

; batteries.temperature is within its sensor's range
(assert (or $5 (and (<= 0 (+ |highest batteries.temperature| 50)) (<= |highest batteries.temperature| 120))))

; the lowest batteries.temperature is not above the highest
(assert (or $5 (<= |lowest batteries.temperature| |highest batteries.temperature|)))

; Alternator elapsed is within its bounds
(assert (and (<= 0 |Alternator elapsed|) (<= |Alternator elapsed| 600000)))

; limit is within its bounds
(assert (and (<= 0 limit) (<= limit 1000)))

; starts is within its bounds
(assert (and (<= 0 starts) (<= starts 2)))

; timer notRemoteRequestedHeld is within its bounds
(assert (and (<= 0 |timer notRemoteRequestedHeld|) (<= |timer notRemoteRequestedHeld| 1001)))

; timer remoteRequestedHeld is within its bounds
(assert (and (<= 0 |timer remoteRequestedHeld|) (<= |timer remoteRequestedHeld| 21)))

; timer strayCurrentHeld is within its bounds
(assert (and (<= 0 |timer strayCurrentHeld|) (<= |timer strayCurrentHeld| 101)))

; timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld is within its bounds
(assert (and (<= 0 |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld|) (<=
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 101)))

; timer alternatorVoltageStopGateHeld is within its bounds
(assert (and (<= 0 |timer alternatorVoltageStopGateHeld|) (<= |timer alternatorVoltageStopGateHeld| 10001)))

; timer openAndRunningHeld is within its bounds
(assert (and (<= 0 |timer openAndRunningHeld|) (<= |timer openAndRunningHeld| 3001)))

; the negated goal
(assert (not (and (= (and $56 $58 $59 $60 $61 $62 $63 $64 (not |alternatorOff'=Waiting|)) $108) (=
    |alternatorOff'=Battery| (and $71 $73 $111 (or incomplete (and $92 $94 $110)) $112 $113)) (= (and $6 $21 $22 $30
    |alternatorSwitch'=Open| $51 $52 $53 $54 $55 $58) (and $6 $34 $51 $71 $73 $77 $78 $86 $92 $94 $111 $112 $113 $114))
    (= (and $6 |batteryHot'| $21 |alternatorSwitch'=Open| $54 $55 $58 $59) (and $6 $71 $73 $98 $111 $112 $113)) (= (and
    |remoteOff'| |alternatorSwitch'=Open| $54 $55 $58 $59 $60) (and $74 $111 $112 $113)) (= (and
    |alternatorSwitch'=Open| $49 $55 $58 $59 $60 $61) (and $89 $111 $113)) (= (and |Alternator'=Overloaded|
    |alternatorSwitch'=Open| $58 $59 $60 $61 $62) (and $109 $111)) (= (and $6 $21 $22 |packHigh'|
    |alternatorSwitch'=Open| $53 $54 $55 $56 $58 $59 $60 $61 $62) (and $6 $71 $73 $79 $92 $94 $111 $112 $113 $114)) (=
    (and $6 $21 $22 $30 |alternatorHigh'| |alternatorSwitch'=Open| $53 $54 $55 $56 $58 $59 $60 $61 $62 $63) (and $6 $71
    $73 $77 $78 $87 $92 $94 $111 $112 $113 $114)) (= (and $6 $10 $21 $22 $30 $42 |alternatorSwitch'=Open| $52 $53 $54
    $55 $56 $58 $59 $60 $61 $62 $63 $64) (and $6 $10 $34 $42 $71 $73 $77 $78 $86 $92 $94 $111 $112 $113 $114)))))

(check-sat)
