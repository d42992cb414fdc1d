; RECOVERS: Loads are back, without pre-alarm, 2 s after every cause is gone.
; when (dischargeReady and lowest >= 3.206 V and fault != StuckClosed) for 2 s then loadDisconnect = High and preAlarm = Floating
; smart-bms-12-200.valve, line 606
;
; safety: the claim holds at the end of the tick
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
(declare-const |Alternator=Stopping| Bool)
(declare-const |Alternator=Overloaded| Bool)
(declare-const batteries.count Int)
(declare-const |lowest batteries.cell| Int)
(declare-const |actual lowest batteries.cell| Real)
(declare-const |lowest batteries.temperature| Int)
(declare-const |highest batteries.temperature| Int)
(declare-const |actual lowest batteries.temperature| Real)
(declare-const |actual highest batteries.temperature| Real)
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
(declare-const |RECOVERS 1| Int)
(define-fun $1 () Bool (<= batteries.count 0))
(define-fun lowestCell () Int (ite $1 0 |lowest batteries.cell|))
(define-fun coldest () Int (ite $1 (- 50) |lowest batteries.temperature|))
(define-fun hottest () Int (ite $1 120 |highest batteries.temperature|))
(define-fun $2 () Bool (= commissioned batteries.count))
(define-fun |timer incompleteHeld'| () Int (ite $2 0 (ite (<= |timer incompleteHeld| 500) (+ |timer incompleteHeld| 1)
    501)))
