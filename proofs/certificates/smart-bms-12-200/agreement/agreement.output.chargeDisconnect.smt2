; The compiled class and smart-bms-12-200.valve agree.
;
; output.chargeDisconnect: `chargeDisconnect` is chargeDisconnect afterwards
; smart-bms-12-200.valve, line 53
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
(declare-const |lowest batteries.cell| Int)
(declare-const |highest batteries.cell| Int)
(declare-const |lowest batteries.temperature| Int)
(declare-const |highest batteries.temperature| Int)
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
(define-fun $1 () Int (* 10 system.voltage))
(define-fun $2 () Int (* 10 packVoltage))
(define-fun $3 () Bool (and |Alternator=Overloaded| (not |Alternator=Charging|) (not |Alternator=Stopping|)))
(define-fun $4 () Bool (<= batteries.count 0))
(define-fun highestCell () Int (ite $4 5000 |highest batteries.cell|))
(define-fun coldest () Int (ite $4 (- 50) |lowest batteries.temperature|))
(define-fun hottest () Int (ite $4 120 |highest batteries.temperature|))
(define-fun $5 () Bool (= commissioned batteries.count))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun $6 () Bool (<= 10 remoteL))
(define-fun $7 () Bool (<= remoteH 3499))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    $6 $7))
(define-fun $8 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (or $3 (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 (ite (<= $8 0) alternator.current $8))))
(define-fun $9 () Int (+ |timer notRemoteRequestedHeld| 1))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    $9 1001)))
(define-fun $10 () Int (+ |timer remoteRequestedHeld| 1))
(define-fun |timer remoteRequestedHeld'| () Int (ite remoteRequested (ite (<= |timer remoteRequestedHeld| 20) $10 21)
    0))
