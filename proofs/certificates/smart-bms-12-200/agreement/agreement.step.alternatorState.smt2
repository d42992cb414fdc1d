; The compiled class and smart-bms-12-200.valve agree.
;
; step: `alternatorState` is Alternator afterwards
; smart-bms-12-200.valve, line 166
(set-logic QF_LIRA)

(declare-const commissioned Int)
(declare-const alternator.voltage Int)
(declare-const alternator.current Int)
(declare-const system.voltage Int)
(declare-const packVoltage Int)
(declare-const remoteL Int)
(declare-const remoteH Int)
(declare-const |remoteBridge=Bridged| Bool)
(declare-const |Alternator=Charging| Bool)
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
(declare-const alternatorHigh Bool)
(declare-const reverseSeen Bool)
(declare-const |timer openAndRunningHeld| Int)
(declare-const |timer alternatorVoltageStopGateHeld| Int)
(define-fun $1 () Int (* 10 system.voltage))
(define-fun $2 () Int (* 10 packVoltage))
(define-fun $3 () Bool (<= batteries.count 0))
(define-fun highestCell () Int (ite $3 5000 |highest batteries.cell|))
(define-fun coldest () Int (ite $3 (- 50) |lowest batteries.temperature|))
(define-fun hottest () Int (ite $3 120 |highest batteries.temperature|))
(define-fun $4 () Bool (= commissioned batteries.count))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun $5 () Bool (<= 10 remoteL))
(define-fun $6 () Bool (<= remoteH 3499))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    $5 $6))
(define-fun $7 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (not |Alternator=Charging|) (<= 11 (ite (<= $7 0) alternator.current $7))))
(define-fun openAndRunning () Bool (and (not |Alternator=Charging|) (<= 1306 alternator.voltage)))
(define-fun $8 () Int (+ |timer notRemoteRequestedHeld| 1))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    $8 1001)))
(define-fun $9 () Int (+ |timer remoteRequestedHeld| 1))
(define-fun |timer remoteRequestedHeld'| () Int (ite remoteRequested (ite (<= |timer remoteRequestedHeld| 20) $9 21) 0))
(define-fun |remoteOff'| () Bool (or (<= 21 |timer notRemoteRequestedHeld'|) (and remoteOff (<=
    |timer remoteRequestedHeld'| 20))))
(define-fun |batteryHot'| () Bool (or (<= 51 hottest) (and batteryHot (<= 48 hottest))))
(define-fun $10 () Int (+ |timer strayCurrentHeld| 1))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) $10 101) 0))
(define-fun $11 () Bool (<= |timer notRemoteRequestedHeld'| 1000))
(define-fun |stuckClosed'| () Bool (or (<= 101 |timer strayCurrentHeld'|) (and stuckClosed $11)))
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
(define-fun chargeOk () Bool (and $4 $12 $13 $14 $16 $17 $18))
(define-fun $19 () Bool (<= alternator.voltage 1600))
(define-fun $20 () Bool (<= 1601 alternator.voltage))
(define-fun $21 () Bool (and alternatorHigh (<= 1580 alternator.voltage)))
(define-fun |alternatorHigh'| () Bool (or $20 $21))
(define-fun $22 () Bool (<= 0 (+ alternator.current 10)))
(define-fun $23 () Bool (<= (+ alternator.current 11) 0))
(define-fun $24 () Bool (and $11 reverseSeen))
(define-fun |reverseSeen'| () Bool (or $23 $24))
(define-fun $25 () Int (+ |timer openAndRunningHeld| 1))
(define-fun |timer openAndRunningHeld'| () Int (ite openAndRunning (ite (<= |timer openAndRunningHeld| 3000) $25 3001)
    0))
(define-fun $26 () Bool (<= alternator.voltage 1279))
(define-fun $27 () Int (+ |timer alternatorVoltageStopGateHeld| 1))
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite $26 (ite (<= |timer alternatorVoltageStopGateHeld| 10000)
    $27 10001) 0))
(define-fun |Charge: Allowed -> Blocked line 162| () Bool (not chargeOk))
(define-fun $28 () Bool (<= (+ packVoltage 34) alternator.voltage))
(define-fun $29 () Bool (<= 23 alternator.current))
(define-fun |Alternator: Charging -> Blocked line 173| () Bool (or $20 $21 $23 $24 |Charge: Allowed -> Blocked line 162|
    (<= alternator.current 22) (<= 10001 |timer alternatorVoltageStopGateHeld'|)))
(define-fun |Alternator'=Charging| () Bool (or (and (not |Alternator=Charging|) $4 $12 $13 $14 $16 $17 $18 (not
    |alternatorHigh'|) (not |reverseSeen'|) (<= 3001 |timer openAndRunningHeld'|) $28) (and |Alternator=Charging| (not
    |Alternator: Charging -> Blocked line 173|))))
(define-fun |alternatorSwitch'=Open| () Bool (not |Alternator'=Charging|))
(define-fun $30 () Bool (= batteries.count 0))
(define-fun $31 () Bool (and $5 $6 (or |remoteBridge=Bridged| (and (<= remoteL 499) (or (<= remoteL 479) (not
    remoteLReleased))) (and (<= 301 remoteH) (or (<= 321 remoteH) (not remoteHReleased))))))
