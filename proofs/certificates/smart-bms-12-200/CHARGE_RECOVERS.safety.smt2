; CHARGE_RECOVERS: Chargers are allowed 2 s after every cause is gone.
; when (chargeReady and fault != StuckClosed) for 2 s then chargeDisconnect = High
; smart-bms-12-200.valve, line 664
;
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)

(declare-const commissioned Int)
(declare-const alternator.current Int)
(declare-const system.voltage Int)
(declare-const packVoltage Int)
(declare-const remoteL Int)
(declare-const remoteH Int)
(declare-const |remoteBridge=Bridged| Bool)
(declare-const |Charge=Allowed| Bool)
(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const |Alternator=Overloaded| Bool)
(declare-const batteries.count Int)
(declare-const |highest batteries.cell| Int)
(declare-const |actual highest batteries.cell| Real)
(declare-const |lowest batteries.temperature| Int)
(declare-const |highest batteries.temperature| Int)
(declare-const |actual lowest batteries.temperature| Real)
(declare-const |actual highest batteries.temperature| Real)
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
(declare-const |timer highestCellFullClearsHeld| Int)
(declare-const |CHARGE_RECOVERS 1| Int)
(define-fun $1 () Bool (<= batteries.count 0))
(define-fun highestCell () Int (ite $1 5000 |highest batteries.cell|))
(define-fun coldest () Int (ite $1 (- 50) |lowest batteries.temperature|))
(define-fun hottest () Int (ite $1 120 |highest batteries.temperature|))
(define-fun $2 () Bool (= commissioned batteries.count))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun $3 () Bool (<= 10 remoteL))
(define-fun $4 () Bool (<= remoteH 3499))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    $3 $4))
(define-fun $5 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (or (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|)) (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 (ite (<= $5 0) alternator.current $5))))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    (+ |timer notRemoteRequestedHeld| 1) 1001)))
(define-fun |timer remoteRequestedHeld'| () Int (ite remoteRequested (ite (<= |timer remoteRequestedHeld| 20) (+
    |timer remoteRequestedHeld| 1) 21) 0))
(define-fun |remoteOff'| () Bool (or (<= 21 |timer notRemoteRequestedHeld'|) (and remoteOff (<=
    |timer remoteRequestedHeld'| 20))))
(define-fun |batteryHot'| () Bool (or (<= 51 hottest) (and batteryHot (<= 48 hottest))))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) (+
    |timer strayCurrentHeld| 1) 101) 0))
(define-fun |stuckClosed'| () Bool (or (<= 101 |timer strayCurrentHeld'|) (and stuckClosed (<=
    |timer notRemoteRequestedHeld'| 1000))))
(define-fun $6 () Bool (not |remoteOff'|))
(define-fun $7 () Bool (not |batteryHot'|))
(define-fun $8 () Bool (not |stuckClosed'|))
(define-fun |batteryCold'| () Bool (or (<= coldest 4) (and batteryCold (<= coldest 7))))
(define-fun |cellFull'| () Bool (or (<= 3750 highestCell) (and cellFull (<= 3600 highestCell))))
(define-fun $9 () Int (ite (<= packVoltage system.voltage) (* 10 system.voltage) (* 10 packVoltage)))
(define-fun |packHigh'| () Bool (or (<= 16001 $9) (and packHigh (<= 15800 $9))))
(define-fun $10 () Bool (not |batteryCold'|))
(define-fun $11 () Bool (not |cellFull'|))
(define-fun $12 () Bool (not |packHigh'|))
(define-fun |timer highestCellFullClearsHeld'| () Int (ite (<= highestCell 3599) (ite (<=
    |timer highestCellFullClearsHeld| 2000) (+ |timer highestCellFullClearsHeld| 1) 2001) 0))
(define-fun |CHARGE_RECOVERS 1'| () Int (ite (and $2 $3 $4 $8 (or |remoteBridge=Bridged| (<= remoteL 479) (<= 321
    remoteH)) (<= (ite $1 0.0 |actual highest batteries.cell|) 3594.0) (<= 10.0 (ite $1 20.0
    |actual lowest batteries.temperature|)) (<= (ite $1 20.0 |actual highest batteries.temperature|) 45.0) (<=
    packVoltage 1579) (<= system.voltage 1579)) (ite (<= |CHARGE_RECOVERS 1| 2000) (+ |CHARGE_RECOVERS 1| 1) 2001) 0))

; setting commissioned is within its range
(assert (and (<= 1 commissioned) (<= commissioned 20)))

; the highest batteries.cell is read as its sensor permits
(assert (or $1 (and (or (<= (to_real |highest batteries.cell|) (+ |actual highest batteries.cell| (/ 11.0 2.0))) (<=
    |highest batteries.cell| 0)) (or (not (<= (+ (to_real |highest batteries.cell|) (/ 11.0 2.0))
    |actual highest batteries.cell|)) (<= 5000 |highest batteries.cell|)))))

; the lowest batteries.temperature is read as its sensor permits
(assert (or $1 (and (or (<= (to_real |lowest batteries.temperature|) (+ |actual lowest batteries.temperature| (/ 5.0
    2.0))) (<= (+ |lowest batteries.temperature| 50) 0)) (or (not (<= (+ (to_real |lowest batteries.temperature|) (/
    5.0 2.0)) |actual lowest batteries.temperature|)) (<= 120 |lowest batteries.temperature|)))))

; the highest batteries.temperature is read as its sensor permits
(assert (or $1 (and (or (<= (to_real |highest batteries.temperature|) (+ |actual highest batteries.temperature| (/ 5.0
    2.0))) (<= (+ |highest batteries.temperature| 50) 0)) (or (not (<= (+ (to_real |highest batteries.temperature|) (/
    5.0 2.0)) |actual highest batteries.temperature|)) (<= 120 |highest batteries.temperature|)))))

; relation 1
(assert (<= |CHARGE_RECOVERS 1| |timer highestCellFullClearsHeld|))

; relation 2
(assert (or (<= 21 |timer remoteRequestedHeld|) (<= |CHARGE_RECOVERS 1| |timer remoteRequestedHeld|)))

; relation 3
(assert (<= 0 |timer highestCellFullClearsHeld|))

; relation 4
(assert (<= 0 |timer remoteRequestedHeld|))

; the negated goal
(assert (not (or (and (not |Charge=Allowed|) $2 $6 $7 $8 $10 $11 $12 (<= 2001 |timer highestCellFullClearsHeld'|)) (and
    |Charge=Allowed| $2 $6 $7 $8 $10 $11 $12) (<= |CHARGE_RECOVERS 1'| 2000))))

(check-sat)