(define-fun |remoteOff'| () Bool (or (<= 21 |timer notRemoteRequestedHeld'|) (and remoteOff (<=
    |timer remoteRequestedHeld'| 20))))
(define-fun |batteryHot'| () Bool (or (<= 51 hottest) (and batteryHot (<= 48 hottest))))
(define-fun $11 () Int (+ |timer strayCurrentHeld| 1))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) $11 101) 0))
(define-fun |stuckClosed'| () Bool (or (<= 101 |timer strayCurrentHeld'|) (and stuckClosed (<=
    |timer notRemoteRequestedHeld'| 1000))))
(define-fun $12 () Bool (not |remoteOff'|))
(define-fun $13 () Bool (not |batteryHot'|))
(define-fun $14 () Bool (not |stuckClosed'|))
(define-fun |batteryCold'| () Bool (or (<= coldest 4) (and batteryCold (<= coldest 7))))
(define-fun |cellFull'| () Bool (or (<= 3750 highestCell) (and cellFull (<= 3600 highestCell))))
(define-fun $15 () Int (ite (<= packVoltage system.voltage) $1 $2))
(define-fun |packHigh'| () Bool (or (<= 16001 $15) (and packHigh (<= 15800 $15))))
(define-fun $16 () Bool (not |batteryCold'|))
(define-fun $17 () Bool (not |cellFull'|))
(define-fun $18 () Bool (not |packHigh'|))
(define-fun $19 () Int (+ |timer highestCellFullClearsHeld| 1))
(define-fun |timer highestCellFullClearsHeld'| () Int (ite (<= highestCell 3599) (ite (<=
    |timer highestCellFullClearsHeld| 2000) $19 2001) 0))
(define-fun |Charge'=Allowed| () Bool (or (and (not |Charge=Allowed|) $5 $12 $13 $14 $16 $17 $18 (<= 2001
    |timer highestCellFullClearsHeld'|)) (and |Charge=Allowed| $5 $12 $13 $14 $16 $17 $18)))
(define-fun |chargeDisconnect'=Floating| () Bool (not |Charge'=Allowed|))
(define-fun $20 () Bool (= batteries.count 0))
(define-fun $21 () Bool (and $6 $7 (or |remoteBridge=Bridged| (and (<= remoteL 499) (or (<= remoteL 479) (not
    remoteLReleased))) (and (<= 301 remoteH) (or (<= 321 remoteH) (not remoteHReleased))))))
(define-fun $22 () Int (ite $21 0 (ite (<= 1001 |timer notRemoteRequestedHeld|) |timer notRemoteRequestedHeld| $9)))
(define-fun $23 () Bool (<= $22 20))
(define-fun $24 () Bool (<= (ite (and (or $3 (and (not |Alternator=Charging|) (not $3) (not (and |Alternator=Stopping|
    (not |Alternator=Charging|))))) (<= 11 (ite (<= (+ alternator.current 1) 0) $8 alternator.current))) (ite (<= 101
    |timer strayCurrentHeld|) |timer strayCurrentHeld| $11) 0) 100))
(define-fun $25 () Bool (or (not remoteOff) (<= 21 (ite $21 (ite (<= 21 |timer remoteRequestedHeld|)
    |timer remoteRequestedHeld| $10) 0))))
(define-fun $26 () Bool (or (not stuckClosed) (<= 1001 $22)))
(define-fun $27 () Int (ite (<= (+ system.voltage 1) packVoltage) $2 $1))
(define-fun $28 () Bool (<= $27 16000))
(define-fun $29 () Bool (or (not packHigh) (<= $27 15799)))
(define-fun $30 () Int (ite $20 120 (ite $4 (- 50) |highest batteries.temperature|)))
(define-fun $31 () Bool (<= $30 50))
(define-fun $32 () Int (ite $20 (- 50) (ite $4 120 |lowest batteries.temperature|)))
(define-fun $33 () Bool (or (not batteryHot) (<= $30 47)))
(define-fun $34 () Bool (<= 5 $32))
(define-fun $35 () Int (ite $20 5000 (ite $4 0 |highest batteries.cell|)))
(define-fun $36 () Bool (<= $35 3749))
(define-fun $37 () Bool (or (not batteryCold) (<= 8 $32)))
(define-fun $38 () Bool (<= $35 3599))
(define-fun $39 () Bool (or (not cellFull) $38))
(define-fun $40 () Bool (or (and (not |Charge=Allowed|) $5 $23 $24 $25 $26 $28 $29 $31 $33 $34 $36 $37 $39 (<= 2001 (ite
    $38 (ite (<= 2001 |timer highestCellFullClearsHeld|) |timer highestCellFullClearsHeld| $19) 0))) (and
    |Charge=Allowed| (not (and |Charge=Allowed| (not (and $5 $23 $24 $25 $26 $28 $29 $31 $33 $34 $36 $37 $39)))))))

; setting commissioned is within its range
(assert (and (<= 1 commissioned) (<= commissioned 20)))

; alternator.current is within its sensor's range
(assert (and (<= 0 (+ alternator.current 3000)) (<= alternator.current 3000)))

; system.voltage is within its sensor's range
(assert (and (<= 0 system.voltage) (<= system.voltage 3600)))

; packVoltage is within its sensor's range
(assert (and (<= 0 packVoltage) (<= packVoltage 2000)))

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

; timer notRemoteRequestedHeld is within its bounds
(assert (and (<= 0 |timer notRemoteRequestedHeld|) (<= |timer notRemoteRequestedHeld| 1001)))

; timer remoteRequestedHeld is within its bounds
(assert (and (<= 0 |timer remoteRequestedHeld|) (<= |timer remoteRequestedHeld| 21)))

; timer strayCurrentHeld is within its bounds
(assert (and (<= 0 |timer strayCurrentHeld|) (<= |timer strayCurrentHeld| 101)))

; timer highestCellFullClearsHeld is within its bounds
(assert (and (<= 0 |timer highestCellFullClearsHeld|) (<= |timer highestCellFullClearsHeld| 2001)))

; the negated goal
(assert (not (and (= |Charge'=Allowed| $40) (= |chargeDisconnect'=Floating| (not $40)))))

(check-sat)