(define-fun $32 () Int (ite $31 0 (ite (<= 1001 |timer notRemoteRequestedHeld|) |timer notRemoteRequestedHeld| $8)))
(define-fun $33 () Bool (<= $32 20))
(define-fun $34 () Bool (<= (ite (and (not |Alternator=Charging|) (<= 11 (ite (<= (+ alternator.current 1) 0) $7
    alternator.current))) (ite (<= 101 |timer strayCurrentHeld|) |timer strayCurrentHeld| $10) 0) 100))
(define-fun $35 () Bool (<= 1001 $32))
(define-fun $36 () Bool (or (not remoteOff) (<= 21 (ite $31 (ite (<= 21 |timer remoteRequestedHeld|)
    |timer remoteRequestedHeld| $9) 0))))
(define-fun $37 () Bool (or (not stuckClosed) $35))
(define-fun $38 () Int (ite (<= (+ system.voltage 1) packVoltage) $2 $1))
(define-fun $39 () Bool (<= $38 16000))
(define-fun $40 () Bool (or (not packHigh) (<= $38 15799)))
(define-fun $41 () Bool (or (<= alternator.voltage 1579) (not alternatorHigh)))
(define-fun $42 () Bool (and $19 $41))
(define-fun $43 () Bool (or (not reverseSeen) $35))
(define-fun $44 () Bool (and $22 $43))
(define-fun $45 () Bool (<= (ite openAndRunning (ite (<= 3001 |timer openAndRunningHeld|) |timer openAndRunningHeld|
    $25) 0) 3000))
(define-fun $46 () Bool (<= (ite $26 (ite (<= 10001 |timer alternatorVoltageStopGateHeld|)
    |timer alternatorVoltageStopGateHeld| $27) 0) 10000))
(define-fun $47 () Int (ite $30 120 (ite $3 (- 50) |highest batteries.temperature|)))
(define-fun $48 () Bool (<= $47 50))
(define-fun $49 () Int (ite $30 (- 50) (ite $3 120 |lowest batteries.temperature|)))
(define-fun $50 () Bool (or (not batteryHot) (<= $47 47)))
(define-fun $51 () Bool (<= 5 $49))
(define-fun $52 () Int (ite $30 5000 (ite $3 0 |highest batteries.cell|)))
(define-fun $53 () Bool (<= $52 3749))
(define-fun $54 () Bool (or (not batteryCold) (<= 8 $49)))
(define-fun $55 () Bool (or (not cellFull) (<= $52 3599)))
(define-fun $56 () Bool (and $4 $33 $34 $36 $37 $39 $40 $48 $50 $51 $53 $54 $55))

; setting commissioned is within its range
(assert (and (<= 1 commissioned) (<= commissioned 20)))

; alternator.voltage is within its sensor's range
(assert (and (<= 0 alternator.voltage) (<= alternator.voltage 3600)))

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

; timer notRemoteRequestedHeld is within its bounds
(assert (and (<= 0 |timer notRemoteRequestedHeld|) (<= |timer notRemoteRequestedHeld| 1001)))

; timer remoteRequestedHeld is within its bounds
(assert (and (<= 0 |timer remoteRequestedHeld|) (<= |timer remoteRequestedHeld| 21)))

; timer strayCurrentHeld is within its bounds
(assert (and (<= 0 |timer strayCurrentHeld|) (<= |timer strayCurrentHeld| 101)))

; timer openAndRunningHeld is within its bounds
(assert (and (<= 0 |timer openAndRunningHeld|) (<= |timer openAndRunningHeld| 3001)))

; timer alternatorVoltageStopGateHeld is within its bounds
(assert (and (<= 0 |timer alternatorVoltageStopGateHeld|) (<= |timer alternatorVoltageStopGateHeld| 10001)))

; the negated goal
(assert (not (and (= |alternatorSwitch'=Open| (ite |Alternator=Charging| (ite |Alternator=Charging| (or (not
    |Alternator=Charging|) (not (and $4 $19 $22 $29 $33 $34 $36 $37 $39 $40 $41 $43 $46 $48 $50 $51 $53 $54 $55))) (not
    |Alternator=Charging|)) (ite $56 (ite $42 (ite $44 (ite $45 (not |Alternator=Charging|) (and (not
    |Alternator=Charging|) (<= alternator.voltage (+ packVoltage 33)))) (not |Alternator=Charging|)) (not
    |Alternator=Charging|)) (not |Alternator=Charging|)))) (= |Alternator'=Charging| (ite |Alternator=Charging| (ite
    |Alternator=Charging| (and |Alternator=Charging| $4 $19 $22 $29 $33 $34 $36 $37 $39 $40 $41 $43 $46 $48 $50 $51 $53
    $54 $55) |Alternator=Charging|) (ite $56 (ite $42 (ite $44 (ite $45 |Alternator=Charging| (or |Alternator=Charging|
    $28)) |Alternator=Charging|) |Alternator=Charging|) |Alternator=Charging|))))))

(check-sat)
