; REMOTE_TRUTH: Loads and chargers are off 20 ms after the remote is in none of its three on modes, and the alternator is being ramped down.
; when (remoteBridge = Open and actual remoteL > 5.05 V and actual remoteH < 2.95 V) for 20 ms then loadDisconnect = Floating and chargersOff and alternatorIsEnding
; smart-bms-12-200.valve, line 564
;
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)

(declare-const |alternatorFuse=800| Bool)
(declare-const |alternatorFuse=1000| Bool)
(declare-const |alternatorFuse=1250| Bool)
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
(declare-const |Alternator=Stopping| Bool)
(declare-const |Alternator=Overloaded| Bool)
(declare-const |Alternator elapsed| Int)
(declare-const |Derating=Derated| Bool)
(declare-const |Derating elapsed| Int)
(declare-const |nearLimit level| Int)
(declare-const limit Int)
(declare-const starts Int)
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
(declare-const |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| Int)
(declare-const alternatorHigh Bool)
(declare-const reverseSeen Bool)
(declare-const |timer alternatorVoltageStopGateHeld| Int)
(declare-const cellWarning Bool)
(declare-const cellEmpty Bool)
(declare-const |timer calmHeld| Int)
(declare-const |timer calmLowestCellEmptyClearsHeld| Int)
(declare-const |timer highestCellFullClearsHeld| Int)
(declare-const |timer openAndRunningHeld| Int)
(declare-const |alternatorSwitch=Closed| Bool)
(declare-const started Bool)
(declare-const alternatorLimit Int)
(declare-const |RAMP_FOR_CAUSE 2| Int)
(declare-const |LIMIT_WAS_SHOWN 2| Int)
(declare-const |REMOTE_TRUTH 1| Int)
(define-fun alternatorFuse () Int (ite |alternatorFuse=800| 800 (ite |alternatorFuse=1000| 1000 (ite
    |alternatorFuse=1250| 1250 600))))
(define-fun $1 () Bool (<= batteries.count 0))
(define-fun lowestCell () Int (ite $1 0 |lowest batteries.cell|))
(define-fun highestCell () Int (ite $1 5000 |highest batteries.cell|))
(define-fun coldest () Int (ite $1 (- 50) |lowest batteries.temperature|))
(define-fun hottest () Int (ite $1 120 |highest batteries.temperature|))
(define-fun $2 () Bool (= commissioned batteries.count))
(define-fun incomplete () Bool (not $2))
(define-fun |timer incompleteHeld'| () Int (ite $2 0 (ite (<= |timer incompleteHeld| 500) (+ |timer incompleteHeld| 1)
    501)))
(define-fun $3 () Bool (<= |timer incompleteHeld'| 500))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    (<= 10 remoteL) (<= remoteH 3499)))
(define-fun $4 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (or (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|)) (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 (ite (<= $4 0) alternator.current $4))))
(define-fun openAndRunning () Bool (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|) (<= 1306 alternator.voltage)))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    (+ |timer notRemoteRequestedHeld| 1) 1001)))
(define-fun |timer remoteRequestedHeld'| () Int (ite remoteRequested (ite (<= |timer remoteRequestedHeld| 20) (+
    |timer remoteRequestedHeld| 1) 21) 0))
