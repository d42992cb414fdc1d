; The compiled class and smart-bms-12-200.valve agree.
;
; output.alternatorLimit: `alternatorLimit` is alternatorLimit afterwards
; smart-bms-12-200.valve, line 40
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
(define-fun $1 () Bool (and |alternatorFuse=1250| (not |alternatorFuse=800|) (not |alternatorFuse=1000|)))
(define-fun $2 () Int (* 10 system.voltage))
(define-fun $3 () Int (* 10 packVoltage))
(define-fun $4 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|)))
(define-fun $5 () Bool (and |Alternator=Overloaded| (not |Alternator=Charging|) (not |Alternator=Stopping|)))
(define-fun $6 () Bool (<= batteries.count 0))
(define-fun highestCell () Int (ite $6 5000 |highest batteries.cell|))
(define-fun coldest () Int (ite $6 (- 50) |lowest batteries.temperature|))
(define-fun hottest () Int (ite $6 120 |highest batteries.temperature|))
(define-fun incomplete () Bool (not (= commissioned batteries.count)))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun $7 () Bool (<= 10 remoteL))
(define-fun $8 () Bool (<= remoteH 3499))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    $7 $8))
(define-fun $9 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (or $5 (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 (ite (<= $9 0) alternator.current $9))))
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
(define-fun $18 () Int (ite (<= packVoltage system.voltage) $2 $3))
(define-fun $19 () Bool (<= 16001 $18))
(define-fun $20 () Bool (and packHigh (<= 15800 $18)))
(define-fun $21 () Int (ite |alternatorFuse=800| 720 (ite |alternatorFuse=1000| 900 (ite |alternatorFuse=1250| 1125
    540))))
(define-fun $22 () Bool (<= $21 1000))
(define-fun fullLimit () Int (ite $22 $21 1000))
(define-fun $23 () Int (ite |alternatorFuse=800| 576 (ite |alternatorFuse=1000| 720 (ite |alternatorFuse=1250| 900
    432))))
(define-fun deratedLimit () Int (ite $22 $23 800))
(define-fun $24 () Int (+ |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 1))
(define-fun |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| () Int (ite (and (or |Alternator=Charging| $4)
    (<= (+ (* 23 (ite (<= limit fullLimit) limit fullLimit)) 201) (* 20 alternator.current))) (ite (<=
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 100) $24 101) 0))
(define-fun $25 () Bool (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| 100))
(define-fun $26 () Bool (<= 1601 alternator.voltage))
(define-fun $27 () Bool (and alternatorHigh (<= 1580 alternator.voltage)))
(define-fun $28 () Bool (<= (+ alternator.current 11) 0))
(define-fun $29 () Bool (and $13 reverseSeen))
(define-fun $30 () Bool (<= alternator.voltage 1279))
(define-fun $31 () Int (+ |timer alternatorVoltageStopGateHeld| 1))
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite $30 (ite (<= |timer alternatorVoltageStopGateHeld| 10000)
    $31 10001) 0))
(define-fun ending () Bool (or (<= 21 |timer notRemoteRequestedHeld'|) (and remoteOff (<= |timer remoteRequestedHeld'|
    20)) (<= 51 hottest) (and batteryHot (<= 48 hottest)) (<= coldest 4) (and batteryCold (<= coldest 7)) (<= 10001
    |timer alternatorVoltageStopGateHeld'|)))
(define-fun $32 () Bool (<= 23 alternator.current))
(define-fun $33 () Bool (<= alternator.current 22))
(define-fun |Alternator: Charging -> Blocked line 194| () Bool (or incomplete $14 $15 $16 $17 $19 $20 $26 $27 $28 $29
    $33))
(define-fun $34 () Bool (<= limit 0))
(define-fun |Alternator: Stopping -> Blocked line 200| () Bool (or incomplete $14 $15 $16 $17 $19 $20 $26 $27 $28 $29
    $33 $34))
(define-fun |Alternator'=Stopping| () Bool (or (and |Alternator=Charging| $25 ending (not
    |Alternator: Charging -> Blocked line 194|)) (and |Alternator=Stopping| (not |Alternator=Charging|) $25 ending (not
    |Alternator: Stopping -> Blocked line 200|))))
