; The compiled class and smart-bms-12-200.valve agree.
;
; shared: a tick keeps counters and kept values within their ranges
(set-logic QF_LIRA)

(declare-const |alternatorFuse=800| Bool)
(declare-const |alternatorFuse=1000| Bool)
(declare-const |alternatorFuse=1250| Bool)
(declare-const |preAlarmBelow in steps| Int)
(declare-const |loadOffBelow in steps| Int)
(declare-const commissioned Int)
(declare-const alternator.voltage Int)
(declare-const alternator.current Int)
(declare-const system.voltage Int)
(declare-const packVoltage Int)
(declare-const remoteL Int)
(declare-const remoteH Int)
(declare-const |remoteBridge=Bridged| Bool)
(declare-const |Load=Connected| Bool)
(declare-const |Load=Warning| Bool)
(declare-const |Load=Disconnected| Bool)
(declare-const |Load elapsed| Int)
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
(declare-const |timer incompleteHeld| Int)
(declare-const remoteLReleased Bool)
(declare-const remoteHReleased Bool)
(declare-const |timer notRemoteRequestedHeld| Int)
(declare-const |timer remoteRequestedHeld| Int)
(declare-const remoteOff Bool)
(declare-const batteryHot Bool)
(declare-const batteryFrozen Bool)
(declare-const |timer strayCurrentHeld| Int)
(declare-const stuckClosed Bool)
(declare-const batteryCold Bool)
(declare-const cellFull Bool)
(declare-const packHigh Bool)
(declare-const |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| Int)
(declare-const alternatorHigh Bool)
(declare-const reverseSeen Bool)
(declare-const |timer alternatorVoltageStopGateHeld| Int)
(declare-const cellWarning Bool)
(declare-const cellEmpty Bool)
(declare-const |timer calmHeld| Int)
(declare-const |timer calmLowestCellEmptyClearsHeld| Int)
(declare-const |timer highestCellFullClearsHeld| Int)
(declare-const |timer openAndRunningHeld| Int)
(define-fun $1 () Bool (<= batteries.count 0))
(define-fun lowestCell () Int (ite $1 0 |lowest batteries.cell|))
(define-fun highestCell () Int (ite $1 5000 |highest batteries.cell|))
(define-fun coldest () Int (ite $1 (- 50) |lowest batteries.temperature|))
(define-fun hottest () Int (ite $1 120 |highest batteries.temperature|))
(define-fun $2 () Bool (= commissioned batteries.count))
(define-fun incomplete () Bool (not $2))
(define-fun |timer incompleteHeld'| () Int (ite $2 0 (ite (<= |timer incompleteHeld| 500) (+ |timer incompleteHeld| 1)
    501)))
(define-fun $3 () Bool (<= |timer incompleteHeld'| 500))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    (<= 10 remoteL) (<= remoteH 3499)))
(define-fun $4 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (or (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|)) (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 (ite (<= $4 0) alternator.current $4))))
(define-fun openAndRunning () Bool (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|) (<= 1306 alternator.voltage)))
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
(define-fun |batteryFrozen'| () Bool (or (<= (+ coldest 21) 0) (and batteryFrozen (<= (+ coldest 18) 0))))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) (+
    |timer strayCurrentHeld| 1) 101) 0))
