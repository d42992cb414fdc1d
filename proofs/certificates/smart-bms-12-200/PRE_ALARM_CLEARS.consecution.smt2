; PRE_ALARM_CLEARS: The pre-alarm ends only when every cell was at its level for 2 s, unless something else releases loads.
; preAlarm becomes Floating only after lowest >= preAlarmBelow - 6 mV for 2 s, unless releaseCause
; smart-bms-12-200.valve, line 393
;
; consecution: a tick keeps the relations
(set-logic QF_LIRA)

(declare-const |preAlarmBelow in steps| Int)
(declare-const |loadOffBelow in steps| Int)
(declare-const commissioned Int)
(declare-const alternator.current Int)
(declare-const remoteL Int)
(declare-const remoteH Int)
(declare-const |remoteBridge=Bridged| Bool)
(declare-const |Load=Connected| Bool)
(declare-const |Load=Warning| Bool)
(declare-const |Load=Disconnected| Bool)
(declare-const |Load elapsed| Int)
(declare-const |Alternator=Charging| Bool)
(declare-const batteries.count Int)
(declare-const |lowest batteries.cell| Int)
(declare-const |actual lowest batteries.cell| Real)
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
(declare-const cellWarning Bool)
(declare-const cellEmpty Bool)
(declare-const |timer calmHeld| Int)
(declare-const |timer calmLowestCellEmptyClearsHeld| Int)
(declare-const started Bool)
(declare-const |preAlarm=High| Bool)
(declare-const |PRE_ALARM_CLEARS 2| Int)
(define-fun $1 () Bool (and |Load=Warning| (not |Load=Connected|)))
(define-fun $2 () Bool (and |Load=Disconnected| (not |Load=Connected|) (not |Load=Warning|)))
(define-fun $3 () Bool (<= batteries.count 0))
(define-fun lowestCell () Int (ite $3 0 |lowest batteries.cell|))
(define-fun coldest () Int (ite $3 (- 50) |lowest batteries.temperature|))
(define-fun hottest () Int (ite $3 120 |highest batteries.temperature|))
(define-fun |timer incompleteHeld'| () Int (ite (= commissioned batteries.count) 0 (ite (<= |timer incompleteHeld| 500)
    (+ |timer incompleteHeld| 1) 501)))
(define-fun $4 () Bool (<= |timer incompleteHeld'| 500))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    (<= 10 remoteL) (<= remoteH 3499)))
(define-fun $5 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (not |Alternator=Charging|) (<= 11 (ite (<= $5 0) alternator.current $5))))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    (+ |timer notRemoteRequestedHeld| 1) 1001)))
(define-fun |timer remoteRequestedHeld'| () Int (ite remoteRequested (ite (<= |timer remoteRequestedHeld| 20) (+
    |timer remoteRequestedHeld| 1) 21) 0))
(define-fun |remoteOff'| () Bool (or (<= 21 |timer notRemoteRequestedHeld'|) (and remoteOff (<=
    |timer remoteRequestedHeld'| 20))))
(define-fun |batteryHot'| () Bool (or (<= 51 hottest) (and batteryHot (<= 48 hottest))))
(define-fun |batteryFrozen'| () Bool (or (<= (+ coldest 21) 0) (and batteryFrozen (<= (+ coldest 18) 0))))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) (+
    |timer strayCurrentHeld| 1) 101) 0))
