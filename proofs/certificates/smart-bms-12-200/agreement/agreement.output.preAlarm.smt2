; The compiled class and smart-bms-12-200.valve agree.
;
; output.preAlarm: `preAlarm` is preAlarm afterwards
; smart-bms-12-200.valve, line 46
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
(define-fun $1 () Bool (and |Load=Warning| (not |Load=Connected|)))
(define-fun $2 () Bool (and |Load=Disconnected| (not |Load=Connected|) (not |Load=Warning|)))
(define-fun $3 () Bool (<= batteries.count 0))
(define-fun lowestCell () Int (ite $3 0 |lowest batteries.cell|))
(define-fun coldest () Int (ite $3 (- 50) |lowest batteries.temperature|))
(define-fun hottest () Int (ite $3 120 |highest batteries.temperature|))
(define-fun $4 () Bool (= commissioned batteries.count))
(define-fun $5 () Int (+ |timer incompleteHeld| 1))
(define-fun |timer incompleteHeld'| () Int (ite $4 0 (ite (<= |timer incompleteHeld| 500) $5 501)))
(define-fun $6 () Bool (<= |timer incompleteHeld'| 500))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun $7 () Bool (<= 10 remoteL))
(define-fun $8 () Bool (<= remoteH 3499))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    $7 $8))
(define-fun $9 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (not |Alternator=Charging|) (<= 11 (ite (<= $9 0) alternator.current $9))))
(define-fun $10 () Int (+ |timer notRemoteRequestedHeld| 1))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    $10 1001)))
(define-fun $11 () Int (+ |timer remoteRequestedHeld| 1))
(define-fun |timer remoteRequestedHeld'| () Int (ite remoteRequested (ite (<= |timer remoteRequestedHeld| 20) $11 21)
    0))
