; REMOTE_DEAD: An implausible remote input counts as off: L at 0 V from a dead converter, H at the end of its range.
; when (remoteL < 100 mV or remoteH >= 35 V) for 20 ms then loadDisconnect = Floating and chargersOff and alternatorIsEnding
; smart-bms-12-200.valve, line 569
;
; safety: the claim holds at the end of the last of 2 ticks when it held at the others
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
(declare-const |alternatorFuse=800@2| Bool)
(declare-const |alternatorFuse=1000@2| Bool)
(declare-const |alternatorFuse=1250@2| Bool)
(declare-const |preAlarmBelow in steps@2| Int)
(declare-const |loadOffBelow in steps@2| Int)
(declare-const |commissioned@2| Int)
(declare-const |alternator.voltage@2| Int)
(declare-const |alternator.current@2| Int)
(declare-const |system.voltage@2| Int)
(declare-const |packVoltage@2| Int)
(declare-const |remoteL@2| Int)
(declare-const |remoteH@2| Int)
(declare-const |remoteBridge=Bridged@2| Bool)
(declare-const |batteries.count@2| Int)
(declare-const |lowest batteries.cell@2| Int)
(declare-const |highest batteries.cell@2| Int)
(declare-const |lowest batteries.temperature@2| Int)
(declare-const |highest batteries.temperature@2| Int)
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
(define-fun $5 () Bool (<= |timer remoteRequestedHeld'| 20))
(define-fun $6 () Bool (<= 21 |timer notRemoteRequestedHeld'|))
(define-fun $7 () Bool (and remoteOff $5))
(define-fun |remoteOff'| () Bool (or $6 $7))
(define-fun $8 () Bool (<= 51 hottest))
(define-fun $9 () Bool (and batteryHot (<= 48 hottest)))
(define-fun |batteryHot'| () Bool (or $8 $9))
(define-fun |batteryFrozen'| () Bool (or (<= (+ coldest 21) 0) (and batteryFrozen (<= (+ coldest 18) 0))))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) (+
    |timer strayCurrentHeld| 1) 101) 0))
(define-fun $10 () Bool (<= |timer notRemoteRequestedHeld'| 1000))
(define-fun $11 () Bool (<= 101 |timer strayCurrentHeld'|))
(define-fun $12 () Bool (and stuckClosed $10))
(define-fun |stuckClosed'| () Bool (or $11 $12))
(define-fun $13 () Bool (not |remoteOff'|))
(define-fun $14 () Bool (not |batteryHot'|))
(define-fun $15 () Bool (not |batteryFrozen'|))
(define-fun $16 () Bool (not |stuckClosed'|))
(define-fun $17 () Bool (<= coldest 4))
(define-fun $18 () Bool (and batteryCold (<= coldest 7)))
(define-fun |batteryCold'| () Bool (or $17 $18))
(define-fun $19 () Bool (<= 3750 highestCell))
(define-fun $20 () Bool (and cellFull (<= 3600 highestCell)))
(define-fun |cellFull'| () Bool (or $19 $20))
(define-fun $21 () Int (ite (<= packVoltage system.voltage) (* 10 system.voltage) (* 10 packVoltage)))
(define-fun $22 () Bool (<= 16001 $21))
(define-fun $23 () Bool (and packHigh (<= 15800 $21)))
(define-fun |packHigh'| () Bool (or $22 $23))
(define-fun $24 () Bool (not |batteryCold'|))
(define-fun $25 () Bool (not |cellFull'|))
(define-fun $26 () Bool (not |packHigh'|))
(define-fun $27 () Int (ite |alternatorFuse=800| 720 (ite |alternatorFuse=1000| 900 (ite |alternatorFuse=1250| 1125
    540))))
(define-fun $28 () Bool (<= $27 1000))
(define-fun fullLimit () Int (ite $28 $27 1000))
(define-fun deratedLimit () Int (ite $28 (ite |alternatorFuse=800| 576 (ite |alternatorFuse=1000| 720 (ite
    |alternatorFuse=1250| 900 432))) 800))
(define-fun |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| () Int (ite (and (or |Alternator=Charging| (and
    |Alternator=Stopping| (not |Alternator=Charging|))) (<= (+ (* 23 (ite (<= limit fullLimit) limit fullLimit)) 201)
    (* 20 alternator.current))) (ite (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 100) (+
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 1) 101) 0))
(define-fun $29 () Bool (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| 100))
(define-fun overLimit () Bool (<= 101 |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'|))
(define-fun $30 () Bool (<= 1601 alternator.voltage))
(define-fun $31 () Bool (and alternatorHigh (<= 1580 alternator.voltage)))
(define-fun |alternatorHigh'| () Bool (or $30 $31))
(define-fun $32 () Bool (<= (+ alternator.current 11) 0))
(define-fun $33 () Bool (and $10 reverseSeen))
(define-fun |reverseSeen'| () Bool (or $32 $33))
(define-fun forbidden () Bool (or incomplete $11 $12 $19 $20 $22 $23 $30 $31 $32 $33))
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite (<= alternator.voltage 1279) (ite (<=
    |timer alternatorVoltageStopGateHeld| 10000) (+ |timer alternatorVoltageStopGateHeld| 1) 10001) 0))
(define-fun ending () Bool (or $6 $7 $8 $9 $17 $18 (<= 10001 |timer alternatorVoltageStopGateHeld'|)))
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
(define-fun |Load: Off -> Disconnected line 156| () Bool (and $3 $13 $14 $15 $16 |cellEmpty'|))
(define-fun |Load: Off -> Warning line 157| () Bool (and $3 $13 $14 $15 $16 |cellWarning'| $35))
(define-fun |Load: Off -> Connected line 158| () Bool (and $3 $13 $14 $15 $16 $34 $35))
(define-fun $36 () Bool (not |Load: Off -> Warning line 157|))
(define-fun $37 () Bool (not |Load: Off -> Disconnected line 156|))
(define-fun $38 () Bool (<= 2500 lowestCell))
(define-fun |Load: Connected -> Disconnected line 161| () Bool (<= lowestCell 2499))
(define-fun |Load: Warning -> Disconnected line 167| () Bool (and |cellEmpty'| (<= 29999 |Load elapsed|)))
(define-fun $39 () Bool (<= |timer calmHeld'| 2000))
(define-fun |Load: Warning -> Connected line 168| () Bool (<= 2001 |timer calmHeld'|))
(define-fun $40 () Bool (not |Load: Warning -> Disconnected line 167|))
(define-fun $41 () Bool (<= |timer calmLowestCellEmptyClearsHeld'| 2000))
(define-fun |Load: Disconnected -> Connected line 171| () Bool (<= 2001 |timer calmLowestCellEmptyClearsHeld'|))
(define-fun $42 () Bool (and (not |Load=Connected|) (not |Load=Warning|) (not |Load=Disconnected|) $3 $13 $14 $15 $16
    $34 $35 $36 $37))
(define-fun $43 () Bool (and |Load=Connected| $3 $13 $14 $15 $16 $34 $38))
(define-fun $44 () Bool (and |Load=Warning| (not |Load=Connected|) $3 $13 $14 $15 $16 $38
    |Load: Warning -> Connected line 168| $40))
(define-fun $45 () Bool (and |Load=Disconnected| (not |Load=Connected|) (not |Load=Warning|) $3 $13 $14 $15 $16
    |Load: Disconnected -> Connected line 171|))
(define-fun |Load'=Connected| () Bool (or $42 $43 $44 $45))
(define-fun $46 () Bool (and (not |Load=Connected|) (not |Load=Warning|) (not |Load=Disconnected|) $3 $13 $14 $15 $16
    |cellWarning'| $35 $37))
(define-fun $47 () Bool (and |Load=Connected| $3 $13 $14 $15 $16 |cellWarning'| $38))
(define-fun $48 () Bool (and |Load=Warning| (not |Load=Connected|) $3 $13 $14 $15 $16 $38 $39 $40))
(define-fun |Load'=Warning| () Bool (or $46 $47 $48))
(define-fun |Load'=Disconnected| () Bool (or (and (not |Load=Connected|) (not |Load=Warning|) (not |Load=Disconnected|)
    $3 $13 $14 $15 $16 |cellEmpty'|) (and |Load=Connected| $3 $13 $14 $15 $16
    |Load: Connected -> Disconnected line 161|) (and |Load=Warning| (not |Load=Connected|) $3 $13 $14 $15 $16 (or
    |Load: Connected -> Disconnected line 161| |Load: Warning -> Disconnected line 167|)) (and |Load=Disconnected| (not
    |Load=Connected|) (not |Load=Warning|) $3 $13 $14 $15 $16 $41)))
(define-fun |Load elapsed'| () Int (ite (or (and (not |Load=Connected|) (not |Load=Warning|) (not |Load=Disconnected|)
    (not (and (not |Load: Off -> Connected line 158|) $36 $37))) (and |Load=Connected| (not (and $3 $13 $14 $15 $16 $34
    $38))) (and |Load=Warning| (not |Load=Connected|) (not (and $3 $13 $14 $15 $16 $38 $39 $40))) (and
    |Load=Disconnected| (not |Load=Connected|) (not |Load=Warning|) (not (and $3 $13 $14 $15 $16 $41)))) 0 (ite (<=
    |Load elapsed| 29999) (+ |Load elapsed| 1) 30000)))
(define-fun |Charge'=Allowed| () Bool (or (and (not |Charge=Allowed|) $2 $13 $14 $16 $24 $25 $26 (<= 2001
    |timer highestCellFullClearsHeld'|)) (and |Charge=Allowed| $2 $13 $14 $16 $24 $25 $26)))
(define-fun |Alternator: Stopping -> Charging line 201| () Bool (not ending))
(define-fun $49 () Bool (<= starts 1))
(define-fun |Alternator: Overloaded -> Blocked line 204| () Bool (<= 599999 |Alternator elapsed|))
(define-fun $50 () Bool (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not |Alternator=Overloaded|) (not
    forbidden) |Alternator: Stopping -> Charging line 201| (<= 3001 |timer openAndRunningHeld'|) (<= (+ packVoltage 34)
    alternator.voltage) (or $49 |Alternator: Overloaded -> Blocked line 204|)))
(define-fun $51 () Bool (<= alternator.current 22))
(define-fun |Alternator: Charging -> Blocked line 194| () Bool (or incomplete $11 $12 $19 $20 $22 $23 $30 $31 $32 $33
    $51))
(define-fun $52 () Bool (not |Alternator: Charging -> Blocked line 194|))
(define-fun |Alternator: Stopping -> Blocked line 200| () Bool (or incomplete $11 $12 $19 $20 $22 $23 $30 $31 $32 $33
    $51 (<= limit 0)))
(define-fun $53 () Bool (not |Alternator: Stopping -> Blocked line 200|))
(define-fun $54 () Bool (and |Alternator=Charging| $29 |Alternator: Stopping -> Charging line 201| $52))
(define-fun $55 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|) $29
    |Alternator: Stopping -> Charging line 201| $53))
(define-fun |Alternator'=Charging| () Bool (or $50 $54 $55))
(define-fun $56 () Bool (and |Alternator=Charging| $29 ending $52))
(define-fun $57 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|) $29 ending $53))
(define-fun |Alternator'=Stopping| () Bool (or $56 $57))
(define-fun |Alternator'=Overloaded| () Bool (or (and |Alternator=Charging| overLimit) (and |Alternator=Stopping| (not
    |Alternator=Charging|) overLimit) (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|) (<= |Alternator elapsed| 599998))))
(define-fun |Alternator elapsed'| () Int (ite (or $50 (and |Alternator=Charging| (not (and $29
    |Alternator: Stopping -> Charging line 201| $52))) (and |Alternator=Stopping| (not |Alternator=Charging|) (not (and
    $29 ending $53))) (and |Alternator=Overloaded| (not |Alternator=Charging|) (not |Alternator=Stopping|)
    |Alternator: Overloaded -> Blocked line 204|)) 0 (ite (<= |Alternator elapsed| 599999) (+ |Alternator elapsed| 1)
    600000)))
(define-fun |Derating: Full -> Derated line 211| () Bool (<= 540000 |nearLimit level|))
(define-fun $58 () Bool (<= |nearLimit level| 539999))
(define-fun $59 () Bool (and (not |Derating=Derated|) |Derating: Full -> Derated line 211|))
(define-fun $60 () Bool (<= 599999 |Derating elapsed|))
(define-fun |Derating: Derated -> Full line 214| () Bool (and $58 $60))
(define-fun |Derating'=Derated| () Bool (or $59 (and |Derating=Derated| (not |Derating: Derated -> Full line 214|))))
(define-fun |Derating elapsed'| () Int (ite (or $59 (and |Derating=Derated| $58 $60)) 0 (ite (<= |Derating elapsed|
    599999) (+ |Derating elapsed| 1) 600000)))
(define-fun $61 () Int (+ |nearLimit level| (- 1)))
(define-fun |nearLimit'| () Int (ite (<= (* 9 fullLimit) (* 10 alternator.current)) (ite (<= |nearLimit level| 599998)
    (+ |nearLimit level| 2) 600000) (ite (<= $61 0) 0 $61)))
(define-fun $62 () Int (ite |Alternator'=Stopping| 0 (ite |Derating'=Derated| deratedLimit fullLimit)))
(define-fun |limit'| () Int (ite (<= limit $62) $62 (ite (<= (+ $62 1) limit) (+ limit (- 1)) $62)))
(define-fun |starts'| () Int (ite (and |Alternator'=Charging| (<= 600000 |Alternator elapsed'|)) 0 (ite (and (not
    |Alternator=Charging|) (not |Alternator=Stopping|) (not |Alternator=Overloaded|) |Alternator'=Charging|) (ite $49
    (+ starts 1) 2) starts)))
(define-fun |alternatorSwitch'=Closed| () Bool (or $50 $54 $55 $56 $57))
(define-fun |alternatorSwitch'=Open| () Bool (not |alternatorSwitch'=Closed|))
(define-fun |alternatorLimit'| () Int (ite (<= |limit'| fullLimit) |limit'| fullLimit))
(define-fun |alternatorDerated'=No| () Bool (not |Derating'=Derated|))
(define-fun $63 () Bool (not |Alternator'=Overloaded|))
(define-fun |loadDisconnect'=High| () Bool (or $42 $43 $44 $45 $46 $47 $48))
(define-fun |loadDisconnect'=Floating| () Bool (not |loadDisconnect'=High|))
(define-fun |chargeDisconnect'=Floating| () Bool (not |Charge'=Allowed|))
(define-fun |REMOTE_DEAD 1'| () Int (ite (or (<= 3500 remoteH) (<= remoteL 9)) (ite (<= |REMOTE_DEAD 1| 20) (+
    |REMOTE_DEAD 1| 1) 21) 0))
(define-fun $64 () Bool (<= |REMOTE_DEAD 1'| 20))
(define-fun $65 () Bool (not |Load'=Connected|))
(define-fun $66 () Bool (not |Load'=Warning|))
(define-fun $67 () Bool (not |Load'=Disconnected|))
(define-fun $68 () Bool (= |commissioned@2| |batteries.count@2|))
(define-fun $69 () Bool (<= (ite $68 0 (ite $3 (+ |timer incompleteHeld'| 1) 501)) 500))
(define-fun $70 () Bool (and (or |remoteBridge=Bridged@2| (not (or (<= 500 |remoteL@2|) (and |remoteLReleased'| (<= 480
    |remoteL@2|)))) (not (or (<= |remoteH@2| 300) (and |remoteHReleased'| (<= |remoteH@2| 320))))) (<= 10 |remoteL@2|)
    (<= |remoteH@2| 3499)))
(define-fun $71 () Int (ite $70 0 (ite $10 (+ |timer notRemoteRequestedHeld'| 1) 1001)))
(define-fun $72 () Bool (<= 21 $71))
(define-fun $73 () Bool (and |remoteOff'| (<= (ite $70 (ite $5 (+ |timer remoteRequestedHeld'| 1) 21) 0) 20)))
(define-fun $74 () Bool (not (or $72 $73)))
(define-fun $75 () Bool (<= |batteries.count@2| 0))
(define-fun $76 () Int (ite $75 120 |highest batteries.temperature@2|))
(define-fun $77 () Bool (<= 51 $76))
(define-fun $78 () Bool (and |batteryHot'| (<= 48 $76)))
(define-fun $79 () Bool (not (or $77 $78)))
(define-fun $80 () Int (ite $75 (- 50) |lowest batteries.temperature@2|))
(define-fun $81 () Bool (not (or (<= (+ $80 21) 0) (and |batteryFrozen'| (<= (+ $80 18) 0)))))
(define-fun $82 () Bool (not |Alternator'=Charging|))
(define-fun $83 () Bool (not |Alternator'=Stopping|))
(define-fun $84 () Int (* (- 1) |alternator.current@2|))
(define-fun $85 () Bool (<= 101 (ite (and (or (and |Alternator'=Overloaded| $82 $83) (and $63 $82 $83)) (<= 11 (ite (<=
    $84 0) |alternator.current@2| $84))) (ite (<= |timer strayCurrentHeld'| 100) (+ |timer strayCurrentHeld'| 1) 101)
    0)))
(define-fun $86 () Bool (<= $71 1000))
(define-fun $87 () Bool (and |stuckClosed'| $86))
(define-fun $88 () Bool (not (or $85 $87)))
(define-fun $89 () Int (ite $75 0 |lowest batteries.cell@2|))
(define-fun $90 () Bool (or (<= $89 (+ (* 10 |preAlarmBelow in steps@2|) 2849)) (and |cellWarning'| (<= $89 (+ (* 10
    |preAlarmBelow in steps@2|) 2900)))))
(define-fun $91 () Bool (not $90))
(define-fun $92 () Bool (or (<= $89 (+ (* 10 |loadOffBelow in steps@2|) 2599)) (and |cellEmpty'| (<= $89 3199))))
(define-fun $93 () Bool (not $92))
(define-fun $94 () Bool (not (and $69 $74 $79 $81 $88 $92)))
(define-fun $95 () Bool (<= 2500 $89))
(define-fun $96 () Int (ite (and $91 $93) (ite $39 (+ |timer calmHeld'| 1) 2001) 0))
(define-fun $97 () Bool (not (and $92 (<= 29999 |Load elapsed'|))))
(define-fun $98 () Bool (<= $80 4))
(define-fun $99 () Bool (and |batteryCold'| (<= $80 7)))
(define-fun $100 () Bool (not (or $98 $99)))
(define-fun $101 () Int (ite $75 5000 |highest batteries.cell@2|))
(define-fun $102 () Bool (<= 3750 $101))
(define-fun $103 () Bool (and |cellFull'| (<= 3600 $101)))
(define-fun $104 () Bool (not (or $102 $103)))
(define-fun $105 () Int (ite (<= |packVoltage@2| |system.voltage@2|) (* 10 |system.voltage@2|) (* 10 |packVoltage@2|)))
(define-fun $106 () Bool (<= 16001 $105))
(define-fun $107 () Bool (and |packHigh'| (<= 15800 $105)))
(define-fun $108 () Bool (not (or $106 $107)))
(define-fun $109 () Bool (not $68))
(define-fun $110 () Bool (<= 1601 |alternator.voltage@2|))
(define-fun $111 () Bool (and |alternatorHigh'| (<= 1580 |alternator.voltage@2|)))
(define-fun $112 () Bool (<= (+ |alternator.current@2| 11) 0))
(define-fun $113 () Bool (and |reverseSeen'| $86))
(define-fun $114 () Bool (or $72 $73 $77 $78 $98 $99 (<= 10001 (ite (<= |alternator.voltage@2| 1279) (ite (<=
    |timer alternatorVoltageStopGateHeld'| 10000) (+ |timer alternatorVoltageStopGateHeld'| 1) 10001) 0))))
(define-fun $115 () Bool (not $114))
(define-fun $116 () Int (ite |alternatorFuse=800@2| 720 (ite |alternatorFuse=1000@2| 900 (ite |alternatorFuse=1250@2|
    1125 540))))
(define-fun $117 () Bool (<= $116 1000))
(define-fun $118 () Int (ite $117 $116 1000))
(define-fun $119 () Bool (<= (ite (and (or $50 $54 $55 (and |Alternator'=Stopping| $82)) (<= (+ (* 23 (ite (<= |limit'|
    $118) |limit'| $118)) 201) (* 20 |alternator.current@2|))) (ite $29 (+
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| 1) 101) 0) 100))
(define-fun $120 () Bool (<= |alternator.current@2| 22))
(define-fun $121 () Bool (not (or $85 $87 $102 $103 $106 $107 $109 $110 $111 $112 $113 $120)))
(define-fun $122 () Bool (not (or $85 $87 $102 $103 $106 $107 $109 $110 $111 $112 $113 $120 (<= |limit'| 0))))
(define-fun $123 () Bool (and |Alternator'=Charging| $114 $119 $121))
(define-fun $124 () Bool (and |Alternator'=Stopping| $82 $114 $119 $122))
(define-fun $125 () Int (ite (or $123 $124) 0 (ite (or (and |alternatorDerated'=No| (<= 540000 |nearLimit'|)) (and
    |Derating'=Derated| (not (and (<= |nearLimit'| 539999) (<= 599999 |Derating elapsed'|))))) (ite $117 (ite
    |alternatorFuse=800@2| 576 (ite |alternatorFuse=1000@2| 720 (ite |alternatorFuse=1250@2| 900 432))) 800) $118)))
(define-fun $126 () Int (ite (<= |limit'| $125) $125 (ite (<= (+ $125 1) |limit'|) (+ |limit'| (- 1)) $125)))
(define-fun $127 () Int (ite (<= $126 $118) $126 $118))
(define-fun $128 () Int (ite |alternatorFuse=800@2| 800 (ite |alternatorFuse=1000@2| 1000 (ite |alternatorFuse=1250@2|
    1250 600))))

; relation 1
(assert (<= limit 1000))

; relation 2
(assert (<= |REMOTE_DEAD 1| |timer notRemoteRequestedHeld|))

; relation 3
(assert (<= 0 |timer notRemoteRequestedHeld|))

; the claim, at tick 1
(assert (or (and |loadDisconnect'=Floating| |chargeDisconnect'=Floating| (or |alternatorSwitch'=Open| (<= (+
    |alternatorLimit'| 1) alternatorLimit) (not (= alternatorFuse (ite started |RAMP_FOR_CAUSE 2| alternatorFuse))) (=
    (to_real |alternatorLimit'|) (ite (<= alternatorFuse 1111) (* (/ 9.0 10.0) (to_real alternatorFuse)) 1000.0))))
    $64))

; the negated goal
(assert (not (or (and (not (or (and $65 $66 $67 $69 $74 $79 $81 $88 $91 $93 (not (and $69 $74 $79 $81 $88 $90 $93)) $94)
    (and |Load'=Connected| $69 $74 $79 $81 $88 $91 $95) (and |Load'=Warning| $65 $69 $74 $79 $81 $88 $95 (<= 2001 $96)
    $97) (and |Load'=Disconnected| $65 $66 $69 $74 $79 $81 $88 (<= 2001 (ite (and $91 (<= 3200 $89) $93) (ite $41 (+
    |timer calmLowestCellEmptyClearsHeld'| 1) 2001) 0))) (and $65 $66 $67 $69 $74 $79 $81 $88 $90 $93 $94) (and
    |Load'=Connected| $69 $74 $79 $81 $88 $90 $95) (and |Load'=Warning| $65 $69 $74 $79 $81 $88 $95 $97 (<= $96
    2000)))) (not (or (and |chargeDisconnect'=Floating| $68 $74 $79 $88 $100 $104 $108 (<= 2001 (ite (<= $101 3599)
    (ite (<= |timer highestCellFullClearsHeld'| 2000) (+ |timer highestCellFullClearsHeld'| 1) 2001) 0))) (and
    |Charge'=Allowed| $68 $74 $79 $88 $100 $104 $108))) (or (not (or (and $63 $82 $83 (not (or $85 $87 $102 $103 $106
    $107 $109 $110 $111 $112 $113)) $115 (<= 3001 (ite (and $63 $82 $83 (<= 1306 |alternator.voltage@2|)) (ite (<=
    |timer openAndRunningHeld'| 3000) (+ |timer openAndRunningHeld'| 1) 3001) 0)) (<= (+ |packVoltage@2| 34)
    |alternator.voltage@2|) (or (<= |starts'| 1) (<= 599999 |Alternator elapsed'|))) (and |Alternator'=Charging| $115
    $119 $121) (and |Alternator'=Stopping| $82 $115 $119 $122) $123 $124)) (<= (+ $127 1) |alternatorLimit'|) (not (=
    alternatorFuse $128)) (= (to_real $127) (ite (<= $128 1111) (* (/ 9.0 10.0) (to_real $128)) 1000.0)))) (<= (ite (or
    (<= |remoteL@2| 9) (<= 3500 |remoteH@2|)) (ite $64 (+ |REMOTE_DEAD 1'| 1) 21) 0) 20))))

(check-sat)