(define-fun $6 () Bool (<= 101 |timer strayCurrentHeld'|))
(define-fun $7 () Bool (and stuckClosed (<= |timer notRemoteRequestedHeld'| 1000)))
(define-fun |stuckClosed'| () Bool (or $6 $7))
(define-fun $8 () Bool (not |remoteOff'|))
(define-fun $9 () Bool (not |batteryHot'|))
(define-fun $10 () Bool (not |batteryFrozen'|))
(define-fun $11 () Bool (not |stuckClosed'|))
(define-fun |cellWarning'| () Bool (or (<= lowestCell (+ (* 10 |preAlarmBelow in steps|) 2849)) (and cellWarning (<=
    lowestCell (+ (* 10 |preAlarmBelow in steps|) 2900)))))
(define-fun |cellEmpty'| () Bool (or (<= lowestCell (+ (* 10 |loadOffBelow in steps|) 2599)) (and cellEmpty (<=
    lowestCell 3199))))
(define-fun $12 () Bool (not |cellWarning'|))
(define-fun $13 () Bool (not |cellEmpty'|))
(define-fun calm () Bool (and $12 $13))
(define-fun |timer calmHeld'| () Int (ite calm (ite (<= |timer calmHeld| 2000) (+ |timer calmHeld| 1) 2001) 0))
(define-fun |timer calmLowestCellEmptyClearsHeld'| () Int (ite (and (<= 3200 lowestCell) $12 $13) (ite (<=
    |timer calmLowestCellEmptyClearsHeld| 2000) (+ |timer calmLowestCellEmptyClearsHeld| 1) 2001) 0))
(define-fun |Load: Off -> Disconnected line 135| () Bool (and $4 $8 $9 $10 $11 |cellEmpty'|))
(define-fun |Load: Off -> Warning line 136| () Bool (and $4 $8 $9 $10 $11 |cellWarning'| $13))
(define-fun $14 () Bool (not |Load: Off -> Disconnected line 135|))
(define-fun $15 () Bool (<= 2500 lowestCell))
(define-fun |Load: Connected -> Disconnected line 140| () Bool (<= lowestCell 2499))
(define-fun |Load: Warning -> Disconnected line 146| () Bool (and |cellEmpty'| (<= 29999 |Load elapsed|)))
(define-fun |Load: Warning -> Connected line 147| () Bool (<= 2001 |timer calmHeld'|))
(define-fun $16 () Bool (not |Load: Warning -> Disconnected line 146|))
(define-fun |Load: Disconnected -> Connected line 150| () Bool (<= 2001 |timer calmLowestCellEmptyClearsHeld'|))
(define-fun |Load'=Connected| () Bool (or (and (not |Load=Connected|) (not |Load=Warning|) (not |Load=Disconnected|) $4
    $8 $9 $10 $11 $12 $13 (not |Load: Off -> Warning line 136|) $14) (and |Load=Connected| $4 $8 $9 $10 $11 $12 $15)
    (and |Load=Warning| (not |Load=Connected|) $4 $8 $9 $10 $11 $15 |Load: Warning -> Connected line 147| $16) (and
    |Load=Disconnected| (not |Load=Connected|) (not |Load=Warning|) $4 $8 $9 $10 $11
    |Load: Disconnected -> Connected line 150|)))
(define-fun $17 () Bool (and (not |Load=Connected|) (not |Load=Warning|) (not |Load=Disconnected|) $4 $8 $9 $10 $11
    |cellWarning'| $13 $14))
(define-fun $18 () Bool (and |Load=Connected| $4 $8 $9 $10 $11 |cellWarning'| $15))
(define-fun $19 () Bool (and |Load=Warning| (not |Load=Connected|) $4 $8 $9 $10 $11 $15 (<= |timer calmHeld'| 2000)
    $16))
(define-fun |Load'=Warning| () Bool (or $17 $18 $19))
(define-fun $20 () Bool (and (not |Load=Connected|) (not |Load=Warning|) (not |Load=Disconnected|) $4 $8 $9 $10 $11
    |cellEmpty'|))
(define-fun $21 () Bool (and |Load=Connected| $4 $8 $9 $10 $11 |Load: Connected -> Disconnected line 140|))
(define-fun $22 () Bool (and |Load=Warning| (not |Load=Connected|) $4 $8 $9 $10 $11 (or
    |Load: Connected -> Disconnected line 140| |Load: Warning -> Disconnected line 146|)))
(define-fun $23 () Bool (and |Load=Disconnected| (not |Load=Connected|) (not |Load=Warning|) $4 $8 $9 $10 $11 (<=
    |timer calmLowestCellEmptyClearsHeld'| 2000)))
(define-fun |Load'=Disconnected| () Bool (or $20 $21 $22 $23))
(define-fun |preAlarm'=High| () Bool (or $6 $7 $17 $18 $19 $20 $21 $22 $23))
(define-fun |preAlarm'=Floating| () Bool (not |preAlarm'=High|))
(define-fun $24 () Bool (or $1 $2 stuckClosed))
(define-fun |PRE_ALARM_CLEARS 2'| () Int (ite (<= (+ (* 10.0 (to_real |preAlarmBelow in steps|)) 2844.0) (ite $3 0.0
    |actual lowest batteries.cell|)) (ite (<= |PRE_ALARM_CLEARS 2| 2000) (+ |PRE_ALARM_CLEARS 2| 1) 2001) 0))
(define-fun $25 () Bool (not $1))
(define-fun $26 () Bool (not $2))
(define-fun $27 () Bool (not |Load'=Connected|))
(define-fun $28 () Bool (and |Load'=Warning| $27))
(define-fun $29 () Bool (not $28))
(define-fun $30 () Bool (and |Load'=Disconnected| $27 (not |Load'=Warning|)))
(define-fun $31 () Bool (not $30))
(define-fun $32 () Bool (or $6 $7 $28 $30))

; setting preAlarmBelow is within its range
(assert (and (<= 0 |preAlarmBelow in steps|) (<= |preAlarmBelow in steps| 30)))

; the lowest batteries.cell is read as its sensor permits
(assert (or $3 (and (or (<= (to_real |lowest batteries.cell|) (+ |actual lowest batteries.cell| (/ 11.0 2.0))) (<=
    |lowest batteries.cell| 0)) (or (not (<= (+ (to_real |lowest batteries.cell|) (/ 11.0 2.0))
    |actual lowest batteries.cell|)) (<= 5000 |lowest batteries.cell|)))))

; relation 1
(assert (or (not remoteOff) $25))

; relation 2
(assert (or (not remoteOff) $26))

; relation 3
(assert (or (not batteryHot) $25))

; relation 4
(assert (or (not batteryHot) $26))

; relation 5
(assert (or (not batteryFrozen) $25))

; relation 6
(assert (or (not batteryFrozen) $26))

; relation 7
(assert (or started (not |preAlarm=High|)))

; relation 8
(assert (or (not started) (and (not |preAlarm=High|) (not $24)) (and |preAlarm=High| $24)))

; relation 9
(assert (<= |timer calmHeld| |PRE_ALARM_CLEARS 2|))

; relation 10
(assert (<= |timer calmLowestCellEmptyClearsHeld| |PRE_ALARM_CLEARS 2|))

; relation 11
(assert (<= 0 |PRE_ALARM_CLEARS 2|))

; the negated goal
(assert (not (and (or $8 $29) (or $8 $31) (or $9 $29) (or $9 $31) (or $10 $29) (or $10 $31) (<= 0 |PRE_ALARM_CLEARS 2'|)
    (or (and |preAlarm'=Floating| (not $32)) (and |preAlarm'=High| $32)) (<= |timer calmHeld'| |PRE_ALARM_CLEARS 2'|)
    (<= |timer calmLowestCellEmptyClearsHeld'| |PRE_ALARM_CLEARS 2'|))))

(check-sat)