(define-fun |Derating: Full -> Derated line 211| () Bool (<= 540000 |nearLimit level|))
(define-fun $35 () Bool (<= |nearLimit level| 539999))
(define-fun $36 () Bool (and (not |Derating=Derated|) |Derating: Full -> Derated line 211|))
(define-fun |Derating: Derated -> Full line 214| () Bool (and $35 (<= 599999 |Derating elapsed|)))
(define-fun |Derating'=Derated| () Bool (or $36 (and |Derating=Derated| (not |Derating: Derated -> Full line 214|))))
(define-fun $37 () Int (ite |Alternator'=Stopping| 0 (ite |Derating'=Derated| deratedLimit fullLimit)))
(define-fun $38 () Int (+ limit (- 1)))
(define-fun |limit'| () Int (ite (<= limit $37) $37 (ite (<= (+ $37 1) limit) $38 $37)))
(define-fun |alternatorLimit'| () Int (ite (<= |limit'| fullLimit) |limit'| fullLimit))
(define-fun $39 () Bool (= batteries.count 0))
(define-fun $40 () Int (ite $5 3 (ite $4 2 (ite |Alternator=Charging| 1 0))))
(define-fun $41 () Bool (not $5))
(define-fun $42 () Bool (not $4))
(define-fun $43 () Int (ite |Derating=Derated| 1 0))
(define-fun $44 () Bool (and $7 $8 (or |remoteBridge=Bridged| (and (<= remoteL 499) (or (<= remoteL 479) (not
    remoteLReleased))) (and (<= 301 remoteH) (or (<= 321 remoteH) (not remoteHReleased))))))
(define-fun $45 () Bool (and (not |Alternator=Charging|) $41 $42))
(define-fun $46 () Int (ite $44 0 (ite (<= 1001 |timer notRemoteRequestedHeld|) |timer notRemoteRequestedHeld| $10)))
(define-fun $47 () Bool (<= 1001 $46))
(define-fun $48 () Bool (not (and (<= (ite (and (or $5 $45) (<= 11 (ite (<= (+ alternator.current 1) 0) $9
    alternator.current))) (ite (<= 101 |timer strayCurrentHeld|) |timer strayCurrentHeld| $12) 0) 100) (or (not
    stuckClosed) $47))))
(define-fun $49 () Int (ite (<= (+ system.voltage 1) packVoltage) $3 $2))
(define-fun $50 () Bool (not (and (<= $49 16000) (or (not packHigh) (<= $49 15799)))))
(define-fun $51 () Int (ite $1 1000 $21))
(define-fun $52 () Bool (and |Alternator=Charging| $41 $42))
(define-fun $53 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|) $41))
(define-fun $54 () Int (ite (and (or $52 $53) (<= (+ (* 23 (ite (<= (+ limit 1) $51) limit $51)) 201) (* 20
    alternator.current))) (ite (<= 101 |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld|)
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| $24) 0))
(define-fun $55 () Bool (<= 101 $54))
(define-fun $56 () Bool (not (and (<= alternator.voltage 1600) (or (<= alternator.voltage 1579) (not alternatorHigh)))))
(define-fun $57 () Bool (not (and (<= 0 (+ alternator.current 10)) (or (not reverseSeen) $47))))
(define-fun $58 () Bool (<= 600000 (ite (<= 600000 |Alternator elapsed|) |Alternator elapsed| (+ |Alternator elapsed|
    1))))
(define-fun $59 () Bool (and |Derating=Derated| $35 (<= 600000 (ite (<= 600000 |Derating elapsed|) |Derating elapsed| (+
    |Derating elapsed| 1)))))
