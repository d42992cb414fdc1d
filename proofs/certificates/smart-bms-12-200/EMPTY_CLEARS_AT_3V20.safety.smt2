; EMPTY_CLEARS_AT_3V20: After a release for an empty cell loads return only when every cell is at 3.20 V for 2 s.
; loadDisconnect becomes High only after lowest >= 3.194 V for 2 s, unless previous preAlarm = Floating
; smart-bms-12-200.valve, line 602
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
(declare-const |loadDisconnect=High| Bool)
(declare-const |preAlarm=High| Bool)
(declare-const |EMPTY_CLEARS_AT_3V20 3| Int)
(define-fun $1 () Bool (and |Load=Warning| (not |Load=Connected|)))
(define-fun $2 () Bool (<= batteries.count 0))
(define-fun lowestCell () Int (ite $2 0 |lowest batteries.cell|))
(define-fun coldest () Int (ite $2 (- 50) |lowest batteries.temperature|))
(define-fun hottest () Int (ite $2 120 |highest batteries.temperature|))
(define-fun |timer incompleteHeld'| () Int (ite (= commissioned batteries.count) 0 (ite (<= |timer incompleteHeld| 500)
    (+ |timer incompleteHeld| 1) 501)))
(define-fun $3 () Bool (<= |timer incompleteHeld'| 500))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    (<= 10 remoteL) (<= remoteH 3499)))
(define-fun $4 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (or (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|)) (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 (ite (<= $4 0) alternator.current $4))))
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
(define-fun |stuckClosed'| () Bool (or (<= 101 |timer strayCurrentHeld'|) (and stuckClosed (<=
    |timer notRemoteRequestedHeld'| 1000))))
(define-fun $5 () Bool (not |remoteOff'|))
(define-fun $6 () Bool (not |batteryHot'|))
(define-fun $7 () Bool (not |batteryFrozen'|))
(define-fun $8 () Bool (not |stuckClosed'|))
(define-fun |cellWarning'| () Bool (or (<= lowestCell (+ (* 10 |preAlarmBelow in steps|) 2849)) (and cellWarning (<=
    lowestCell (+ (* 10 |preAlarmBelow in steps|) 2900)))))
(define-fun |cellEmpty'| () Bool (or (<= lowestCell (+ (* 10 |loadOffBelow in steps|) 2599)) (and cellEmpty (<=
    lowestCell 3199))))
(define-fun $9 () Bool (not |cellWarning'|))
(define-fun $10 () Bool (not |cellEmpty'|))
(define-fun calm () Bool (and $9 $10))
(define-fun |timer calmHeld'| () Int (ite calm (ite (<= |timer calmHeld| 2000) (+ |timer calmHeld| 1) 2001) 0))
(define-fun |timer calmLowestCellEmptyClearsHeld'| () Int (ite (and (<= 3200 lowestCell) $9 $10) (ite (<=
    |timer calmLowestCellEmptyClearsHeld| 2000) (+ |timer calmLowestCellEmptyClearsHeld| 1) 2001) 0))
(define-fun |Load: Off -> Disconnected line 156| () Bool (and $3 $5 $6 $7 $8 |cellEmpty'|))
(define-fun |Load: Off -> Warning line 157| () Bool (and $3 $5 $6 $7 $8 |cellWarning'| $10))
(define-fun $11 () Bool (not |Load: Off -> Disconnected line 156|))
(define-fun $12 () Bool (<= 2500 lowestCell))
(define-fun |Load: Warning -> Disconnected line 167| () Bool (and |cellEmpty'| (<= 29999 |Load elapsed|)))
(define-fun |Load: Warning -> Connected line 168| () Bool (<= 2001 |timer calmHeld'|))
(define-fun $13 () Bool (not |Load: Warning -> Disconnected line 167|))
(define-fun |Load: Disconnected -> Connected line 171| () Bool (<= 2001 |timer calmLowestCellEmptyClearsHeld'|))
(define-fun |loadDisconnect'=High| () Bool (or (and (not |Load=Connected|) (not |Load=Warning|) (not
    |Load=Disconnected|) $3 $5 $6 $7 $8 $9 $10 (not |Load: Off -> Warning line 157|) $11) (and |Load=Connected| $3 $5
    $6 $7 $8 $9 $12) (and |Load=Warning| (not |Load=Connected|) $3 $5 $6 $7 $8 $12
    |Load: Warning -> Connected line 168| $13) (and |Load=Disconnected| (not |Load=Connected|) (not |Load=Warning|) $3
    $5 $6 $7 $8 |Load: Disconnected -> Connected line 171|) (and (not |Load=Connected|) (not |Load=Warning|) (not
    |Load=Disconnected|) $3 $5 $6 $7 $8 |cellWarning'| $10 $11) (and |Load=Connected| $3 $5 $6 $7 $8 |cellWarning'|
    $12) (and |Load=Warning| (not |Load=Connected|) $3 $5 $6 $7 $8 $12 (<= |timer calmHeld'| 2000) $13)))
(define-fun $14 () Bool (or |Load=Connected| $1))
(define-fun $15 () Bool (or $1 (and |Load=Disconnected| (not |Load=Connected|) (not |Load=Warning|)) stuckClosed))

; relation 1
(assert (or (and (not |loadDisconnect=High|) (not $14)) (and |loadDisconnect=High| $14)))

; relation 2
(assert (or (and (not |preAlarm=High|) (not $15)) (and |preAlarm=High| $15)))

; relation 3
(assert (<= |timer calmLowestCellEmptyClearsHeld| |EMPTY_CLEARS_AT_3V20 3|))

; relation 4
(assert (<= 0 |EMPTY_CLEARS_AT_3V20 3|))

; the negated goal
(assert (not (or (<= 2000 |EMPTY_CLEARS_AT_3V20 3|) (not (and |loadDisconnect'=High| (not |loadDisconnect=High|)
    |preAlarm=High|)))))

(check-sat)
