; RECOVERS: Loads are back, without pre-alarm, 2 s after every cause is gone.
; when (dischargeReady and lowest >= 3.206 V and fault != StuckClosed) for 2 s then loadDisconnect = High and preAlarm = Floating
; smart-bms-12-200.valve, line 606
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
(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const |Alternator=Overloaded| Bool)
(declare-const batteries.count Int)
(declare-const |lowest batteries.cell| Int)
(declare-const |actual lowest batteries.cell| Real)
(declare-const |actual lowest batteries.temperature| Real)
(declare-const |actual highest batteries.temperature| Real)
(declare-const remoteLReleased Bool)
(declare-const remoteHReleased Bool)
(declare-const |timer notRemoteRequestedHeld| Int)
(declare-const |timer remoteRequestedHeld| Int)
(declare-const |timer strayCurrentHeld| Int)
(declare-const stuckClosed Bool)
(declare-const cellWarning Bool)
(declare-const cellEmpty Bool)
(declare-const |timer calmHeld| Int)
(declare-const |timer calmLowestCellEmptyClearsHeld| Int)
(declare-const |RECOVERS 1| Int)
(define-fun $1 () Bool (<= batteries.count 0))
(define-fun lowestCell () Int (ite $1 0 |lowest batteries.cell|))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun $2 () Bool (<= 10 remoteL))
(define-fun $3 () Bool (<= remoteH 3499))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    $2 $3))
(define-fun $4 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (or (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|)) (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 (ite (<= $4 0) alternator.current $4))))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    (+ |timer notRemoteRequestedHeld| 1) 1001)))
(define-fun |timer remoteRequestedHeld'| () Int (ite remoteRequested (ite (<= |timer remoteRequestedHeld| 20) (+
    |timer remoteRequestedHeld| 1) 21) 0))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) (+
    |timer strayCurrentHeld| 1) 101) 0))
(define-fun |stuckClosed'| () Bool (or (<= 101 |timer strayCurrentHeld'|) (and stuckClosed (<=
    |timer notRemoteRequestedHeld'| 1000))))
(define-fun |cellWarning'| () Bool (or (<= lowestCell (+ (* 10 |preAlarmBelow in steps|) 2849)) (and cellWarning (<=
    lowestCell (+ (* 10 |preAlarmBelow in steps|) 2900)))))
(define-fun |cellEmpty'| () Bool (or (<= lowestCell (+ (* 10 |loadOffBelow in steps|) 2599)) (and cellEmpty (<=
    lowestCell 3199))))
(define-fun $5 () Bool (not |cellWarning'|))
(define-fun $6 () Bool (not |cellEmpty'|))
(define-fun calm () Bool (and $5 $6))
(define-fun |timer calmHeld'| () Int (ite calm (ite (<= |timer calmHeld| 2000) (+ |timer calmHeld| 1) 2001) 0))
(define-fun |timer calmLowestCellEmptyClearsHeld'| () Int (ite (and (<= 3200 lowestCell) $5 $6) (ite (<=
    |timer calmLowestCellEmptyClearsHeld| 2000) (+ |timer calmLowestCellEmptyClearsHeld| 1) 2001) 0))
(define-fun |RECOVERS 1'| () Int (ite (and (= commissioned batteries.count) $2 $3 (not |stuckClosed'|) (or
    |remoteBridge=Bridged| (<= remoteL 479) (<= 321 remoteH)) (<= (ite $1 20.0 |actual highest batteries.temperature|)
    45.0) (<= 0.0 (+ (ite $1 20.0 |actual lowest batteries.temperature|) 15.0)) (<= 3206.0 (ite $1 0.0
    |actual lowest batteries.cell|))) (ite (<= |RECOVERS 1| 2000) (+ |RECOVERS 1| 1) 2001) 0))

; setting preAlarmBelow is within its range
(assert (and (<= 0 |preAlarmBelow in steps|) (<= |preAlarmBelow in steps| 30)))

; setting loadOffBelow is within its range
(assert (and (<= 0 |loadOffBelow in steps|) (<= |loadOffBelow in steps| 20)))

; the lowest batteries.cell is read as its sensor permits
(assert (or $1 (and (or (<= (to_real |lowest batteries.cell|) (+ |actual lowest batteries.cell| (/ 11.0 2.0))) (<=
    |lowest batteries.cell| 0)) (or (not (<= (+ (to_real |lowest batteries.cell|) (/ 11.0 2.0))
    |actual lowest batteries.cell|)) (<= 5000 |lowest batteries.cell|)))))

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
(assert (not (and (or (<= 21 |timer remoteRequestedHeld'|) (<= |RECOVERS 1'| |timer remoteRequestedHeld'|)) (<=
    |RECOVERS 1'| |timer calmLowestCellEmptyClearsHeld'|) (<= |RECOVERS 1'| |timer calmHeld'|) (<= 0
    |timer remoteRequestedHeld'|) (<= 0 |timer calmLowestCellEmptyClearsHeld'|) (<= 0 |timer calmHeld'|))))

(check-sat)