(define-fun $60 () Int (ite $39 120 (ite $6 (- 50) |highest batteries.temperature|)))
(define-fun $61 () Int (ite $39 (- 50) (ite $6 120 |lowest batteries.temperature|)))
(define-fun $62 () Int (ite $39 5000 (ite $6 0 |highest batteries.cell|)))
(define-fun $63 () Bool (not (and (<= $62 3749) (or (not cellFull) (<= $62 3599)))))
(define-fun $64 () Bool (not (or incomplete $48 $50 $56 $57 $63)))
(define-fun $65 () Bool (or (not (and (<= $46 20) (or (not remoteOff) (<= 21 (ite $44 (ite (<= 21
    |timer remoteRequestedHeld|) |timer remoteRequestedHeld| $11) 0))))) (<= 10001 (ite $30 (ite (<= 10001
    |timer alternatorVoltageStopGateHeld|) |timer alternatorVoltageStopGateHeld| $31) 0)) (not (and (<= $60 50) (or
    (not batteryHot) (<= $60 47)))) (not (and (<= 5 $61) (or (not batteryCold) (<= 8 $61))))))
(define-fun $66 () Bool (not $65))
(define-fun $67 () Bool (and (not |Alternator=Charging|) (<= (+ packVoltage 34) alternator.voltage) $41 $42 (<= 3001
    (ite (and (not |Alternator=Charging|) (<= 1306 alternator.voltage) $41 $42) (ite (<= 3001
    |timer openAndRunningHeld|) |timer openAndRunningHeld| (+ |timer openAndRunningHeld| 1)) 0)) (or (<= starts 1) $58)
    $64 $66))
(define-fun $68 () Bool (and (not $45) (ite $52 (or incomplete $33 $48 $50 $55 $56 $57 $63 (and $32 $64 $65)) (ite $53
    (or incomplete $33 $34 $48 $50 $55 $56 $57 $63 (and $32 (<= 1 limit) $64 $66)) (and |Alternator=Overloaded| (not
    |Alternator=Charging|) (not |Alternator=Stopping|) $58)))))
(define-fun $69 () Bool (or incomplete $33 $48 $50 $56 $57 $63))
(define-fun $70 () Int (ite (ite (= $40 (ite $67 1 (ite $68 (ite $52 (ite $55 3 (ite $69 0 2)) (ite $53 (ite $55 3 (ite
    (or incomplete $33 $34 $48 $50 $56 $57 $63) 0 1)) 0)) $40))) $53 (and (ite $68 (and |Alternator=Charging| $41 $42
    (<= $54 100) (not $69)) $53) (not $67))) 0 (ite (ite (= $43 (ite $36 1 (ite $59 0 $43))) |Derating=Derated| (or $36
    (and |Derating=Derated| (not $59)))) (ite $1 800 $23) $51)))
(define-fun $71 () Int (ite (<= (+ $70 2) limit) $38 $70))

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
(assert (or $6 (and (<= 0 |lowest batteries.cell|) (<= |lowest batteries.cell| 5000))))

; batteries.cell is within its sensor's range
(assert (or $6 (and (<= 0 |highest batteries.cell|) (<= |highest batteries.cell| 5000))))

; the lowest batteries.cell is not above the highest
(assert (or $6 (<= |lowest batteries.cell| |highest batteries.cell|)))

; batteries.temperature is within its sensor's range
(assert (or $6 (and (<= 0 (+ |lowest batteries.temperature| 50)) (<= |lowest batteries.temperature| 120))))

; batteries.temperature is within its sensor's range
(assert (or $6 (and (<= 0 (+ |highest batteries.temperature| 50)) (<= |highest batteries.temperature| 120))))

; the lowest batteries.temperature is not above the highest
(assert (or $6 (<= |lowest batteries.temperature| |highest batteries.temperature|)))

; Alternator elapsed is within its bounds
(assert (and (<= 0 |Alternator elapsed|) (<= |Alternator elapsed| 600000)))

; Derating elapsed is within its bounds
(assert (and (<= 0 |Derating elapsed|) (<= |Derating elapsed| 600000)))

; nearLimit level is within its bounds
(assert (and (<= 0 |nearLimit level|) (<= |nearLimit level| 600000)))

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
(assert (not (= |alternatorLimit'| (ite (<= (+ $71 1) $51) $71 $51))))

(check-sat)
