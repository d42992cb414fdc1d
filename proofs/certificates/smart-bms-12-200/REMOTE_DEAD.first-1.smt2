; REMOTE_DEAD: An implausible remote input counts as off: L at 0 V from a dead converter, H at the end of its range.
; when (remoteL < 100 mV or remoteH >= 35 V) for 20 ms then loadDisconnect = Floating and chargersOff and alternatorIsEnding
; smart-bms-12-200.valve, line 569
;
; first-1: the claim holds at the end of tick 1 out of reset
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
(declare-const remoteH Int)
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
(declare-const started Bool)
(declare-const alternatorLimit Int)
(declare-const |RAMP_FOR_CAUSE 2| Int)
(declare-const |REMOTE_DEAD 1| Int)
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
(define-fun |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| () Int (ite (and (or |Alternator=Charging| (and
    |Alternator=Stopping| (not |Alternator=Charging|))) (<= (+ (* 23 (ite (<= limit fullLimit) limit fullLimit)) 201)
    (* 20 alternator.current))) (ite (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 100) (+
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 1) 101) 0))
(define-fun $28 () Bool (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| 100))
(define-fun $29 () Bool (<= 1601 alternator.voltage))
(define-fun $30 () Bool (and alternatorHigh (<= 1580 alternator.voltage)))
(define-fun $31 () Bool (<= (+ alternator.current 11) 0))
(define-fun $32 () Bool (and $9 reverseSeen))
(define-fun forbidden () Bool (or incomplete $10 $11 $18 $19 $21 $22 $29 $30 $31 $32))
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite (<= alternator.voltage 1279) (ite (<=
    |timer alternatorVoltageStopGateHeld| 10000) (+ |timer alternatorVoltageStopGateHeld| 1) 10001) 0))
(define-fun ending () Bool (or $5 $6 $7 $8 $16 $17 (<= 10001 |timer alternatorVoltageStopGateHeld'|)))
(define-fun |cellWarning'| () Bool (or (<= lowestCell (+ (* 10 |preAlarmBelow in steps|) 2849)) (and cellWarning (<=
    lowestCell (+ (* 10 |preAlarmBelow in steps|) 2900)))))
(define-fun |cellEmpty'| () Bool (or (<= lowestCell (+ (* 10 |loadOffBelow in steps|) 2599)) (and cellEmpty (<=
    lowestCell 3199))))
(define-fun $33 () Bool (not |cellWarning'|))
(define-fun $34 () Bool (not |cellEmpty'|))
(define-fun calm () Bool (and $33 $34))
(define-fun |timer calmHeld'| () Int (ite calm (ite (<= |timer calmHeld| 2000) (+ |timer calmHeld| 1) 2001) 0))
(define-fun |timer calmLowestCellEmptyClearsHeld'| () Int (ite (and (<= 3200 lowestCell) $33 $34) (ite (<=
    |timer calmLowestCellEmptyClearsHeld| 2000) (+ |timer calmLowestCellEmptyClearsHeld| 1) 2001) 0))
(define-fun |timer highestCellFullClearsHeld'| () Int (ite (<= highestCell 3599) (ite (<=
    |timer highestCellFullClearsHeld| 2000) (+ |timer highestCellFullClearsHeld| 1) 2001) 0))
(define-fun |timer openAndRunningHeld'| () Int (ite openAndRunning (ite (<= |timer openAndRunningHeld| 3000) (+
    |timer openAndRunningHeld| 1) 3001) 0))