(define-fun |remoteOff'| () Bool (or (<= 21 |timer notRemoteRequestedHeld'|) (and remoteOff (<=
    |timer remoteRequestedHeld'| 20))))
(define-fun |batteryHot'| () Bool (or (<= 51 hottest) (and batteryHot (<= 48 hottest))))
(define-fun |batteryFrozen'| () Bool (or (<= (+ coldest 21) 0) (and batteryFrozen (<= (+ coldest 18) 0))))
(define-fun $12 () Int (+ |timer strayCurrentHeld| 1))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) $12 101) 0))
(define-fun $13 () Bool (<= 101 |timer strayCurrentHeld'|))
(define-fun $14 () Bool (and stuckClosed (<= |timer notRemoteRequestedHeld'| 1000)))
(define-fun |stuckClosed'| () Bool (or $13 $14))
(define-fun $15 () Bool (not |remoteOff'|))
(define-fun $16 () Bool (not |batteryHot'|))
(define-fun $17 () Bool (not |batteryFrozen'|))
(define-fun $18 () Bool (not |stuckClosed'|))
(define-fun |cellWarning'| () Bool (or (<= lowestCell (+ (* 10 |preAlarmBelow in steps|) 2849)) (and cellWarning (<=
    lowestCell (+ (* 10 |preAlarmBelow in steps|) 2900)))))
(define-fun |cellEmpty'| () Bool (or (<= lowestCell (+ (* 10 |loadOffBelow in steps|) 2599)) (and cellEmpty (<=
    lowestCell 3199))))
(define-fun $19 () Bool (not |cellWarning'|))
(define-fun $20 () Bool (not |cellEmpty'|))
(define-fun calm () Bool (and $19 $20))
(define-fun $21 () Int (+ |timer calmHeld| 1))
(define-fun |timer calmHeld'| () Int (ite calm (ite (<= |timer calmHeld| 2000) $21 2001) 0))
(define-fun $22 () Int (+ |timer calmLowestCellEmptyClearsHeld| 1))
(define-fun |timer calmLowestCellEmptyClearsHeld'| () Int (ite (and (<= 3200 lowestCell) $19 $20) (ite (<=
    |timer calmLowestCellEmptyClearsHeld| 2000) $22 2001) 0))
(define-fun |Load: Off -> Disconnected line 135| () Bool (and $6 $15 $16 $17 $18 |cellEmpty'|))
(define-fun $23 () Bool (<= 2500 lowestCell))
(define-fun |Load: Connected -> Disconnected line 140| () Bool (<= lowestCell 2499))
(define-fun |Load: Warning -> Disconnected line 146| () Bool (and |cellEmpty'| (<= 29999 |Load elapsed|)))
(define-fun |preAlarm'=High| () Bool (or $13 $14 (and (not |Load=Connected|) (not |Load=Warning|) (not
    |Load=Disconnected|) $6 $15 $16 $17 $18 |cellWarning'| $20 (not |Load: Off -> Disconnected line 135|)) (and
    |Load=Connected| $6 $15 $16 $17 $18 |cellWarning'| $23) (and |Load=Warning| (not |Load=Connected|) $6 $15 $16 $17
    $18 $23 (<= |timer calmHeld'| 2000) (not |Load: Warning -> Disconnected line 146|)) (and (not |Load=Connected|)
    (not |Load=Warning|) (not |Load=Disconnected|) $6 $15 $16 $17 $18 |cellEmpty'|) (and |Load=Connected| $6 $15 $16
    $17 $18 |Load: Connected -> Disconnected line 140|) (and |Load=Warning| (not |Load=Connected|) $6 $15 $16 $17 $18
    (or |Load: Connected -> Disconnected line 140| |Load: Warning -> Disconnected line 146|)) (and |Load=Disconnected|
    (not |Load=Connected|) (not |Load=Warning|) $6 $15 $16 $17 $18 (<= |timer calmLowestCellEmptyClearsHeld'| 2000))))
(define-fun |preAlarm'=Floating| () Bool (not |preAlarm'=High|))
(define-fun $24 () Bool (= batteries.count 0))
(define-fun $25 () Int (ite $2 3 (ite $1 2 (ite |Load=Connected| 1 0))))
(define-fun $26 () Bool (not $2))
(define-fun $27 () Bool (not $1))
(define-fun $28 () Bool (and $7 $8 (or |remoteBridge=Bridged| (and (<= remoteL 499) (or (<= remoteL 479) (not
    remoteLReleased))) (and (<= 301 remoteH) (or (<= 321 remoteH) (not remoteHReleased))))))
(define-fun $29 () Int (ite $28 0 (ite (<= 1001 |timer notRemoteRequestedHeld|) |timer notRemoteRequestedHeld| $10)))
(define-fun $30 () Bool (<= $29 20))
(define-fun $31 () Bool (<= (ite (and (not |Alternator=Charging|) (<= 11 (ite (<= (+ alternator.current 1) 0) $9
    alternator.current))) (ite (<= 101 |timer strayCurrentHeld|) |timer strayCurrentHeld| $12) 0) 100))
(define-fun $32 () Bool (or (not remoteOff) (<= 21 (ite $28 (ite (<= 21 |timer remoteRequestedHeld|)
    |timer remoteRequestedHeld| $11) 0))))
(define-fun $33 () Bool (or (not stuckClosed) (<= 1001 $29)))
(define-fun $34 () Bool (and (not |Load=Connected|) $26 $27))
(define-fun $35 () Bool (and |Load=Connected| $26 $27))
(define-fun $36 () Bool (and |Load=Warning| (not |Load=Connected|) $26))
(define-fun $37 () Bool (<= (ite $4 0 (ite (<= 501 |timer incompleteHeld|) |timer incompleteHeld| $5)) 500))
(define-fun $38 () Int (ite $24 120 (ite $3 (- 50) |highest batteries.temperature|)))
(define-fun $39 () Bool (<= $38 50))
(define-fun $40 () Int (ite $24 (- 50) (ite $3 120 |lowest batteries.temperature|)))
(define-fun $41 () Bool (<= 0 (+ $40 20)))
(define-fun $42 () Bool (or (not batteryHot) (<= $38 47)))
(define-fun $43 () Bool (or (not batteryFrozen) (<= 0 (+ $40 17))))
(define-fun $44 () Bool (and $30 $31 $32 $33 $37 $39 $41 $42 $43))
(define-fun $45 () Bool (and (not $34) (not $44)))
(define-fun $46 () Int (ite $24 0 (ite $3 5000 |lowest batteries.cell|)))
(define-fun $47 () Bool (<= (+ (* 10 |loadOffBelow in steps|) 2600) $46))
(define-fun $48 () Bool (<= 3200 $46))
(define-fun $49 () Bool (or (not cellEmpty) $48))
(define-fun $50 () Bool (not (and $47 $49)))
(define-fun $51 () Bool (and $30 $31 $32 $33 $37 $39 $41 $42 $43 $50))
(define-fun $52 () Bool (<= (+ (* 10 |preAlarmBelow in steps|) 2850) $46))
(define-fun $53 () Bool (or (not cellWarning) (<= (+ (* 10 |preAlarmBelow in steps|) 2901) $46)))
(define-fun $54 () Bool (and $52 $53))
(define-fun $55 () Bool (not $54))
(define-fun $56 () Bool (and $30 $31 $32 $33 $37 $39 $41 $42 $43 $47 $49 $55))
(define-fun $57 () Bool (and $47 $49 $52 $53))
(define-fun $58 () Bool (<= $46 2499))
(define-fun $59 () Bool (and (<= 30000 (ite (<= 30000 |Load elapsed|) |Load elapsed| (+ |Load elapsed| 1))) $50))
(define-fun $60 () Bool (<= (ite $57 (ite (<= 2001 |timer calmHeld|) |timer calmHeld| $21) 0) 2000))
(define-fun $61 () Bool (<= (ite (and $47 $48 $49 $52 $53) (ite (<= 2001 |timer calmLowestCellEmptyClearsHeld|)
    |timer calmLowestCellEmptyClearsHeld| $22) 0) 2000))
(define-fun $62 () Bool (= $25 (ite $45 0 (ite $34 (ite $51 3 (ite $56 2 (ite $44 (ite $57 1 $25) $25))) (ite $35 (ite
    $58 3 (ite $54 $25 2)) (ite $36 (ite $58 3 (ite $59 3 (ite $60 $25 1))) (ite $2 (ite $61 $25 1) $25)))))))
(define-fun $63 () Bool (<= 2500 $46))
(define-fun $64 () Bool (not $45))
(define-fun $65 () Bool (not $57))
(define-fun $66 () Bool (or (not (and $31 $33)) (ite $62 $36 (and $64 (ite $34 (and (not $51) (or $56 (ite $44 (and
    |Load=Warning| (not |Load=Connected|) $26 $65) $36))) (ite $35 (and $63 (or $36 $55)) (ite $36 (and |Load=Warning|
    (not |Load=Connected|) $26 $60 $63 (not $59)) (ite $2 (and |Load=Warning| (not |Load=Connected|) $26 $61) $36))))))
    (ite $62 $2 (and $64 (ite $34 (or $51 (and (not $56) (ite $44 (and |Load=Disconnected| (not |Load=Connected|) (not
    |Load=Warning|) $65) $2))) (ite $35 (or $58 (and |Load=Disconnected| (not |Load=Connected|) (not |Load=Warning|)
    $52 $53)) (ite $36 (or $58 $59 (and |Load=Disconnected| (not |Load=Connected|) (not |Load=Warning|) $60)) (ite $2
    (and |Load=Disconnected| (not |Load=Connected|) (not |Load=Warning|) $61) $2))))))))

; setting preAlarmBelow is within its range
(assert (and (<= 0 |preAlarmBelow in steps|) (<= |preAlarmBelow in steps| 30)))

; setting loadOffBelow is within its range
(assert (and (<= 0 |loadOffBelow in steps|) (<= |loadOffBelow in steps| 20)))

; setting commissioned is within its range
(assert (and (<= 1 commissioned) (<= commissioned 20)))

; settings: the pre-alarm comes at least 100 mV before the release
(assert (<= |loadOffBelow in steps| (+ |preAlarmBelow in steps| 15)))

; alternator.current is within its sensor's range
(assert (and (<= 0 (+ alternator.current 3000)) (<= alternator.current 3000)))

; remoteL is within its sensor's range
(assert (and (<= 0 remoteL) (<= remoteL 3600)))

; remoteH is within its sensor's range
(assert (and (<= 0 remoteH) (<= remoteH 3600)))

; batteries: 0 to 20 present
(assert (and (<= 0 batteries.count) (<= batteries.count 20)))

; batteries.cell is within its sensor's range
(assert (or $3 (and (<= 0 |lowest batteries.cell|) (<= |lowest batteries.cell| 5000))))

; batteries.cell is within its sensor's range
(assert (or $3 (and (<= 0 |highest batteries.cell|) (<= |highest batteries.cell| 5000))))

; the lowest batteries.cell is not above the highest
(assert (or $3 (<= |lowest batteries.cell| |highest batteries.cell|)))

; batteries.temperature is within its sensor's range
(assert (or $3 (and (<= 0 (+ |lowest batteries.temperature| 50)) (<= |lowest batteries.temperature| 120))))

; batteries.temperature is within its sensor's range
(assert (or $3 (and (<= 0 (+ |highest batteries.temperature| 50)) (<= |highest batteries.temperature| 120))))

; the lowest batteries.temperature is not above the highest
(assert (or $3 (<= |lowest batteries.temperature| |highest batteries.temperature|)))

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

; the negated goal
(assert (not (and (= |preAlarm'=Floating| (not $66)) (= |preAlarm'=High| $66))))

(check-sat)
