; The compiled class and smart-bms-12-200.valve agree.
;
; shared: a tick keeps counters and kept values within their ranges
(set-logic QF_LIRA)

(declare-const |preAlarmBelow in steps| Int)
(declare-const |loadOffBelow in steps| Int)
(declare-const commissioned Int)
(declare-const alternator.voltage Int)
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
(declare-const cellWarning Bool)
(declare-const cellEmpty Bool)
(declare-const |timer calmHeld| Int)
(declare-const |timer calmLowestCellEmptyClearsHeld| Int)
(declare-const |timer highestCellFullClearsHeld| Int)
(declare-const |timer openAndRunningHeld| Int)
(declare-const |timer alternatorVoltageStopGateHeld| Int)
(define-fun $1 () Bool (<= batteries.count 0))
(define-fun lowestCell () Int (ite $1 0 |lowest batteries.cell|))
(define-fun highestCell () Int (ite $1 5000 |highest batteries.cell|))
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
(define-fun strayCurrent () Bool (and (not |Alternator=Charging|) (<= 11 (ite (<= $3 0) alternator.current $3))))
(define-fun openAndRunning () Bool (and (not |Alternator=Charging|) (<= 1306 alternator.voltage)))
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
(define-fun |timer highestCellFullClearsHeld'| () Int (ite (<= highestCell 3599) (ite (<=
    |timer highestCellFullClearsHeld| 2000) (+ |timer highestCellFullClearsHeld| 1) 2001) 0))
(define-fun |timer openAndRunningHeld'| () Int (ite openAndRunning (ite (<= |timer openAndRunningHeld| 3000) (+
    |timer openAndRunningHeld| 1) 3001) 0))
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite (<= alternator.voltage 1279) (ite (<=
    |timer alternatorVoltageStopGateHeld| 10000) (+ |timer alternatorVoltageStopGateHeld| 1) 10001) 0))
(define-fun |Load: Off -> Disconnected line 135| () Bool (and $2 $4 $5 $6 $7 |cellEmpty'|))
(define-fun |Load: Off -> Warning line 136| () Bool (and $2 $4 $5 $6 $7 |cellWarning'| $9))
(define-fun |Load: Off -> Connected line 137| () Bool (and $2 $4 $5 $6 $7 $8 $9))
(define-fun $10 () Bool (<= 2500 lowestCell))
(define-fun |Load: Warning -> Disconnected line 146| () Bool (and |cellEmpty'| (<= 29999 |Load elapsed|)))
(define-fun |Load elapsed'| () Int (ite (or (and (not |Load=Connected|) (not |Load=Warning|) (not |Load=Disconnected|)
    (not (and (not |Load: Off -> Connected line 137|) (not |Load: Off -> Warning line 136|) (not
    |Load: Off -> Disconnected line 135|)))) (and |Load=Connected| (not (and $2 $4 $5 $6 $7 $8 $10))) (and
    |Load=Warning| (not |Load=Connected|) (not (and $2 $4 $5 $6 $7 $10 (<= |timer calmHeld'| 2000) (not
    |Load: Warning -> Disconnected line 146|)))) (and |Load=Disconnected| (not |Load=Connected|) (not |Load=Warning|)
    (not (and $2 $4 $5 $6 $7 (<= |timer calmLowestCellEmptyClearsHeld'| 2000))))) 0 (ite (<= |Load elapsed| 29999) (+
    |Load elapsed| 1) 30000)))

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

; timer incompleteHeld is within its bounds
(assert (and (<= 0 |timer incompleteHeld|) (<= |timer incompleteHeld| 501)))

; timer notRemoteRequestedHeld is within its bounds
(assert (and (<= 0 |timer notRemoteRequestedHeld|) (<= |timer notRemoteRequestedHeld| 1001)))

; timer remoteRequestedHeld is within its bounds
(assert (and (<= 0 |timer remoteRequestedHeld|) (<= |timer remoteRequestedHeld| 21)))

; timer strayCurrentHeld is within its bounds
(assert (and (<= 0 |timer strayCurrentHeld|) (<= |timer strayCurrentHeld| 101)))

; timer calmHeld is within its bounds
(assert (and (<= 0 |timer calmHeld|) (<= |timer calmHeld| 2001)))

; timer calmLowestCellEmptyClearsHeld is within its bounds
(assert (and (<= 0 |timer calmLowestCellEmptyClearsHeld|) (<= |timer calmLowestCellEmptyClearsHeld| 2001)))

; timer highestCellFullClearsHeld is within its bounds
(assert (and (<= 0 |timer highestCellFullClearsHeld|) (<= |timer highestCellFullClearsHeld| 2001)))

; timer openAndRunningHeld is within its bounds
(assert (and (<= 0 |timer openAndRunningHeld|) (<= |timer openAndRunningHeld| 3001)))

; timer alternatorVoltageStopGateHeld is within its bounds
(assert (and (<= 0 |timer alternatorVoltageStopGateHeld|) (<= |timer alternatorVoltageStopGateHeld| 10001)))

; the negated goal
(assert (not (and (<= 0 |Load elapsed'|) (<= |Load elapsed'| 30000) (<= 0 |timer incompleteHeld'|) (<=
    |timer incompleteHeld'| 501) (<= 0 |timer notRemoteRequestedHeld'|) (<= |timer notRemoteRequestedHeld'| 1001) (<= 0
    |timer remoteRequestedHeld'|) (<= |timer remoteRequestedHeld'| 21) (<= 0 |timer strayCurrentHeld'|) (<=
    |timer strayCurrentHeld'| 101) (<= 0 |timer calmHeld'|) (<= |timer calmHeld'| 2001) (<= 0
    |timer calmLowestCellEmptyClearsHeld'|) (<= |timer calmLowestCellEmptyClearsHeld'| 2001) (<= 0
    |timer highestCellFullClearsHeld'|) (<= |timer highestCellFullClearsHeld'| 2001) (<= 0 |timer openAndRunningHeld'|)
    (<= |timer openAndRunningHeld'| 3001) (<= 0 |timer alternatorVoltageStopGateHeld'|) (<=
    |timer alternatorVoltageStopGateHeld'| 10001))))

(check-sat)