(define-fun $9 () Bool (<= |timer notRemoteRequestedHeld'| 1000))
(define-fun $10 () Bool (<= 101 |timer strayCurrentHeld'|))
(define-fun $11 () Bool (and stuckClosed $9))
(define-fun |stuckClosed'| () Bool (or $10 $11))
(define-fun $12 () Bool (not |remoteOff'|))
(define-fun $13 () Bool (not |batteryHot'|))
(define-fun $14 () Bool (not |batteryFrozen'|))
(define-fun $15 () Bool (not |stuckClosed'|))
(define-fun $16 () Bool (<= 3750 highestCell))
(define-fun $17 () Bool (and cellFull (<= 3600 highestCell)))
(define-fun $18 () Int (ite (<= packVoltage system.voltage) (* 10 system.voltage) (* 10 packVoltage)))
(define-fun $19 () Bool (<= 16001 $18))
(define-fun $20 () Bool (and packHigh (<= 15800 $18)))
(define-fun $21 () Int (ite |alternatorFuse=800| 720 (ite |alternatorFuse=1000| 900 (ite |alternatorFuse=1250| 1125
    540))))
(define-fun $22 () Bool (<= $21 1000))
(define-fun fullLimit () Int (ite $22 $21 1000))
(define-fun deratedLimit () Int (ite $22 (ite |alternatorFuse=800| 576 (ite |alternatorFuse=1000| 720 (ite
    |alternatorFuse=1250| 900 432))) 800))
(define-fun |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| () Int (ite (and (or |Alternator=Charging| (and
    |Alternator=Stopping| (not |Alternator=Charging|))) (<= (+ (* 23 (ite (<= limit fullLimit) limit fullLimit)) 201)
    (* 20 alternator.current))) (ite (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 100) (+
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 1) 101) 0))
(define-fun $23 () Bool (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| 100))
(define-fun $24 () Bool (<= 1601 alternator.voltage))
(define-fun $25 () Bool (and alternatorHigh (<= 1580 alternator.voltage)))
(define-fun $26 () Bool (<= (+ alternator.current 11) 0))
(define-fun $27 () Bool (and $9 reverseSeen))
(define-fun forbidden () Bool (or incomplete $10 $11 $16 $17 $19 $20 $24 $25 $26 $27))
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite (<= alternator.voltage 1279) (ite (<=
    |timer alternatorVoltageStopGateHeld| 10000) (+ |timer alternatorVoltageStopGateHeld| 1) 10001) 0))
(define-fun ending () Bool (or $5 $6 $7 $8 (<= coldest 4) (and batteryCold (<= coldest 7)) (<= 10001
    |timer alternatorVoltageStopGateHeld'|)))
(define-fun |cellWarning'| () Bool (or (<= lowestCell (+ (* 10 |preAlarmBelow in steps|) 2849)) (and cellWarning (<=
    lowestCell (+ (* 10 |preAlarmBelow in steps|) 2900)))))
(define-fun |cellEmpty'| () Bool (or (<= lowestCell (+ (* 10 |loadOffBelow in steps|) 2599)) (and cellEmpty (<=
    lowestCell 3199))))
(define-fun $28 () Bool (not |cellWarning'|))
(define-fun $29 () Bool (not |cellEmpty'|))
(define-fun calm () Bool (and $28 $29))
(define-fun |timer calmHeld'| () Int (ite calm (ite (<= |timer calmHeld| 2000) (+ |timer calmHeld| 1) 2001) 0))
(define-fun |timer calmLowestCellEmptyClearsHeld'| () Int (ite (and (<= 3200 lowestCell) $28 $29) (ite (<=
    |timer calmLowestCellEmptyClearsHeld| 2000) (+ |timer calmLowestCellEmptyClearsHeld| 1) 2001) 0))
(define-fun |timer highestCellFullClearsHeld'| () Int (ite (<= highestCell 3599) (ite (<=
    |timer highestCellFullClearsHeld| 2000) (+ |timer highestCellFullClearsHeld| 1) 2001) 0))
(define-fun |timer openAndRunningHeld'| () Int (ite openAndRunning (ite (<= |timer openAndRunningHeld| 3000) (+
    |timer openAndRunningHeld| 1) 3001) 0))
(define-fun |Load: Off -> Disconnected line 156| () Bool (and $3 $12 $13 $14 $15 |cellEmpty'|))
(define-fun |Load: Off -> Warning line 157| () Bool (and $3 $12 $13 $14 $15 |cellWarning'| $29))
(define-fun |Load: Off -> Connected line 158| () Bool (and $3 $12 $13 $14 $15 $28 $29))
(define-fun $30 () Bool (<= 2500 lowestCell))
(define-fun |Load: Warning -> Disconnected line 167| () Bool (and |cellEmpty'| (<= 29999 |Load elapsed|)))
(define-fun |Load elapsed'| () Int (ite (or (and (not |Load=Connected|) (not |Load=Warning|) (not |Load=Disconnected|)
    (not (and (not |Load: Off -> Connected line 158|) (not |Load: Off -> Warning line 157|) (not
    |Load: Off -> Disconnected line 156|)))) (and |Load=Connected| (not (and $3 $12 $13 $14 $15 $28 $30))) (and
    |Load=Warning| (not |Load=Connected|) (not (and $3 $12 $13 $14 $15 $30 (<= |timer calmHeld'| 2000) (not
    |Load: Warning -> Disconnected line 167|)))) (and |Load=Disconnected| (not |Load=Connected|) (not |Load=Warning|)
    (not (and $3 $12 $13 $14 $15 (<= |timer calmLowestCellEmptyClearsHeld'| 2000))))) 0 (ite (<= |Load elapsed| 29999)
    (+ |Load elapsed| 1) 30000)))
(define-fun |Alternator: Stopping -> Charging line 201| () Bool (not ending))
(define-fun $31 () Bool (<= starts 1))
(define-fun |Alternator: Overloaded -> Blocked line 204| () Bool (<= 599999 |Alternator elapsed|))
(define-fun $32 () Bool (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not |Alternator=Overloaded|) (not
    forbidden) |Alternator: Stopping -> Charging line 201| (<= 3001 |timer openAndRunningHeld'|) (<= (+ packVoltage 34)
    alternator.voltage) (or $31 |Alternator: Overloaded -> Blocked line 204|)))
(define-fun $33 () Bool (<= alternator.current 22))
(define-fun |Alternator: Charging -> Blocked line 194| () Bool (or incomplete $10 $11 $16 $17 $19 $20 $24 $25 $26 $27
    $33))
(define-fun $34 () Bool (not |Alternator: Charging -> Blocked line 194|))
(define-fun |Alternator: Stopping -> Blocked line 200| () Bool (or incomplete $10 $11 $16 $17 $19 $20 $24 $25 $26 $27
    $33 (<= limit 0)))
(define-fun $35 () Bool (not |Alternator: Stopping -> Blocked line 200|))
(define-fun |Alternator'=Charging| () Bool (or $32 (and |Alternator=Charging| $23
    |Alternator: Stopping -> Charging line 201| $34) (and |Alternator=Stopping| (not |Alternator=Charging|) $23
    |Alternator: Stopping -> Charging line 201| $35)))
(define-fun |Alternator'=Stopping| () Bool (or (and |Alternator=Charging| $23 ending $34) (and |Alternator=Stopping|
    (not |Alternator=Charging|) $23 ending $35)))
(define-fun |Alternator elapsed'| () Int (ite (or $32 (and |Alternator=Charging| (not (and $23
    |Alternator: Stopping -> Charging line 201| $34))) (and |Alternator=Stopping| (not |Alternator=Charging|) (not (and
    $23 ending $35))) (and |Alternator=Overloaded| (not |Alternator=Charging|) (not |Alternator=Stopping|)
    |Alternator: Overloaded -> Blocked line 204|)) 0 (ite (<= |Alternator elapsed| 599999) (+ |Alternator elapsed| 1)
    600000)))
(define-fun |Derating: Full -> Derated line 211| () Bool (<= 540000 |nearLimit level|))
(define-fun $36 () Bool (<= |nearLimit level| 539999))
(define-fun $37 () Bool (and (not |Derating=Derated|) |Derating: Full -> Derated line 211|))
(define-fun $38 () Bool (<= 599999 |Derating elapsed|))
(define-fun |Derating: Derated -> Full line 214| () Bool (and $36 $38))
(define-fun |Derating'=Derated| () Bool (or $37 (and |Derating=Derated| (not |Derating: Derated -> Full line 214|))))
(define-fun |Derating elapsed'| () Int (ite (or $37 (and |Derating=Derated| $36 $38)) 0 (ite (<= |Derating elapsed|
    599999) (+ |Derating elapsed| 1) 600000)))
