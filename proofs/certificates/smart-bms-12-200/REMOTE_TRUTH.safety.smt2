; REMOTE_TRUTH: Everything is off 20 ms after the remote is in none of its three on modes.
; when (remoteBridge = Open and actual remoteL > 5.05 V and actual remoteH < 2.95 V) for 20 ms then allOff
; smart-bms-12-200.valve, line 369
;
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)

(declare-const |preAlarmBelow in steps| Int)
(declare-const |loadOffBelow in steps| Int)
(declare-const commissioned Int)
(declare-const alternator.voltage Int)
(declare-const alternator.current Int)
(declare-const system.voltage Int)
(declare-const packVoltage Int)
(declare-const remoteL Int)
(declare-const |actual remoteL| Real)
(declare-const remoteH Int)
(declare-const |actual remoteH| Real)
(declare-const |remoteBridge=Bridged| Bool)
(declare-const |Load=Connected| Bool)
(declare-const |Load=Warning| Bool)
(declare-const |Load=Disconnected| Bool)
(declare-const |Load elapsed| Int)
(declare-const |Charge=Allowed| Bool)
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
(declare-const batteryCold Bool)
(declare-const cellFull Bool)
(declare-const packHigh Bool)
(declare-const cellWarning Bool)
(declare-const cellEmpty Bool)
(declare-const alternatorHigh Bool)
(declare-const reverseSeen Bool)
(declare-const |timer calmHeld| Int)
(declare-const |timer calmLowestCellEmptyClearsHeld| Int)
(declare-const |timer highestCellFullClearsHeld| Int)
(declare-const |timer openAndRunningHeld| Int)
(declare-const |timer alternatorVoltageStopGateHeld| Int)
(declare-const |REMOTE_TRUTH 1| Int)
(define-fun $1 () Bool (<= batteries.count 0))
(define-fun lowestCell () Int (ite $1 0 |lowest batteries.cell|))
(define-fun highestCell () Int (ite $1 5000 |highest batteries.cell|))
(define-fun coldest () Int (ite $1 (- 50) |lowest batteries.temperature|))
(define-fun hottest () Int (ite $1 120 |highest batteries.temperature|))
(define-fun $2 () Bool (= commissioned batteries.count))
(define-fun |timer incompleteHeld'| () Int (ite $2 0 (ite (<= |timer incompleteHeld| 500) (+ |timer incompleteHeld| 1)
    501)))
