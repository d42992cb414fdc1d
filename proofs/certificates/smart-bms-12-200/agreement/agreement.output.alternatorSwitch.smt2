; The compiled class and smart-bms-12-200.valve agree.
;
; output.alternatorSwitch: `alternatorSwitch` is alternatorSwitch afterwards
; smart-bms-12-200.valve, line 38
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
(define-fun incomplete () Bool (not (= commissioned batteries.count)))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun $6 () Bool (<= 10 remoteL))
(define-fun $7 () Bool (<= remoteH 3499))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    $6 $7))
(define-fun $8 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (or $4 (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 (ite (<= $8 0) alternator.current $8))))
(define-fun $9 () Bool (<= 1306 alternator.voltage))
(define-fun openAndRunning () Bool (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|) $9))
(define-fun $10 () Int (+ |timer notRemoteRequestedHeld| 1))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    $10 1001)))
(define-fun $11 () Int (+ |timer remoteRequestedHeld| 1))
(define-fun |timer remoteRequestedHeld'| () Int (ite remoteRequested (ite (<= |timer remoteRequestedHeld| 20) $11 21)
    0))
(define-fun $12 () Int (+ |timer strayCurrentHeld| 1))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) $12 101) 0))
(define-fun $13 () Bool (<= |timer notRemoteRequestedHeld'| 1000))
(define-fun $14 () Bool (<= 101 |timer strayCurrentHeld'|))
(define-fun $15 () Bool (and stuckClosed $13))
(define-fun $16 () Bool (<= 3750 highestCell))
(define-fun $17 () Bool (and cellFull (<= 3600 highestCell)))
(define-fun $18 () Int (ite (<= packVoltage system.voltage) $1 $2))
(define-fun $19 () Bool (<= 16001 $18))
(define-fun $20 () Bool (and packHigh (<= 15800 $18)))
(define-fun $21 () Int (ite |alternatorFuse=800| 720 (ite |alternatorFuse=1000| 900 (ite |alternatorFuse=1250| 1125
    540))))
(define-fun fullLimit () Int (ite (<= $21 1000) $21 1000))
(define-fun $22 () Int (+ |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 1))
(define-fun |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| () Int (ite (and (or |Alternator=Charging| $3)
    (<= (+ (* 23 (ite (<= limit fullLimit) limit fullLimit)) 201) (* 20 alternator.current))) (ite (<=
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 100) $22 101) 0))
(define-fun $23 () Bool (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| 100))
(define-fun $24 () Bool (<= 1601 alternator.voltage))
(define-fun $25 () Bool (and alternatorHigh (<= 1580 alternator.voltage)))
(define-fun $26 () Bool (<= (+ alternator.current 11) 0))
(define-fun $27 () Bool (and $13 reverseSeen))
(define-fun forbidden () Bool (or incomplete $14 $15 $16 $17 $19 $20 $24 $25 $26 $27))
(define-fun $28 () Bool (<= alternator.voltage 1279))
(define-fun $29 () Int (+ |timer alternatorVoltageStopGateHeld| 1))
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite $28 (ite (<= |timer alternatorVoltageStopGateHeld| 10000)
    $29 10001) 0))
(define-fun ending () Bool (or (<= 21 |timer notRemoteRequestedHeld'|) (and remoteOff (<= |timer remoteRequestedHeld'|
    20)) (<= 51 hottest) (and batteryHot (<= 48 hottest)) (<= coldest 4) (and batteryCold (<= coldest 7)) (<= 10001
    |timer alternatorVoltageStopGateHeld'|)))
(define-fun $30 () Int (+ |timer openAndRunningHeld| 1))
(define-fun |timer openAndRunningHeld'| () Int (ite openAndRunning (ite (<= |timer openAndRunningHeld| 3000) $30 3001)
    0))
(define-fun |Alternator: Stopping -> Charging line 201| () Bool (not ending))
(define-fun $31 () Bool (<= (+ packVoltage 34) alternator.voltage))
(define-fun $32 () Bool (<= starts 1))
(define-fun |Alternator: Overloaded -> Blocked line 204| () Bool (<= 599999 |Alternator elapsed|))
(define-fun $33 () Bool (<= 23 alternator.current))
(define-fun $34 () Bool (<= alternator.current 22))
(define-fun |Alternator: Charging -> Blocked line 194| () Bool (or incomplete $14 $15 $16 $17 $19 $20 $24 $25 $26 $27
    $34))
(define-fun $35 () Bool (not |Alternator: Charging -> Blocked line 194|))
(define-fun $36 () Bool (<= limit 0))
(define-fun |Alternator: Stopping -> Blocked line 200| () Bool (or incomplete $14 $15 $16 $17 $19 $20 $24 $25 $26 $27
    $34 $36))
(define-fun $37 () Bool (not |Alternator: Stopping -> Blocked line 200|))
(define-fun |alternatorSwitch'=Closed| () Bool (or (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|) (not forbidden) |Alternator: Stopping -> Charging line 201| (<= 3001
    |timer openAndRunningHeld'|) $31 (or $32 |Alternator: Overloaded -> Blocked line 204|)) (and |Alternator=Charging|
    $23 |Alternator: Stopping -> Charging line 201| $35) (and |Alternator=Stopping| (not |Alternator=Charging|) $23
    |Alternator: Stopping -> Charging line 201| $37) (and |Alternator=Charging| $23 ending $35) (and
    |Alternator=Stopping| (not |Alternator=Charging|) $23 ending $37)))
(define-fun |alternatorSwitch'=Open| () Bool (not |alternatorSwitch'=Closed|))
(define-fun $38 () Bool (= batteries.count 0))
(define-fun $39 () Int (ite $4 3 (ite $3 2 (ite |Alternator=Charging| 1 0))))
(define-fun $40 () Bool (not $4))
(define-fun $41 () Bool (not $3))
(define-fun $42 () Bool (and $6 $7 (or |remoteBridge=Bridged| (and (<= remoteL 499) (or (<= remoteL 479) (not
    remoteLReleased))) (and (<= 301 remoteH) (or (<= 321 remoteH) (not remoteHReleased))))))