(define-fun $39 () Int (+ |nearLimit level| (- 1)))
(define-fun |nearLimit'| () Int (ite (<= (* 9 fullLimit) (* 10 alternator.current)) (ite (<= |nearLimit level| 599998)
    (+ |nearLimit level| 2) 600000) (ite (<= $39 0) 0 $39)))
(define-fun $40 () Int (ite |Alternator'=Stopping| 0 (ite |Derating'=Derated| deratedLimit fullLimit)))
(define-fun |limit'| () Int (ite (<= limit $40) $40 (ite (<= (+ $40 1) limit) (+ limit (- 1)) $40)))
(define-fun |starts'| () Int (ite (and |Alternator'=Charging| (<= 600000 |Alternator elapsed'|)) 0 (ite (and (not
    |Alternator=Charging|) (not |Alternator=Stopping|) (not |Alternator=Overloaded|) |Alternator'=Charging|) (ite $31
    (+ starts 1) 2) starts)))

; setting preAlarmBelow is within its range
(assert (and (<= 0 |preAlarmBelow in steps|) (<= |preAlarmBelow in steps| 30)))

; setting loadOffBelow is within its range
(assert (and (<= 0 |loadOffBelow in steps|) (<= |loadOffBelow in steps| 20)))

; setting commissioned is within its range
(assert (and (<= 1 commissioned) (<= commissioned 20)))

