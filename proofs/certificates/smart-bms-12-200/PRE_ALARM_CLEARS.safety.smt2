; PRE_ALARM_CLEARS: The pre-alarm ends only when every cell was at its level for 2 s, unless something else releases loads.
; preAlarm becomes Floating only after lowest >= preAlarmBelow - 6 mV for 2 s, unless releaseCause
; smart-bms-12-200.valve, line 590
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
(declare-const |preAlarm=High| Bool)
(declare-const |PRE_ALARM_CLEARS 2| Int)
(define-fun $1 () Bool (and (not |Load=Connected|) (not |Load=Warning|) (not |Load=Disconnected|)))
(define-fun $2 () Bool (<= batteries.count 0))
(define-fun lowestCell () Int (ite $2 0 |lowest batteries.cell|))
(define-fun coldest () Int (ite $2 (- 50) |lowest batteries.temperature|))
(define-fun hottest () Int (ite $2 120 |highest batteries.temperature|))
(define-fun $3 () Bool (= commissioned batteries.count))
(define-fun incomplete () Bool (not $3))
(define-fun |timer incompleteHeld'| () Int (ite $3 0 (ite (<= |timer incompleteHeld| 500) (+ |timer incompleteHeld| 1)
    501)))
(define-fun $4 () Bool (<= |timer incompleteHeld'| 500))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun $5 () Bool (<= 10 remoteL))
(define-fun $6 () Bool (<= remoteH 3499))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    $5 $6))
(define-fun $7 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (or (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|)) (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 (ite (<= $7 0) alternator.current $7))))
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
(define-fun $8 () Bool (<= 101 |timer strayCurrentHeld'|))
(define-fun $9 () Bool (and stuckClosed (<= |timer notRemoteRequestedHeld'| 1000)))
(define-fun |stuckClosed'| () Bool (or $8 $9))
(define-fun $10 () Bool (not |remoteOff'|))
(define-fun $11 () Bool (not |batteryHot'|))
(define-fun $12 () Bool (not |batteryFrozen'|))
(define-fun $13 () Bool (not |stuckClosed'|))
(define-fun |cellWarning'| () Bool (or (<= lowestCell (+ (* 10 |preAlarmBelow in steps|) 2849)) (and cellWarning (<=
    lowestCell (+ (* 10 |preAlarmBelow in steps|) 2900)))))
(define-fun |cellEmpty'| () Bool (or (<= lowestCell (+ (* 10 |loadOffBelow in steps|) 2599)) (and cellEmpty (<=
    lowestCell 3199))))
(define-fun $14 () Bool (not |cellWarning'|))
(define-fun $15 () Bool (not |cellEmpty'|))
(define-fun calm () Bool (and $14 $15))
(define-fun |timer calmHeld'| () Int (ite calm (ite (<= |timer calmHeld| 2000) (+ |timer calmHeld| 1) 2001) 0))
(define-fun |timer calmLowestCellEmptyClearsHeld'| () Int (ite (and (<= 3200 lowestCell) $14 $15) (ite (<=
    |timer calmLowestCellEmptyClearsHeld| 2000) (+ |timer calmLowestCellEmptyClearsHeld| 1) 2001) 0))
(define-fun |Load: Off -> Disconnected line 156| () Bool (and $4 $10 $11 $12 $13 |cellEmpty'|))
(define-fun $16 () Bool (<= 2500 lowestCell))
(define-fun |Load: Connected -> Disconnected line 161| () Bool (<= lowestCell 2499))
(define-fun |Load: Warning -> Disconnected line 167| () Bool (and |cellEmpty'| (<= 29999 |Load elapsed|)))
(define-fun |preAlarm'=High| () Bool (or $8 $9 (and (not |Load=Connected|) (not |Load=Warning|) (not
    |Load=Disconnected|) $4 $10 $11 $12 $13 |cellWarning'| $15 (not |Load: Off -> Disconnected line 156|)) (and
    |Load=Connected| $4 $10 $11 $12 $13 |cellWarning'| $16) (and |Load=Warning| (not |Load=Connected|) $4 $10 $11 $12
    $13 $16 (<= |timer calmHeld'| 2000) (not |Load: Warning -> Disconnected line 167|)) (and (not |Load=Connected|)
    (not |Load=Warning|) (not |Load=Disconnected|) $4 $10 $11 $12 $13 |cellEmpty'|) (and |Load=Connected| $4 $10 $11
    $12 $13 |Load: Connected -> Disconnected line 161|) (and |Load=Warning| (not |Load=Connected|) $4 $10 $11 $12 $13
    (or |Load: Connected -> Disconnected line 161| |Load: Warning -> Disconnected line 167|)) (and |Load=Disconnected|
    (not |Load=Connected|) (not |Load=Warning|) $4 $10 $11 $12 $13 (<= |timer calmLowestCellEmptyClearsHeld'| 2000))))
(define-fun |preAlarm'=Floating| () Bool (not |preAlarm'=High|))
(define-fun $17 () Bool (or (and |Load=Warning| (not |Load=Connected|)) (and |Load=Disconnected| (not |Load=Connected|)
    (not |Load=Warning|)) stuckClosed))

; setting commissioned is within its range
(assert (and (<= 1 commissioned) (<= commissioned 20)))

; the lowest batteries.temperature is read as its sensor permits
(assert (or $2 (and (or (<= (to_real |lowest batteries.temperature|) (+ |actual lowest batteries.temperature| (/ 5.0
    2.0))) (<= (+ |lowest batteries.temperature| 50) 0)) (or (not (<= (+ (to_real |lowest batteries.temperature|) (/
    5.0 2.0)) |actual lowest batteries.temperature|)) (<= 120 |lowest batteries.temperature|)))))

; the highest batteries.temperature is read as its sensor permits
(assert (or $2 (and (or (<= (to_real |highest batteries.temperature|) (+ |actual highest batteries.temperature| (/ 5.0
    2.0))) (<= (+ |highest batteries.temperature| 50) 0)) (or (not (<= (+ (to_real |highest batteries.temperature|) (/
    5.0 2.0)) |actual highest batteries.temperature|)) (<= 120 |highest batteries.temperature|)))))

; relation 1
(assert (or (and (not |preAlarm=High|) (not $17)) (and |preAlarm=High| $17)))

; relation 2
(assert (<= |timer calmLowestCellEmptyClearsHeld| |PRE_ALARM_CLEARS 2|))

; relation 3
(assert (<= |timer calmHeld| |PRE_ALARM_CLEARS 2|))

; relation 4
(assert (or $1 (not remoteOff)))

; relation 5
(assert (or $1 (not batteryFrozen)))

; relation 6
(assert (or $1 (not batteryHot)))

; relation 7
(assert (<= 0 |PRE_ALARM_CLEARS 2|))

; the negated goal
(assert (not (or (<= 2000 |PRE_ALARM_CLEARS 2|) (not (and |preAlarm'=Floating| |preAlarm=High| (not (or incomplete $8 $9
    (not (and $5 $6 (or |remoteBridge=Bridged| (<= remoteL 479) (<= 321 remoteH)))) (not (<= 0.0 (+ (ite $2 20.0
    |actual lowest batteries.temperature|) 18.0))) (not (<= (ite $2 20.0 |actual highest batteries.temperature|)
    48.0)))))))))

(check-sat)