(define-fun $3 () Bool (<= |timer incompleteHeld'| 500))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun $4 () Bool (<= 10 remoteL))
(define-fun $5 () Bool (<= remoteH 3499))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    $4 $5))
(define-fun $6 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (or (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|)) (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 (ite (<= $6 0) alternator.current $6))))
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
(define-fun $7 () Bool (<= 101 |timer strayCurrentHeld'|))
(define-fun $8 () Bool (and stuckClosed (<= |timer notRemoteRequestedHeld'| 1000)))
(define-fun |stuckClosed'| () Bool (or $7 $8))
(define-fun $9 () Bool (not |remoteOff'|))
(define-fun $10 () Bool (not |batteryHot'|))
(define-fun $11 () Bool (not |batteryFrozen'|))
(define-fun $12 () Bool (not |stuckClosed'|))
(define-fun |cellWarning'| () Bool (or (<= lowestCell (+ (* 10 |preAlarmBelow in steps|) 2849)) (and cellWarning (<=
    lowestCell (+ (* 10 |preAlarmBelow in steps|) 2900)))))
(define-fun |cellEmpty'| () Bool (or (<= lowestCell (+ (* 10 |loadOffBelow in steps|) 2599)) (and cellEmpty (<=
    lowestCell 3199))))
(define-fun $13 () Bool (not |cellWarning'|))
(define-fun $14 () Bool (not |cellEmpty'|))
(define-fun calm () Bool (and $13 $14))
(define-fun |timer calmHeld'| () Int (ite calm (ite (<= |timer calmHeld| 2000) (+ |timer calmHeld| 1) 2001) 0))
(define-fun |timer calmLowestCellEmptyClearsHeld'| () Int (ite (and (<= 3200 lowestCell) $13 $14) (ite (<=
    |timer calmLowestCellEmptyClearsHeld| 2000) (+ |timer calmLowestCellEmptyClearsHeld| 1) 2001) 0))
(define-fun |Load: Off -> Disconnected line 156| () Bool (and $3 $9 $10 $11 $12 |cellEmpty'|))
(define-fun |Load: Off -> Warning line 157| () Bool (and $3 $9 $10 $11 $12 |cellWarning'| $14))
(define-fun $15 () Bool (not |Load: Off -> Disconnected line 156|))
(define-fun $16 () Bool (<= 2500 lowestCell))
(define-fun |Load: Connected -> Disconnected line 161| () Bool (<= lowestCell 2499))
(define-fun |Load: Warning -> Disconnected line 167| () Bool (and |cellEmpty'| (<= 29999 |Load elapsed|)))
(define-fun |Load: Warning -> Connected line 168| () Bool (<= 2001 |timer calmHeld'|))
(define-fun $17 () Bool (not |Load: Warning -> Disconnected line 167|))
(define-fun |Load: Disconnected -> Connected line 171| () Bool (<= 2001 |timer calmLowestCellEmptyClearsHeld'|))
(define-fun $18 () Bool (and (not |Load=Connected|) (not |Load=Warning|) (not |Load=Disconnected|) $3 $9 $10 $11 $12
    |cellWarning'| $14 $15))
(define-fun $19 () Bool (and |Load=Connected| $3 $9 $10 $11 $12 |cellWarning'| $16))
(define-fun $20 () Bool (and |Load=Warning| (not |Load=Connected|) $3 $9 $10 $11 $12 $16 (<= |timer calmHeld'| 2000)
    $17))
(define-fun |loadDisconnect'=High| () Bool (or (and (not |Load=Connected|) (not |Load=Warning|) (not
    |Load=Disconnected|) $3 $9 $10 $11 $12 $13 $14 (not |Load: Off -> Warning line 157|) $15) (and |Load=Connected| $3
    $9 $10 $11 $12 $13 $16) (and |Load=Warning| (not |Load=Connected|) $3 $9 $10 $11 $12 $16
    |Load: Warning -> Connected line 168| $17) (and |Load=Disconnected| (not |Load=Connected|) (not |Load=Warning|) $3
    $9 $10 $11 $12 |Load: Disconnected -> Connected line 171|) $18 $19 $20))
(define-fun |preAlarm'=High| () Bool (or $7 $8 $18 $19 $20 (and (not |Load=Connected|) (not |Load=Warning|) (not
    |Load=Disconnected|) $3 $9 $10 $11 $12 |cellEmpty'|) (and |Load=Connected| $3 $9 $10 $11 $12
    |Load: Connected -> Disconnected line 161|) (and |Load=Warning| (not |Load=Connected|) $3 $9 $10 $11 $12 (or
    |Load: Connected -> Disconnected line 161| |Load: Warning -> Disconnected line 167|)) (and |Load=Disconnected| (not
    |Load=Connected|) (not |Load=Warning|) $3 $9 $10 $11 $12 (<= |timer calmLowestCellEmptyClearsHeld'| 2000))))
(define-fun |preAlarm'=Floating| () Bool (not |preAlarm'=High|))
(define-fun |RECOVERS 1'| () Int (ite (and $2 $4 $5 $12 (or |remoteBridge=Bridged| (<= remoteL 479) (<= 321 remoteH))
    (<= (ite $1 20.0 |actual highest batteries.temperature|) 45.0) (<= 0.0 (+ (ite $1 20.0
    |actual lowest batteries.temperature|) 15.0)) (<= 3206.0 (ite $1 0.0 |actual lowest batteries.cell|))) (ite (<=
    |RECOVERS 1| 2000) (+ |RECOVERS 1| 1) 2001) 0))

; setting preAlarmBelow is within its range
(assert (and (<= 0 |preAlarmBelow in steps|) (<= |preAlarmBelow in steps| 30)))

; setting loadOffBelow is within its range
(assert (and (<= 0 |loadOffBelow in steps|) (<= |loadOffBelow in steps| 20)))

; the lowest batteries.cell is read as its sensor permits
(assert (or $1 (and (or (<= (to_real |lowest batteries.cell|) (+ |actual lowest batteries.cell| (/ 11.0 2.0))) (<=
    |lowest batteries.cell| 0)) (or (not (<= (+ (to_real |lowest batteries.cell|) (/ 11.0 2.0))
    |actual lowest batteries.cell|)) (<= 5000 |lowest batteries.cell|)))))

; the lowest batteries.temperature is read as its sensor permits
(assert (or $1 (and (or (<= (to_real |lowest batteries.temperature|) (+ |actual lowest batteries.temperature| (/ 5.0
    2.0))) (<= (+ |lowest batteries.temperature| 50) 0)) (or (not (<= (+ (to_real |lowest batteries.temperature|) (/
    5.0 2.0)) |actual lowest batteries.temperature|)) (<= 120 |lowest batteries.temperature|)))))

; the highest batteries.temperature is read as its sensor permits
(assert (or $1 (and (or (<= (to_real |highest batteries.temperature|) (+ |actual highest batteries.temperature| (/ 5.0
    2.0))) (<= (+ |highest batteries.temperature| 50) 0)) (or (not (<= (+ (to_real |highest batteries.temperature|) (/
    5.0 2.0)) |actual highest batteries.temperature|)) (<= 120 |highest batteries.temperature|)))))

; relation 1
(assert (or (<= 21 |timer remoteRequestedHeld|) (<= |RECOVERS 1| |timer remoteRequestedHeld|)))

; relation 2
(assert (<= |RECOVERS 1| |timer calmLowestCellEmptyClearsHeld|))

; relation 3
(assert (<= |RECOVERS 1| |timer calmHeld|))

; relation 4
(assert (<= 0 |timer remoteRequestedHeld|))

; relation 5
(assert (<= 0 |timer calmLowestCellEmptyClearsHeld|))

; relation 6
(assert (<= 0 |timer calmHeld|))

; the negated goal
(assert (not (or (<= |RECOVERS 1'| 2000) (and |loadDisconnect'=High| |preAlarm'=Floating|))))

(check-sat)