(define-fun $5 () Bool (<= 21 |timer notRemoteRequestedHeld'|))
(define-fun $6 () Bool (and remoteOff (<= |timer remoteRequestedHeld'| 20)))
(define-fun |remoteOff'| () Bool (or $5 $6))
(define-fun $7 () Bool (<= 51 hottest))
(define-fun $8 () Bool (and batteryHot (<= 48 hottest)))
(define-fun |batteryHot'| () Bool (or $7 $8))
(define-fun |batteryFrozen'| () Bool (or (<= (+ coldest 21) 0) (and batteryFrozen (<= (+ coldest 18) 0))))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) (+
    |timer strayCurrentHeld| 1) 101) 0))
(define-fun $9 () Bool (<= |timer notRemoteRequestedHeld'| 1000))
(define-fun $10 () Bool (<= 101 |timer strayCurrentHeld'|))
(define-fun $11 () Bool (and stuckClosed $9))
(define-fun |stuckClosed'| () Bool (or $10 $11))
(define-fun $12 () Bool (not |remoteOff'|))
(define-fun $13 () Bool (not |batteryHot'|))
(define-fun $14 () Bool (not |batteryFrozen'|))
(define-fun $15 () Bool (not |stuckClosed'|))
(define-fun $16 () Bool (<= coldest 4))
(define-fun $17 () Bool (and batteryCold (<= coldest 7)))
(define-fun |batteryCold'| () Bool (or $16 $17))
(define-fun $18 () Bool (<= 3750 highestCell))
(define-fun $19 () Bool (and cellFull (<= 3600 highestCell)))
(define-fun |cellFull'| () Bool (or $18 $19))
(define-fun $20 () Int (ite (<= packVoltage system.voltage) (* 10 system.voltage) (* 10 packVoltage)))
(define-fun $21 () Bool (<= 16001 $20))
(define-fun $22 () Bool (and packHigh (<= 15800 $20)))
(define-fun |packHigh'| () Bool (or $21 $22))
(define-fun $23 () Bool (not |batteryCold'|))
(define-fun $24 () Bool (not |cellFull'|))
(define-fun $25 () Bool (not |packHigh'|))
(define-fun $26 () Int (ite |alternatorFuse=800| 720 (ite |alternatorFuse=1000| 900 (ite |alternatorFuse=1250| 1125
    540))))
(define-fun $27 () Bool (<= $26 1000))
(define-fun fullLimit () Int (ite $27 $26 1000))
(define-fun deratedLimit () Int (ite $27 (ite |alternatorFuse=800| 576 (ite |alternatorFuse=1000| 720 (ite
    |alternatorFuse=1250| 900 432))) 800))
(define-fun $28 () Bool (or |Alternator=Charging| (and |Alternator=Stopping| (not |Alternator=Charging|))))
(define-fun |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| () Int (ite (and $28 (<= (+ (* 23 (ite (<= limit
    fullLimit) limit fullLimit)) 201) (* 20 alternator.current))) (ite (<=
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 100) (+
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 1) 101) 0))
(define-fun $29 () Bool (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| 100))
(define-fun $30 () Bool (<= 1601 alternator.voltage))
(define-fun $31 () Bool (and alternatorHigh (<= 1580 alternator.voltage)))
(define-fun $32 () Bool (<= (+ alternator.current 11) 0))
(define-fun $33 () Bool (and $9 reverseSeen))
(define-fun forbidden () Bool (or incomplete $10 $11 $18 $19 $21 $22 $30 $31 $32 $33))
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite (<= alternator.voltage 1279) (ite (<=
    |timer alternatorVoltageStopGateHeld| 10000) (+ |timer alternatorVoltageStopGateHeld| 1) 10001) 0))
(define-fun ending () Bool (or $5 $6 $7 $8 $16 $17 (<= 10001 |timer alternatorVoltageStopGateHeld'|)))
(define-fun |cellWarning'| () Bool (or (<= lowestCell (+ (* 10 |preAlarmBelow in steps|) 2849)) (and cellWarning (<=
    lowestCell (+ (* 10 |preAlarmBelow in steps|) 2900)))))
(define-fun |cellEmpty'| () Bool (or (<= lowestCell (+ (* 10 |loadOffBelow in steps|) 2599)) (and cellEmpty (<=
    lowestCell 3199))))
(define-fun $34 () Bool (not |cellWarning'|))
(define-fun $35 () Bool (not |cellEmpty'|))
(define-fun calm () Bool (and $34 $35))
(define-fun |timer calmHeld'| () Int (ite calm (ite (<= |timer calmHeld| 2000) (+ |timer calmHeld| 1) 2001) 0))
(define-fun |timer calmLowestCellEmptyClearsHeld'| () Int (ite (and (<= 3200 lowestCell) $34 $35) (ite (<=
    |timer calmLowestCellEmptyClearsHeld| 2000) (+ |timer calmLowestCellEmptyClearsHeld| 1) 2001) 0))
(define-fun |timer highestCellFullClearsHeld'| () Int (ite (<= highestCell 3599) (ite (<=
    |timer highestCellFullClearsHeld| 2000) (+ |timer highestCellFullClearsHeld| 1) 2001) 0))
(define-fun |timer openAndRunningHeld'| () Int (ite openAndRunning (ite (<= |timer openAndRunningHeld| 3000) (+
    |timer openAndRunningHeld| 1) 3001) 0))
(define-fun |Load: Off -> Disconnected line 156| () Bool (and $3 $12 $13 $14 $15 |cellEmpty'|))
(define-fun |Load: Off -> Warning line 157| () Bool (and $3 $12 $13 $14 $15 |cellWarning'| $35))
(define-fun $36 () Bool (not |Load: Off -> Disconnected line 156|))
(define-fun $37 () Bool (<= 2500 lowestCell))
(define-fun |Load: Warning -> Disconnected line 167| () Bool (and |cellEmpty'| (<= 29999 |Load elapsed|)))
(define-fun |Load: Warning -> Connected line 168| () Bool (<= 2001 |timer calmHeld'|))
(define-fun $38 () Bool (not |Load: Warning -> Disconnected line 167|))
(define-fun |Load: Disconnected -> Connected line 171| () Bool (<= 2001 |timer calmLowestCellEmptyClearsHeld'|))
(define-fun |Charge'=Allowed| () Bool (or (and (not |Charge=Allowed|) $2 $12 $13 $15 $23 $24 $25 (<= 2001
    |timer highestCellFullClearsHeld'|)) (and |Charge=Allowed| $2 $12 $13 $15 $23 $24 $25)))
(define-fun |Alternator: Stopping -> Charging line 201| () Bool (not ending))
(define-fun |Alternator: Overloaded -> Blocked line 204| () Bool (<= 599999 |Alternator elapsed|))
(define-fun $39 () Bool (<= alternator.current 22))
(define-fun |Alternator: Charging -> Blocked line 194| () Bool (or incomplete $10 $11 $18 $19 $21 $22 $30 $31 $32 $33
    $39))
(define-fun $40 () Bool (not |Alternator: Charging -> Blocked line 194|))
(define-fun |Alternator: Stopping -> Blocked line 200| () Bool (or incomplete $10 $11 $18 $19 $21 $22 $30 $31 $32 $33
    $39 (<= limit 0)))
(define-fun $41 () Bool (not |Alternator: Stopping -> Blocked line 200|))
(define-fun $42 () Bool (and |Alternator=Charging| $29 ending $40))
(define-fun $43 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|) $29 ending $41))
(define-fun |Alternator'=Stopping| () Bool (or $42 $43))
(define-fun |Derating: Full -> Derated line 211| () Bool (<= 540000 |nearLimit level|))
(define-fun |Derating: Derated -> Full line 214| () Bool (and (<= |nearLimit level| 539999) (<= 599999
    |Derating elapsed|)))
(define-fun |Derating'=Derated| () Bool (or (and (not |Derating=Derated|) |Derating: Full -> Derated line 211|) (and
    |Derating=Derated| (not |Derating: Derated -> Full line 214|))))
(define-fun $44 () Int (ite |Alternator'=Stopping| 0 (ite |Derating'=Derated| deratedLimit fullLimit)))
(define-fun |limit'| () Int (ite (<= limit $44) $44 (ite (<= (+ $44 1) limit) (+ limit (- 1)) $44)))
(define-fun |alternatorSwitch'=Closed| () Bool (or (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|) (not forbidden) |Alternator: Stopping -> Charging line 201| (<= 3001
    |timer openAndRunningHeld'|) (<= (+ packVoltage 34) alternator.voltage) (or (<= starts 1)
    |Alternator: Overloaded -> Blocked line 204|)) (and |Alternator=Charging| $29
    |Alternator: Stopping -> Charging line 201| $40) (and |Alternator=Stopping| (not |Alternator=Charging|) $29
    |Alternator: Stopping -> Charging line 201| $41) $42 $43))
(define-fun |alternatorSwitch'=Open| () Bool (not |alternatorSwitch'=Closed|))
(define-fun |alternatorLimit'| () Int (ite (<= |limit'| fullLimit) |limit'| fullLimit))
(define-fun |loadDisconnect'=High| () Bool (or (and (not |Load=Connected|) (not |Load=Warning|) (not
    |Load=Disconnected|) $3 $12 $13 $14 $15 $34 $35 (not |Load: Off -> Warning line 157|) $36) (and |Load=Connected| $3
    $12 $13 $14 $15 $34 $37) (and |Load=Warning| (not |Load=Connected|) $3 $12 $13 $14 $15 $37
    |Load: Warning -> Connected line 168| $38) (and |Load=Disconnected| (not |Load=Connected|) (not |Load=Warning|) $3
    $12 $13 $14 $15 |Load: Disconnected -> Connected line 171|) (and (not |Load=Connected|) (not |Load=Warning|) (not
    |Load=Disconnected|) $3 $12 $13 $14 $15 |cellWarning'| $35 $36) (and |Load=Connected| $3 $12 $13 $14 $15
    |cellWarning'| $37) (and |Load=Warning| (not |Load=Connected|) $3 $12 $13 $14 $15 $37 (<= |timer calmHeld'| 2000)
    $38)))
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
(assert (or (not |Alternator=Charging|) (<= |RAMP_FOR_CAUSE 2| (+ limit 496))))

; relation 2
(assert (or (not started) (= limit |LIMIT_WAS_SHOWN 2|)))

; relation 3
(assert (or (not |alternatorSwitch=Closed|) started))

; relation 4
(assert (or (<= 1000 alternatorLimit) (and (not |alternatorSwitch=Closed|) (<= alternatorLimit 0)) (not started) (=
    alternatorLimit |LIMIT_WAS_SHOWN 2|) (<= (* 9 |RAMP_FOR_CAUSE 2|) (* 10 alternatorLimit))))

; relation 5
(assert (or (and (not |alternatorSwitch=Closed|) (not $28)) (and $28 |alternatorSwitch=Closed|)))

; relation 6
(assert (<= |REMOTE_TRUTH 1| |timer notRemoteRequestedHeld|))

; relation 7
(assert (<= 0 |timer notRemoteRequestedHeld|))

; the negated goal
(assert (not (or (<= |REMOTE_TRUTH 1'| 20) (and |loadDisconnect'=Floating| |chargeDisconnect'=Floating| (or
    |alternatorSwitch'=Open| (<= (+ |alternatorLimit'| 1) alternatorLimit) (not (= alternatorFuse (ite started
    |RAMP_FOR_CAUSE 2| alternatorFuse))) (= (to_real |alternatorLimit'|) (ite (<= alternatorFuse 1111) (* (/ 9.0 10.0)
    (to_real alternatorFuse)) 1000.0)))))))

(check-sat)