(define-fun |Load: Off -> Disconnected line 156| () Bool (and $3 $12 $13 $14 $15 |cellEmpty'|))
(define-fun |Load: Off -> Warning line 157| () Bool (and $3 $12 $13 $14 $15 |cellWarning'| $34))
(define-fun $35 () Bool (not |Load: Off -> Disconnected line 156|))
(define-fun $36 () Bool (<= 2500 lowestCell))
(define-fun |Load: Warning -> Disconnected line 167| () Bool (and |cellEmpty'| (<= 29999 |Load elapsed|)))
(define-fun |Load: Warning -> Connected line 168| () Bool (<= 2001 |timer calmHeld'|))
(define-fun $37 () Bool (not |Load: Warning -> Disconnected line 167|))
(define-fun |Load: Disconnected -> Connected line 171| () Bool (<= 2001 |timer calmLowestCellEmptyClearsHeld'|))
(define-fun |Charge'=Allowed| () Bool (or (and (not |Charge=Allowed|) $2 $12 $13 $15 $23 $24 $25 (<= 2001
    |timer highestCellFullClearsHeld'|)) (and |Charge=Allowed| $2 $12 $13 $15 $23 $24 $25)))
(define-fun |Alternator: Stopping -> Charging line 201| () Bool (not ending))
(define-fun |Alternator: Overloaded -> Blocked line 204| () Bool (<= 599999 |Alternator elapsed|))
(define-fun $38 () Bool (<= alternator.current 22))
(define-fun |Alternator: Charging -> Blocked line 194| () Bool (or incomplete $10 $11 $18 $19 $21 $22 $29 $30 $31 $32
    $38))
(define-fun $39 () Bool (not |Alternator: Charging -> Blocked line 194|))
(define-fun |Alternator: Stopping -> Blocked line 200| () Bool (or incomplete $10 $11 $18 $19 $21 $22 $29 $30 $31 $32
    $38 (<= limit 0)))
(define-fun $40 () Bool (not |Alternator: Stopping -> Blocked line 200|))
(define-fun $41 () Bool (and |Alternator=Charging| $28 ending $39))
(define-fun $42 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|) $28 ending $40))
(define-fun |Alternator'=Stopping| () Bool (or $41 $42))
(define-fun |Derating: Full -> Derated line 211| () Bool (<= 540000 |nearLimit level|))
(define-fun |Derating: Derated -> Full line 214| () Bool (and (<= |nearLimit level| 539999) (<= 599999
    |Derating elapsed|)))
(define-fun |Derating'=Derated| () Bool (or (and (not |Derating=Derated|) |Derating: Full -> Derated line 211|) (and
    |Derating=Derated| (not |Derating: Derated -> Full line 214|))))
(define-fun $43 () Int (ite |Alternator'=Stopping| 0 (ite |Derating'=Derated| deratedLimit fullLimit)))
(define-fun |limit'| () Int (ite (<= limit $43) $43 (ite (<= (+ $43 1) limit) (+ limit (- 1)) $43)))
(define-fun |alternatorSwitch'=Closed| () Bool (or (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|) (not forbidden) |Alternator: Stopping -> Charging line 201| (<= 3001
    |timer openAndRunningHeld'|) (<= (+ packVoltage 34) alternator.voltage) (or (<= starts 1)
    |Alternator: Overloaded -> Blocked line 204|)) (and |Alternator=Charging| $28
    |Alternator: Stopping -> Charging line 201| $39) (and |Alternator=Stopping| (not |Alternator=Charging|) $28
    |Alternator: Stopping -> Charging line 201| $40) $41 $42))
(define-fun |alternatorSwitch'=Open| () Bool (not |alternatorSwitch'=Closed|))
(define-fun |alternatorLimit'| () Int (ite (<= |limit'| fullLimit) |limit'| fullLimit))
(define-fun |loadDisconnect'=High| () Bool (or (and (not |Load=Connected|) (not |Load=Warning|) (not
    |Load=Disconnected|) $3 $12 $13 $14 $15 $33 $34 (not |Load: Off -> Warning line 157|) $35) (and |Load=Connected| $3
    $12 $13 $14 $15 $33 $36) (and |Load=Warning| (not |Load=Connected|) $3 $12 $13 $14 $15 $36
    |Load: Warning -> Connected line 168| $37) (and |Load=Disconnected| (not |Load=Connected|) (not |Load=Warning|) $3
    $12 $13 $14 $15 |Load: Disconnected -> Connected line 171|) (and (not |Load=Connected|) (not |Load=Warning|) (not
    |Load=Disconnected|) $3 $12 $13 $14 $15 |cellWarning'| $34 $35) (and |Load=Connected| $3 $12 $13 $14 $15
    |cellWarning'| $36) (and |Load=Warning| (not |Load=Connected|) $3 $12 $13 $14 $15 $36 (<= |timer calmHeld'| 2000)
    $37)))
