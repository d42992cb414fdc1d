; The compiled class and smart-bms-12-200.valve agree.
;
; step: `loadElapsed` is Load elapsed afterwards
; smart-bms-12-200.valve, line 154
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
(define-fun $3 () Bool (and |Alternator=Overloaded| (not |Alternator=Charging|) (not |Alternator=Stopping|)))
(define-fun $4 () Bool (<= batteries.count 0))
(define-fun lowestCell () Int (ite $4 0 |lowest batteries.cell|))
(define-fun coldest () Int (ite $4 (- 50) |lowest batteries.temperature|))
(define-fun hottest () Int (ite $4 120 |highest batteries.temperature|))
(define-fun $5 () Bool (= commissioned batteries.count))
(define-fun $6 () Int (+ |timer incompleteHeld| 1))
(define-fun |timer incompleteHeld'| () Int (ite $5 0 (ite (<= |timer incompleteHeld| 500) $6 501)))
(define-fun $7 () Bool (<= |timer incompleteHeld'| 500))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun $8 () Bool (<= 10 remoteL))
(define-fun $9 () Bool (<= remoteH 3499))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    $8 $9))
(define-fun $10 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (or $3 (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 (ite (<= $10 0) alternator.current $10))))
(define-fun $11 () Int (+ |timer notRemoteRequestedHeld| 1))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    $11 1001)))
(define-fun $12 () Int (+ |timer remoteRequestedHeld| 1))
(define-fun |timer remoteRequestedHeld'| () Int (ite remoteRequested (ite (<= |timer remoteRequestedHeld| 20) $12 21)
    0))
