; EMPTY_CELL: Loads are released within 31 s of a cell running empty.
; when lowest < loadOffBelow - 6 mV for 31 s then loadDisconnect = Floating
; smart-bms-12-200.valve, line 594
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
(declare-const |Alternator=Stopping| Bool)
(declare-const |Alternator=Overloaded| Bool)
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
(declare-const |EMPTY_CELL 1| Int)
(define-fun $1 () Bool (<= batteries.count 0))
(define-fun lowestCell () Int (ite $1 0 |lowest batteries.cell|))
(define-fun coldest () Int (ite $1 (- 50) |lowest batteries.temperature|))
(define-fun hottest () Int (ite $1 120 |highest batteries.temperature|))
(define-fun |timer incompleteHeld'| () Int (ite (= commissioned batteries.count) 0 (ite (<= |timer incompleteHeld| 500)
    (+ |timer incompleteHeld| 1) 501)))
(define-fun $2 () Bool (<= |timer incompleteHeld'| 500))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    (<= 10 remoteL) (<= remoteH 3499)))
(define-fun $3 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (or (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|)) (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 (ite (<= $3 0) alternator.current $3))))
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
(define-fun $4 () Bool (not |remoteOff'|))
(define-fun $5 () Bool (not |batteryHot'|))
(define-fun $6 () Bool (not |batteryFrozen'|))
(define-fun $7 () Bool (not |stuckClosed'|))
(define-fun |cellWarning'| () Bool (or (<= lowestCell (+ (* 10 |preAlarmBelow in steps|) 2849)) (and cellWarning (<=
    lowestCell (+ (* 10 |preAlarmBelow in steps|) 2900)))))
(define-fun |cellEmpty'| () Bool (or (<= lowestCell (+ (* 10 |loadOffBelow in steps|) 2599)) (and cellEmpty (<=
    lowestCell 3199))))
(define-fun $8 () Bool (not |cellWarning'|))
(define-fun $9 () Bool (not |cellEmpty'|))
(define-fun calm () Bool (and $8 $9))
(define-fun |timer calmHeld'| () Int (ite calm (ite (<= |timer calmHeld| 2000) (+ |timer calmHeld| 1) 2001) 0))
(define-fun |timer calmLowestCellEmptyClearsHeld'| () Int (ite (and (<= 3200 lowestCell) $8 $9) (ite (<=
    |timer calmLowestCellEmptyClearsHeld| 2000) (+ |timer calmLowestCellEmptyClearsHeld| 1) 2001) 0))
(define-fun |Load: Off -> Disconnected line 156| () Bool (and $2 $4 $5 $6 $7 |cellEmpty'|))
(define-fun |Load: Off -> Warning line 157| () Bool (and $2 $4 $5 $6 $7 |cellWarning'| $9))
(define-fun |Load: Off -> Connected line 158| () Bool (and $2 $4 $5 $6 $7 $8 $9))
(define-fun $10 () Bool (not |Load: Off -> Warning line 157|))
(define-fun $11 () Bool (not |Load: Off -> Disconnected line 156|))
(define-fun $12 () Bool (<= 2500 lowestCell))
(define-fun |Load: Warning -> Disconnected line 167| () Bool (and |cellEmpty'| (<= 29999 |Load elapsed|)))
(define-fun $13 () Bool (<= |timer calmHeld'| 2000))
(define-fun |Load: Warning -> Connected line 168| () Bool (<= 2001 |timer calmHeld'|))
(define-fun $14 () Bool (not |Load: Warning -> Disconnected line 167|))
(define-fun |Load: Disconnected -> Connected line 171| () Bool (<= 2001 |timer calmLowestCellEmptyClearsHeld'|))
(define-fun |Load'=Connected| () Bool (or (and (not |Load=Connected|) (not |Load=Warning|) (not |Load=Disconnected|) $2
    $4 $5 $6 $7 $8 $9 $10 $11) (and |Load=Connected| $2 $4 $5 $6 $7 $8 $12) (and |Load=Warning| (not |Load=Connected|)
    $2 $4 $5 $6 $7 $12 |Load: Warning -> Connected line 168| $14) (and |Load=Disconnected| (not |Load=Connected|) (not
    |Load=Warning|) $2 $4 $5 $6 $7 |Load: Disconnected -> Connected line 171|)))
(define-fun |Load'=Warning| () Bool (or (and (not |Load=Connected|) (not |Load=Warning|) (not |Load=Disconnected|) $2 $4
    $5 $6 $7 |cellWarning'| $9 $11) (and |Load=Connected| $2 $4 $5 $6 $7 |cellWarning'| $12) (and |Load=Warning| (not
    |Load=Connected|) $2 $4 $5 $6 $7 $12 $13 $14)))
(define-fun |Load elapsed'| () Int (ite (or (and (not |Load=Connected|) (not |Load=Warning|) (not |Load=Disconnected|)
    (not (and (not |Load: Off -> Connected line 158|) $10 $11))) (and |Load=Connected| (not (and $2 $4 $5 $6 $7 $8
    $12))) (and |Load=Warning| (not |Load=Connected|) (not (and $2 $4 $5 $6 $7 $12 $13 $14))) (and |Load=Disconnected|
    (not |Load=Connected|) (not |Load=Warning|) (not (and $2 $4 $5 $6 $7 (<= |timer calmLowestCellEmptyClearsHeld'|
    2000))))) 0 (ite (<= |Load elapsed| 29999) (+ |Load elapsed| 1) 30000)))
(define-fun |EMPTY_CELL 1'| () Int (ite (<= (+ (* 10.0 (to_real |loadOffBelow in steps|)) 2594.0) (ite $1 0.0
    |actual lowest batteries.cell|)) 0 (ite (<= |EMPTY_CELL 1| 31000) (+ |EMPTY_CELL 1| 1) 31001)))
(define-fun $15 () Bool (not |Load'=Connected|))

; setting loadOffBelow is within its range
(assert (and (<= 0 |loadOffBelow in steps|) (<= |loadOffBelow in steps| 20)))

; settings: the pre-alarm comes at least 100 mV before the release
(assert (<= |loadOffBelow in steps| (+ |preAlarmBelow in steps| 15)))

; the lowest batteries.cell is read as its sensor permits
(assert (or $1 (and (or (<= (to_real |lowest batteries.cell|) (+ |actual lowest batteries.cell| (/ 11.0 2.0))) (<=
    |lowest batteries.cell| 0)) (or (not (<= (+ (to_real |lowest batteries.cell|) (/ 11.0 2.0))
    |actual lowest batteries.cell|)) (<= 5000 |lowest batteries.cell|)))))

; relation 1
(assert (or (not |Load=Connected|) (<= |EMPTY_CELL 1| 0)))

; relation 2
(assert (or (not (and |Load=Warning| (not |Load=Connected|))) (<= |EMPTY_CELL 1| (+ |Load elapsed| 1))))

; relation 3
(assert (<= 0 |Load elapsed|))

; the negated goal
(assert (not (and (or $15 (<= |EMPTY_CELL 1'| 0)) (or (not (and |Load'=Warning| $15)) (<= |EMPTY_CELL 1'| (+
    |Load elapsed'| 1))) (<= 0 |Load elapsed'|))))

(check-sat)