(define-fun |loadDisconnect'=Floating| () Bool (not |loadDisconnect'=High|))
(define-fun |chargeDisconnect'=Floating| () Bool (not |Charge'=Allowed|))
(define-fun |REMOTE_DEAD 1'| () Int (ite (or (<= 3500 remoteH) (<= remoteL 9)) (ite (<= |REMOTE_DEAD 1| 20) (+
    |REMOTE_DEAD 1| 1) 21) 0))

; timer incompleteHeld out of reset
(assert (= |timer incompleteHeld| 0))

; remoteLReleased out of reset
(assert remoteLReleased)

; remoteHReleased out of reset
(assert remoteHReleased)

; timer notRemoteRequestedHeld out of reset
(assert (= |timer notRemoteRequestedHeld| 0))

; timer remoteRequestedHeld out of reset
(assert (= |timer remoteRequestedHeld| 0))

; remoteOff out of reset
(assert remoteOff)

; batteryHot out of reset
(assert batteryHot)

; batteryFrozen out of reset
(assert batteryFrozen)

; timer strayCurrentHeld out of reset
(assert (= |timer strayCurrentHeld| 0))

; stuckClosed out of reset
(assert (not stuckClosed))

; batteryCold out of reset
(assert batteryCold)

; cellFull out of reset
(assert cellFull)

; packHigh out of reset
(assert packHigh)

; timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld out of reset
(assert (= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 0))

; alternatorHigh out of reset
(assert alternatorHigh)

; reverseSeen out of reset
(assert (not reverseSeen))

; timer alternatorVoltageStopGateHeld out of reset
(assert (= |timer alternatorVoltageStopGateHeld| 0))

; cellWarning out of reset
(assert cellWarning)

; cellEmpty out of reset
(assert cellEmpty)

; timer calmHeld out of reset
(assert (= |timer calmHeld| 0))

; timer calmLowestCellEmptyClearsHeld out of reset
(assert (= |timer calmLowestCellEmptyClearsHeld| 0))

; timer highestCellFullClearsHeld out of reset
(assert (= |timer highestCellFullClearsHeld| 0))

; timer openAndRunningHeld out of reset
(assert (= |timer openAndRunningHeld| 0))

; Load=Connected out of reset
(assert (not |Load=Connected|))

; Load=Warning out of reset
(assert (not |Load=Warning|))

; Load=Disconnected out of reset
(assert (not |Load=Disconnected|))

; Load elapsed out of reset
(assert (= |Load elapsed| 0))

; Charge=Allowed out of reset
(assert (not |Charge=Allowed|))

; Alternator=Charging out of reset
(assert (not |Alternator=Charging|))

; Alternator=Stopping out of reset
(assert (not |Alternator=Stopping|))

; Alternator=Overloaded out of reset
(assert (not |Alternator=Overloaded|))

; Alternator elapsed out of reset
(assert (= |Alternator elapsed| 0))

; Derating=Derated out of reset
(assert (not |Derating=Derated|))

; Derating elapsed out of reset
(assert (= |Derating elapsed| 0))

; nearLimit level out of reset
(assert (= |nearLimit level| 0))

; limit out of reset
(assert (= limit 0))

; starts out of reset
(assert (= starts 0))

; started out of reset
(assert (not started))

; alternatorLimit out of reset
(assert (= alternatorLimit 0))

; REMOTE_DEAD 1 out of reset
(assert (= |REMOTE_DEAD 1| 0))

; the negated goal
(assert (not (or (and |loadDisconnect'=Floating| |chargeDisconnect'=Floating| (or |alternatorSwitch'=Open| (<= (+
    |alternatorLimit'| 1) alternatorLimit) (not (= alternatorFuse (ite started |RAMP_FOR_CAUSE 2| alternatorFuse))) (=
    (to_real |alternatorLimit'|) (ite (<= alternatorFuse 1111) (* (/ 9.0 10.0) (to_real alternatorFuse)) 1000.0)))) (<=
    |REMOTE_DEAD 1'| 20))))

(check-sat)