(define-fun |remoteOff'| () Bool (or (<= 21 |timer notRemoteRequestedHeld'|) (and remoteOff (<=
    |timer remoteRequestedHeld'| 20))))
(define-fun |batteryHot'| () Bool (or (<= 51 hottest) (and batteryHot (<= 48 hottest))))
(define-fun |batteryFrozen'| () Bool (or (<= (+ coldest 21) 0) (and batteryFrozen (<= (+ coldest 18) 0))))
(define-fun $13 () Int (+ |timer strayCurrentHeld| 1))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) $13 101) 0))
(define-fun |stuckClosed'| () Bool (or (<= 101 |timer strayCurrentHeld'|) (and stuckClosed (<=
    |timer notRemoteRequestedHeld'| 1000))))
(define-fun $14 () Bool (not |remoteOff'|))
(define-fun $15 () Bool (not |batteryHot'|))
(define-fun $16 () Bool (not |batteryFrozen'|))
(define-fun $17 () Bool (not |stuckClosed'|))
(define-fun |cellWarning'| () Bool (or (<= lowestCell (+ (* 10 |preAlarmBelow in steps|) 2849)) (and cellWarning (<=
    lowestCell (+ (* 10 |preAlarmBelow in steps|) 2900)))))
(define-fun |cellEmpty'| () Bool (or (<= lowestCell (+ (* 10 |loadOffBelow in steps|) 2599)) (and cellEmpty (<=
    lowestCell 3199))))
(define-fun $18 () Bool (not |cellWarning'|))
(define-fun $19 () Bool (not |cellEmpty'|))
(define-fun calm () Bool (and $18 $19))
(define-fun $20 () Int (+ |timer calmHeld| 1))
(define-fun |timer calmHeld'| () Int (ite calm (ite (<= |timer calmHeld| 2000) $20 2001) 0))
(define-fun $21 () Int (+ |timer calmLowestCellEmptyClearsHeld| 1))
(define-fun |timer calmLowestCellEmptyClearsHeld'| () Int (ite (and (<= 3200 lowestCell) $18 $19) (ite (<=
    |timer calmLowestCellEmptyClearsHeld| 2000) $21 2001) 0))
(define-fun |Load: Off -> Disconnected line 156| () Bool (and $7 $14 $15 $16 $17 |cellEmpty'|))
(define-fun |Load: Off -> Warning line 157| () Bool (and $7 $14 $15 $16 $17 |cellWarning'| $19))
(define-fun |Load: Off -> Connected line 158| () Bool (and $7 $14 $15 $16 $17 $18 $19))
(define-fun $22 () Bool (<= 2500 lowestCell))
(define-fun $23 () Int (+ |Load elapsed| 1))
(define-fun |Load: Warning -> Disconnected line 167| () Bool (and |cellEmpty'| (<= 29999 |Load elapsed|)))
(define-fun |Load elapsed'| () Int (ite (or (and (not |Load=Connected|) (not |Load=Warning|) (not |Load=Disconnected|)
    (not (and (not |Load: Off -> Connected line 158|) (not |Load: Off -> Warning line 157|) (not
    |Load: Off -> Disconnected line 156|)))) (and |Load=Connected| (not (and $7 $14 $15 $16 $17 $18 $22))) (and
    |Load=Warning| (not |Load=Connected|) (not (and $7 $14 $15 $16 $17 $22 (<= |timer calmHeld'| 2000) (not
    |Load: Warning -> Disconnected line 167|)))) (and |Load=Disconnected| (not |Load=Connected|) (not |Load=Warning|)
    (not (and $7 $14 $15 $16 $17 (<= |timer calmLowestCellEmptyClearsHeld'| 2000))))) 0 (ite (<= |Load elapsed| 29999)
    $23 30000)))
(define-fun $24 () Bool (= batteries.count 0))
(define-fun $25 () Int (ite $2 3 (ite $1 2 (ite |Load=Connected| 1 0))))
(define-fun $26 () Bool (not $2))
(define-fun $27 () Bool (not $1))
(define-fun $28 () Int (ite (<= 30000 |Load elapsed|) |Load elapsed| $23))
(define-fun $29 () Bool (and $8 $9 (or |remoteBridge=Bridged| (and (<= remoteL 499) (or (<= remoteL 479) (not
    remoteLReleased))) (and (<= 301 remoteH) (or (<= 321 remoteH) (not remoteHReleased))))))
(define-fun $30 () Int (ite $29 0 (ite (<= 1001 |timer notRemoteRequestedHeld|) |timer notRemoteRequestedHeld| $11)))
(define-fun $31 () Bool (<= $30 20))
(define-fun $32 () Bool (<= (ite (and (or $3 (and (not |Alternator=Charging|) (not $3) (not (and |Alternator=Stopping|
    (not |Alternator=Charging|))))) (<= 11 (ite (<= (+ alternator.current 1) 0) $10 alternator.current))) (ite (<= 101
    |timer strayCurrentHeld|) |timer strayCurrentHeld| $13) 0) 100))
(define-fun $33 () Bool (or (not remoteOff) (<= 21 (ite $29 (ite (<= 21 |timer remoteRequestedHeld|)
    |timer remoteRequestedHeld| $12) 0))))
(define-fun $34 () Bool (or (not stuckClosed) (<= 1001 $30)))
(define-fun $35 () Bool (not (and (not |Load=Connected|) $26 $27)))
(define-fun $36 () Bool (and |Load=Connected| $26 $27))
(define-fun $37 () Bool (and |Load=Warning| (not |Load=Connected|) $26))
(define-fun $38 () Bool (<= (ite $5 0 (ite (<= 501 |timer incompleteHeld|) |timer incompleteHeld| $6)) 500))
(define-fun $39 () Int (ite $24 120 (ite $4 (- 50) |highest batteries.temperature|)))
(define-fun $40 () Bool (<= $39 50))
(define-fun $41 () Int (ite $24 (- 50) (ite $4 120 |lowest batteries.temperature|)))
(define-fun $42 () Bool (<= 0 (+ $41 20)))
(define-fun $43 () Bool (or (not batteryHot) (<= $39 47)))
(define-fun $44 () Bool (or (not batteryFrozen) (<= 0 (+ $41 17))))
(define-fun $45 () Bool (not (and $31 $32 $33 $34 $38 $40 $42 $43 $44)))
(define-fun $46 () Int (ite $24 0 (ite $4 5000 |lowest batteries.cell|)))
(define-fun $47 () Bool (<= (+ (* 10 |loadOffBelow in steps|) 2600) $46))
(define-fun $48 () Bool (<= 3200 $46))
(define-fun $49 () Bool (or (not cellEmpty) $48))
(define-fun $50 () Bool (and $47 $49))
(define-fun $51 () Bool (not $50))
(define-fun $52 () Bool (and $31 $32 $33 $34 $38 $40 $42 $43 $44 $51))
(define-fun $53 () Bool (<= (+ (* 10 |preAlarmBelow in steps|) 2850) $46))
(define-fun $54 () Bool (or (not cellWarning) (<= (+ (* 10 |preAlarmBelow in steps|) 2901) $46)))
(define-fun $55 () Bool (and $53 $54))
(define-fun $56 () Bool (not $55))
(define-fun $57 () Bool (and $31 $32 $33 $34 $38 $40 $42 $43 $44 $47 $49 $56))
(define-fun $58 () Bool (<= $46 2499))
(define-fun $59 () Bool (and (<= 30000 $28) $51))

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
(assert (or $4 (and (<= 0 |lowest batteries.cell|) (<= |lowest batteries.cell| 5000))))

; batteries.cell is within its sensor's range
(assert (or $4 (and (<= 0 |highest batteries.cell|) (<= |highest batteries.cell| 5000))))

; the lowest batteries.cell is not above the highest
(assert (or $4 (<= |lowest batteries.cell| |highest batteries.cell|)))

; batteries.temperature is within its sensor's range
(assert (or $4 (and (<= 0 (+ |lowest batteries.temperature| 50)) (<= |lowest batteries.temperature| 120))))

; batteries.temperature is within its sensor's range
(assert (or $4 (and (<= 0 (+ |highest batteries.temperature| 50)) (<= |highest batteries.temperature| 120))))

; the lowest batteries.temperature is not above the highest
(assert (or $4 (<= |lowest batteries.temperature| |highest batteries.temperature|)))

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
(assert (not (= |Load elapsed'| (ite (= $25 (ite (and $35 $45) 0 (ite (and (not |Load=Connected|) $26 $27 (or $52 (and
    (or $45 $50) (or $57 (and $31 $32 $33 $34 $38 $40 $42 $43 $44 $47 $49 $53 $54 (or $45 $51 $55)))))) (ite $52 3 (ite
    $57 2 1)) (ite (and $35 (ite $36 (or $56 $58) (ite $37 (or $58 $59 (and (or (<= $28 29999) $50) (<= 2001 (ite (and
    $47 $49 $53 $54) (ite (<= 2001 |timer calmHeld|) |timer calmHeld| $20) 0)))) (and |Load=Disconnected| (not
    |Load=Connected|) (not |Load=Warning|) (<= 2001 (ite (and $47 $48 $49 $53 $54) (ite (<= 2001
    |timer calmLowestCellEmptyClearsHeld|) |timer calmLowestCellEmptyClearsHeld| $21) 0)))))) (ite $36 (ite $58 3 2)
    (ite $37 (ite $58 3 (ite $59 3 1)) 1)) $25)))) $28 0))))

(check-sat)