(define-fun $43 () Bool (and (not |Alternator=Charging|) $40 $41))
(define-fun $44 () Int (ite $42 0 (ite (<= 1001 |timer notRemoteRequestedHeld|) |timer notRemoteRequestedHeld| $10)))
(define-fun $45 () Bool (<= 1001 $44))
(define-fun $46 () Bool (not (and (<= (ite (and (or $4 $43) (<= 11 (ite (<= (+ alternator.current 1) 0) $8
    alternator.current))) (ite (<= 101 |timer strayCurrentHeld|) |timer strayCurrentHeld| $12) 0) 100) (or (not
    stuckClosed) $45))))
(define-fun $47 () Int (ite (<= (+ system.voltage 1) packVoltage) $2 $1))
(define-fun $48 () Bool (not (and (<= $47 16000) (or (not packHigh) (<= $47 15799)))))
(define-fun $49 () Int (ite (and |alternatorFuse=1250| (not |alternatorFuse=800|) (not |alternatorFuse=1000|)) 1000
    $21))
(define-fun $50 () Bool (and |Alternator=Charging| $40 $41))
(define-fun $51 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|) $40))
(define-fun $52 () Int (ite (and (or $50 $51) (<= (+ (* 23 (ite (<= (+ limit 1) $49) limit $49)) 201) (* 20
    alternator.current))) (ite (<= 101 |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld|)
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| $22) 0))
(define-fun $53 () Bool (<= $52 100))
(define-fun $54 () Bool (<= 101 $52))
(define-fun $55 () Bool (not (and (<= alternator.voltage 1600) (or (<= alternator.voltage 1579) (not alternatorHigh)))))
(define-fun $56 () Bool (not (and (<= 0 (+ alternator.current 10)) (or (not reverseSeen) $45))))
(define-fun $57 () Bool (<= 600000 (ite (<= 600000 |Alternator elapsed|) |Alternator elapsed| (+ |Alternator elapsed|
    1))))
(define-fun $58 () Int (ite $38 120 (ite $5 (- 50) |highest batteries.temperature|)))
(define-fun $59 () Int (ite $38 (- 50) (ite $5 120 |lowest batteries.temperature|)))
(define-fun $60 () Int (ite $38 5000 (ite $5 0 |highest batteries.cell|)))
(define-fun $61 () Bool (not (and (<= $60 3749) (or (not cellFull) (<= $60 3599)))))
(define-fun $62 () Bool (not (or incomplete $46 $48 $55 $56 $61)))
(define-fun $63 () Bool (or (not (and (<= $44 20) (or (not remoteOff) (<= 21 (ite $42 (ite (<= 21
    |timer remoteRequestedHeld|) |timer remoteRequestedHeld| $11) 0))))) (<= 10001 (ite $28 (ite (<= 10001
    |timer alternatorVoltageStopGateHeld|) |timer alternatorVoltageStopGateHeld| $29) 0)) (not (and (<= $58 50) (or
    (not batteryHot) (<= $58 47)))) (not (and (<= 5 $59) (or (not batteryCold) (<= 8 $59))))))
(define-fun $64 () Bool (not $63))
(define-fun $65 () Bool (and (not |Alternator=Charging|) $31 $40 $41 (<= 3001 (ite (and (not |Alternator=Charging|) $9
    $40 $41) (ite (<= 3001 |timer openAndRunningHeld|) |timer openAndRunningHeld| $30) 0)) (or $32 $57) $62 $64))
(define-fun $66 () Bool (and (not $43) (ite $50 (or incomplete $34 $46 $48 $54 $55 $56 $61 (and $33 $62 $63)) (ite $51
    (or incomplete $34 $36 $46 $48 $54 $55 $56 $61 (and $33 (<= 1 limit) $62 $64)) (and |Alternator=Overloaded| (not
    |Alternator=Charging|) (not |Alternator=Stopping|) $57)))))
(define-fun $67 () Bool (or incomplete $34 $46 $48 $55 $56 $61))
(define-fun $68 () Bool (or incomplete $34 $36 $46 $48 $55 $56 $61))
(define-fun $69 () Bool (= $39 (ite $65 1 (ite $66 (ite $50 (ite $54 3 (ite $67 0 2)) (ite $51 (ite $54 3 (ite $68 0 1))
    0)) $39))))
(define-fun $70 () Bool (or (ite $69 $51 (and (ite $66 (and |Alternator=Charging| $40 $41 $53 (not $67)) $51) (not
    $65))) (ite $69 $50 (or $65 (ite $66 (and |Alternator=Stopping| (not |Alternator=Charging|) $40 (not $50) $53 (not
    $68)) $50)))))

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
(assert (not (and (= |alternatorSwitch'=Open| (not $70)) (= |alternatorSwitch'=Closed| $70))))

(check-sat)
