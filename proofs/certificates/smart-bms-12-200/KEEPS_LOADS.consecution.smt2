; KEEPS_LOADS: Loads stay on while no cell has been empty for 31 s and nothing else releases them.
; when previous loadDisconnect = High and (lowest >= loadOffBelow + 5 mV and not releaseCause) for 31 s then loadDisconnect = High
; smart-bms-12-200.valve, line 611
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
(declare-const |loadDisconnect=High| Bool)
(declare-const |KEEPS_LOADS 2| Int)
(define-fun $1 () Bool (<= batteries.count 0))
(define-fun lowestCell () Int (ite $1 0 |lowest batteries.cell|))
(define-fun coldest () Int (ite $1 (- 50) |lowest batteries.temperature|))
(define-fun hottest () Int (ite $1 120 |highest batteries.temperature|))
(define-fun $2 () Bool (= commissioned batteries.count))
(define-fun incomplete () Bool (not $2))
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
(define-fun |Load: Off -> Connected line 158| () Bool (and $3 $9 $10 $11 $12 $13 $14))
(define-fun $15 () Bool (not |Load: Off -> Warning line 157|))
(define-fun $16 () Bool (not |Load: Off -> Disconnected line 156|))
(define-fun $17 () Bool (<= 2500 lowestCell))
(define-fun |Load: Warning -> Disconnected line 167| () Bool (and |cellEmpty'| (<= 29999 |Load elapsed|)))
(define-fun $18 () Bool (<= |timer calmHeld'| 2000))
(define-fun |Load: Warning -> Connected line 168| () Bool (<= 2001 |timer calmHeld'|))
(define-fun $19 () Bool (not |Load: Warning -> Disconnected line 167|))
(define-fun |Load: Disconnected -> Connected line 171| () Bool (<= 2001 |timer calmLowestCellEmptyClearsHeld'|))
(define-fun $20 () Bool (and (not |Load=Connected|) (not |Load=Warning|) (not |Load=Disconnected|) $3 $9 $10 $11 $12 $13
    $14 $15 $16))
(define-fun $21 () Bool (and |Load=Connected| $3 $9 $10 $11 $12 $13 $17))
(define-fun $22 () Bool (and |Load=Warning| (not |Load=Connected|) $3 $9 $10 $11 $12 $17
    |Load: Warning -> Connected line 168| $19))
(define-fun $23 () Bool (and |Load=Disconnected| (not |Load=Connected|) (not |Load=Warning|) $3 $9 $10 $11 $12
    |Load: Disconnected -> Connected line 171|))
(define-fun |Load'=Connected| () Bool (or $20 $21 $22 $23))
(define-fun $24 () Bool (and (not |Load=Connected|) (not |Load=Warning|) (not |Load=Disconnected|) $3 $9 $10 $11 $12
    |cellWarning'| $14 $16))
(define-fun $25 () Bool (and |Load=Connected| $3 $9 $10 $11 $12 |cellWarning'| $17))
(define-fun $26 () Bool (and |Load=Warning| (not |Load=Connected|) $3 $9 $10 $11 $12 $17 $18 $19))
(define-fun |Load'=Warning| () Bool (or $24 $25 $26))
(define-fun |Load elapsed'| () Int (ite (or (and (not |Load=Connected|) (not |Load=Warning|) (not |Load=Disconnected|)
    (not (and (not |Load: Off -> Connected line 158|) $15 $16))) (and |Load=Connected| (not (and $3 $9 $10 $11 $12 $13
    $17))) (and |Load=Warning| (not |Load=Connected|) (not (and $3 $9 $10 $11 $12 $17 $18 $19))) (and
    |Load=Disconnected| (not |Load=Connected|) (not |Load=Warning|) (not (and $3 $9 $10 $11 $12 (<=
    |timer calmLowestCellEmptyClearsHeld'| 2000))))) 0 (ite (<= |Load elapsed| 29999) (+ |Load elapsed| 1) 30000)))
(define-fun |loadDisconnect'=High| () Bool (or $20 $21 $22 $23 $24 $25 $26))
(define-fun |loadDisconnect'=Floating| () Bool (not |loadDisconnect'=High|))
(define-fun $27 () Bool (or |Load=Connected| (and |Load=Warning| (not |Load=Connected|))))
(define-fun |KEEPS_LOADS 2'| () Int (ite (and (not (or incomplete $7 $8 (not (and $4 $5 (or |remoteBridge=Bridged| (<=
    remoteL 479) (<= 321 remoteH)))) (not (<= 0.0 (+ (ite $1 20.0 |actual lowest batteries.temperature|) 18.0))) (not
    (<= (ite $1 20.0 |actual highest batteries.temperature|) 48.0)))) (<= (+ (* 10.0 (to_real |loadOffBelow in steps|))
    2605.0) (ite $1 0.0 |actual lowest batteries.cell|))) (ite (<= |KEEPS_LOADS 2| 31000) (+ |KEEPS_LOADS 2| 1) 31001)
    0))
(define-fun $28 () Bool (not |Load'=Connected|))
(define-fun $29 () Bool (or $20 $21 $22 $23 (and |Load'=Warning| $28)))

; setting loadOffBelow is within its range
(assert (and (<= 0 |loadOffBelow in steps|) (<= |loadOffBelow in steps| 20)))

; settings: the pre-alarm comes at least 100 mV before the release
(assert (<= |loadOffBelow in steps| (+ |preAlarmBelow in steps| 15)))

; the lowest batteries.cell is read as its sensor permits
(assert (or $1 (and (or (<= (to_real |lowest batteries.cell|) (+ |actual lowest batteries.cell| (/ 11.0 2.0))) (<=
    |lowest batteries.cell| 0)) (or (not (<= (+ (to_real |lowest batteries.cell|) (/ 11.0 2.0))
    |actual lowest batteries.cell|)) (<= 5000 |lowest batteries.cell|)))))

; relation 1
(assert (or (not cellEmpty) (not |loadDisconnect=High|) (<= |KEEPS_LOADS 2| |Load elapsed|)))

; relation 2
(assert (or (not remoteOff) (not |loadDisconnect=High|)))

; relation 3
(assert (or (not batteryFrozen) (not |loadDisconnect=High|)))

; relation 4
(assert (or (not batteryHot) (not |loadDisconnect=High|)))

; relation 5
(assert (or (and (not |loadDisconnect=High|) (not $27)) (and |loadDisconnect=High| $27)))

; relation 6
(assert (<= |Load elapsed| 30000))

; relation 7
(assert (<= 0 |Load elapsed|))

; relation 8
(assert (or (not |Load=Connected|) (not cellEmpty)))

; the negated goal
(assert (not (and (or (and |loadDisconnect'=Floating| (not $29)) (and |loadDisconnect'=High| $29)) (or $14
    |loadDisconnect'=Floating| (<= |KEEPS_LOADS 2'| |Load elapsed'|)) (or $9 |loadDisconnect'=Floating|) (or $11
    |loadDisconnect'=Floating|) (or $10 |loadDisconnect'=Floating|) (<= |Load elapsed'| 30000) (<= 0 |Load elapsed'|)
    (or $14 $28))))

(check-sat)