(define-fun $3 () Bool (<= |timer incompleteHeld'| 500))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    (<= 10 remoteL) (<= remoteH 3499)))
(define-fun $4 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (not |Alternator=Charging|) (<= 11 (ite (<= $4 0) alternator.current $4))))
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
(define-fun $5 () Bool (<= |timer notRemoteRequestedHeld'| 1000))
(define-fun |stuckClosed'| () Bool (or (<= 101 |timer strayCurrentHeld'|) (and stuckClosed $5)))
(define-fun $6 () Bool (not |remoteOff'|))
(define-fun $7 () Bool (not |batteryHot'|))
(define-fun $8 () Bool (not |batteryFrozen'|))
(define-fun $9 () Bool (not |stuckClosed'|))
(define-fun |batteryCold'| () Bool (or (<= coldest 4) (and batteryCold (<= coldest 7))))
(define-fun |cellFull'| () Bool (or (<= 3750 highestCell) (and cellFull (<= 3600 highestCell))))
(define-fun $10 () Int (ite (<= packVoltage system.voltage) (* 10 system.voltage) (* 10 packVoltage)))
(define-fun |packHigh'| () Bool (or (<= 16001 $10) (and packHigh (<= 15800 $10))))
(define-fun $11 () Bool (not |batteryCold'|))
(define-fun $12 () Bool (not |cellFull'|))
(define-fun $13 () Bool (not |packHigh'|))
(define-fun chargeOk () Bool (and $2 $6 $7 $9 $11 $12 $13))
(define-fun |cellWarning'| () Bool (or (<= lowestCell (+ (* 10 |preAlarmBelow in steps|) 2849)) (and cellWarning (<=
    lowestCell (+ (* 10 |preAlarmBelow in steps|) 2900)))))
(define-fun |cellEmpty'| () Bool (or (<= lowestCell (+ (* 10 |loadOffBelow in steps|) 2599)) (and cellEmpty (<=
    lowestCell 3199))))
(define-fun $14 () Bool (not |cellWarning'|))
(define-fun $15 () Bool (not |cellEmpty'|))
(define-fun calm () Bool (and $14 $15))
(define-fun $16 () Bool (<= 1601 alternator.voltage))
(define-fun $17 () Bool (and alternatorHigh (<= 1580 alternator.voltage)))
(define-fun |alternatorHigh'| () Bool (or $16 $17))
(define-fun $18 () Bool (<= (+ alternator.current 11) 0))
(define-fun $19 () Bool (and $5 reverseSeen))
(define-fun |reverseSeen'| () Bool (or $18 $19))
(define-fun |timer calmHeld'| () Int (ite calm (ite (<= |timer calmHeld| 2000) (+ |timer calmHeld| 1) 2001) 0))
(define-fun |timer calmLowestCellEmptyClearsHeld'| () Int (ite (and (<= 3200 lowestCell) $14 $15) (ite (<=
    |timer calmLowestCellEmptyClearsHeld| 2000) (+ |timer calmLowestCellEmptyClearsHeld| 1) 2001) 0))
(define-fun |timer highestCellFullClearsHeld'| () Int (ite (<= highestCell 3599) (ite (<=
    |timer highestCellFullClearsHeld| 2000) (+ |timer highestCellFullClearsHeld| 1) 2001) 0))
(define-fun |timer openAndRunningHeld'| () Int (ite openAndRunning (ite (<= |timer openAndRunningHeld| 3000) (+
    |timer openAndRunningHeld| 1) 3001) 0))
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite (<= alternator.voltage 1279) (ite (<=
    |timer alternatorVoltageStopGateHeld| 10000) (+ |timer alternatorVoltageStopGateHeld| 1) 10001) 0))
(define-fun |Load: Off -> Disconnected line 135| () Bool (and $3 $6 $7 $8 $9 |cellEmpty'|))
(define-fun |Load: Off -> Warning line 136| () Bool (and $3 $6 $7 $8 $9 |cellWarning'| $15))
(define-fun $20 () Bool (not |Load: Off -> Disconnected line 135|))
(define-fun $21 () Bool (<= 2500 lowestCell))
(define-fun |Load: Warning -> Disconnected line 146| () Bool (and |cellEmpty'| (<= 29999 |Load elapsed|)))
(define-fun |Load: Warning -> Connected line 147| () Bool (<= 2001 |timer calmHeld'|))
(define-fun $22 () Bool (not |Load: Warning -> Disconnected line 146|))
(define-fun |Load: Disconnected -> Connected line 150| () Bool (<= 2001 |timer calmLowestCellEmptyClearsHeld'|))
(define-fun |Charge: Allowed -> Blocked line 162| () Bool (not chargeOk))
(define-fun |Charge'=Allowed| () Bool (or (and (not |Charge=Allowed|) $2 $6 $7 $9 $11 $12 $13 (<= 2001
    |timer highestCellFullClearsHeld'|)) (and |Charge=Allowed| $2 $6 $7 $9 $11 $12 $13)))
(define-fun |Alternator: Charging -> Blocked line 173| () Bool (or $16 $17 $18 $19 |Charge: Allowed -> Blocked line 162|
    (<= alternator.current 22) (<= 10001 |timer alternatorVoltageStopGateHeld'|)))
(define-fun |Alternator'=Charging| () Bool (or (and (not |Alternator=Charging|) $2 $6 $7 $9 $11 $12 $13 (not
    |alternatorHigh'|) (not |reverseSeen'|) (<= 3001 |timer openAndRunningHeld'|) (<= (+ packVoltage 34)
    alternator.voltage)) (and |Alternator=Charging| (not |Alternator: Charging -> Blocked line 173|))))
(define-fun |alternatorSwitch'=Open| () Bool (not |Alternator'=Charging|))
(define-fun |loadDisconnect'=High| () Bool (or (and (not |Load=Connected|) (not |Load=Warning|) (not
    |Load=Disconnected|) $3 $6 $7 $8 $9 $14 $15 (not |Load: Off -> Warning line 136|) $20) (and |Load=Connected| $3 $6
    $7 $8 $9 $14 $21) (and |Load=Warning| (not |Load=Connected|) $3 $6 $7 $8 $9 $21
    |Load: Warning -> Connected line 147| $22) (and |Load=Disconnected| (not |Load=Connected|) (not |Load=Warning|) $3
    $6 $7 $8 $9 |Load: Disconnected -> Connected line 150|) (and (not |Load=Connected|) (not |Load=Warning|) (not
    |Load=Disconnected|) $3 $6 $7 $8 $9 |cellWarning'| $15 $20) (and |Load=Connected| $3 $6 $7 $8 $9 |cellWarning'|
    $21) (and |Load=Warning| (not |Load=Connected|) $3 $6 $7 $8 $9 $21 (<= |timer calmHeld'| 2000) $22)))
(define-fun |loadDisconnect'=Floating| () Bool (not |loadDisconnect'=High|))
(define-fun |chargeDisconnect'=Floating| () Bool (not |Charge'=Allowed|))
(define-fun |REMOTE_TRUTH 1'| () Int (ite (and (not |remoteBridge=Bridged|) (not (<= |actual remoteL| 5050.0)) (not (<=
    2950.0 |actual remoteH|))) (ite (<= |REMOTE_TRUTH 1| 20) (+ |REMOTE_TRUTH 1| 1) 21) 0))

; remoteL is read as its sensor permits
(assert (and (or (<= (* 10.0 (to_real remoteL)) (+ |actual remoteL| 55.0)) (<= remoteL 0)) (or (not (<= (+ (* 10.0
    (to_real remoteL)) 55.0) |actual remoteL|)) (<= 3600 remoteL))))

; remoteH is read as its sensor permits
(assert (and (or (<= (* 10.0 (to_real remoteH)) (+ |actual remoteH| 55.0)) (<= remoteH 0)) (or (not (<= (+ (* 10.0
    (to_real remoteH)) 55.0) |actual remoteH|)) (<= 3600 remoteH))))

; relation 1
(assert (<= |REMOTE_TRUTH 1| |timer notRemoteRequestedHeld|))

; relation 2
(assert (<= 0 |timer notRemoteRequestedHeld|))

; the negated goal
(assert (not (or (and |alternatorSwitch'=Open| |loadDisconnect'=Floating| |chargeDisconnect'=Floating|) (<=
    |REMOTE_TRUTH 1'| 20))))

(check-sat)