; settings: the pre-alarm comes at least 100 mV before the release
(assert (<= |loadOffBelow in steps| (+ |preAlarmBelow in steps| 15)))

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
(assert (or $1 (and (<= 0 |lowest batteries.cell|) (<= |lowest batteries.cell| 5000))))

; batteries.cell is within its sensor's range
(assert (or $1 (and (<= 0 |highest batteries.cell|) (<= |highest batteries.cell| 5000))))

; the lowest batteries.cell is not above the highest
(assert (or $1 (<= |lowest batteries.cell| |highest batteries.cell|)))

; batteries.temperature is within its sensor's range
(assert (or $1 (and (<= 0 (+ |lowest batteries.temperature| 50)) (<= |lowest batteries.temperature| 120))))

; batteries.temperature is within its sensor's range
(assert (or $1 (and (<= 0 (+ |highest batteries.temperature| 50)) (<= |highest batteries.temperature| 120))))

; the lowest batteries.temperature is not above the highest
(assert (or $1 (<= |lowest batteries.temperature| |highest batteries.temperature|)))

; Load elapsed is within its bounds
(assert (and (<= 0 |Load elapsed|) (<= |Load elapsed| 30000)))

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

; timer incompleteHeld is within its bounds
(assert (and (<= 0 |timer incompleteHeld|) (<= |timer incompleteHeld| 501)))

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

; timer calmHeld is within its bounds
(assert (and (<= 0 |timer calmHeld|) (<= |timer calmHeld| 2001)))

; timer calmLowestCellEmptyClearsHeld is within its bounds
(assert (and (<= 0 |timer calmLowestCellEmptyClearsHeld|) (<= |timer calmLowestCellEmptyClearsHeld| 2001)))

; timer highestCellFullClearsHeld is within its bounds
(assert (and (<= 0 |timer highestCellFullClearsHeld|) (<= |timer highestCellFullClearsHeld| 2001)))

; timer openAndRunningHeld is within its bounds
(assert (and (<= 0 |timer openAndRunningHeld|) (<= |timer openAndRunningHeld| 3001)))

; the negated goal
(assert (not (and (<= 0 |starts'|) (<= |starts'| 2) (<= 0 |Load elapsed'|) (<= |Load elapsed'| 30000) (<= 0
    |Alternator elapsed'|) (<= |Alternator elapsed'| 600000) (<= 0 |Derating elapsed'|) (<= |Derating elapsed'| 600000)
    (<= 0 |nearLimit'|) (<= |nearLimit'| 600000) (<= 0 |limit'|) (<= |limit'| 1000) (<= 0 |timer incompleteHeld'|) (<=
    |timer incompleteHeld'| 501) (<= 0 |timer notRemoteRequestedHeld'|) (<= |timer notRemoteRequestedHeld'| 1001) (<= 0
    |timer remoteRequestedHeld'|) (<= |timer remoteRequestedHeld'| 21) (<= 0 |timer strayCurrentHeld'|) (<=
    |timer strayCurrentHeld'| 101) (<= 0 |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'|) (<=
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| 101) (<= 0 |timer alternatorVoltageStopGateHeld'|) (<=
    |timer alternatorVoltageStopGateHeld'| 10001) (<= 0 |timer calmHeld'|) (<= |timer calmHeld'| 2001) (<= 0
    |timer calmLowestCellEmptyClearsHeld'|) (<= |timer calmLowestCellEmptyClearsHeld'| 2001) (<= 0
    |timer highestCellFullClearsHeld'|) (<= |timer highestCellFullClearsHeld'| 2001) (<= 0 |timer openAndRunningHeld'|)
    (<= |timer openAndRunningHeld'| 3001))))

(check-sat)
