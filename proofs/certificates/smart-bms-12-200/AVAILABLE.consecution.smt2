; AVAILABLE: An alternator truly 0.5 V above the battery and above 13.11 V charges within 3.2 s when nothing forbids it.
; never (actual alternator.voltage >= actual packVoltage + 0.5 V and actual alternator.voltage >= 13.11 V and actual alternator.voltage <= 15.7 V and chargeReady and not latched and alternatorSwitch = Open) for 3.2 s
; smart-bms-12-200.valve, line 318
;
; consecution: a tick keeps the relations
(set-logic QF_LIRA)

(declare-const commissioned Int)
(declare-const alternator.voltage Int)
(declare-const |actual alternator.voltage| Real)
(declare-const alternator.current Int)
(declare-const system.voltage Int)
(declare-const packVoltage Int)
(declare-const |actual packVoltage| Real)
(declare-const remoteL Int)
(declare-const remoteH Int)
(declare-const |remoteBridge=Bridged| Bool)
(declare-const |Alternator=Charging| Bool)
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
(declare-const alternatorHigh Bool)
(declare-const reverseSeen Bool)
(declare-const |timer openAndRunningHeld| Int)
(declare-const |timer alternatorVoltageStopGateHeld| Int)
(declare-const |AVAILABLE 1| Int)
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
(define-fun strayCurrent () Bool (and (not |Alternator=Charging|) (<= 11 (ite (<= $5 0) alternator.current $5))))
(define-fun openAndRunning () Bool (and (not |Alternator=Charging|) (<= 1306 alternator.voltage)))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    (+ |timer notRemoteRequestedHeld| 1) 1001)))
(define-fun |timer remoteRequestedHeld'| () Int (ite remoteRequested (ite (<= |timer remoteRequestedHeld| 20) (+
    |timer remoteRequestedHeld| 1) 21) 0))
(define-fun |remoteOff'| () Bool (or (<= 21 |timer notRemoteRequestedHeld'|) (and remoteOff (<=
    |timer remoteRequestedHeld'| 20))))
(define-fun |batteryHot'| () Bool (or (<= 51 hottest) (and batteryHot (<= 48 hottest))))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) (+
    |timer strayCurrentHeld| 1) 101) 0))
(define-fun $6 () Bool (<= |timer notRemoteRequestedHeld'| 1000))
(define-fun $7 () Bool (<= 101 |timer strayCurrentHeld'|))
(define-fun $8 () Bool (and stuckClosed $6))
(define-fun |stuckClosed'| () Bool (or $7 $8))
(define-fun $9 () Bool (not |remoteOff'|))
(define-fun $10 () Bool (not |batteryHot'|))
(define-fun $11 () Bool (not |stuckClosed'|))
(define-fun |batteryCold'| () Bool (or (<= coldest 4) (and batteryCold (<= coldest 7))))
(define-fun |cellFull'| () Bool (or (<= 3750 highestCell) (and cellFull (<= 3600 highestCell))))
(define-fun $12 () Int (ite (<= packVoltage system.voltage) (* 10 system.voltage) (* 10 packVoltage)))
(define-fun |packHigh'| () Bool (or (<= 16001 $12) (and packHigh (<= 15800 $12))))
(define-fun $13 () Bool (not |batteryCold'|))
(define-fun $14 () Bool (not |cellFull'|))
(define-fun $15 () Bool (not |packHigh'|))
(define-fun chargeOk () Bool (and $2 $9 $10 $11 $13 $14 $15))
(define-fun $16 () Bool (<= 1601 alternator.voltage))
(define-fun $17 () Bool (and alternatorHigh (<= 1580 alternator.voltage)))
(define-fun |alternatorHigh'| () Bool (or $16 $17))
(define-fun $18 () Bool (<= (+ alternator.current 11) 0))
(define-fun $19 () Bool (and $6 reverseSeen))
(define-fun |reverseSeen'| () Bool (or $18 $19))
(define-fun |timer openAndRunningHeld'| () Int (ite openAndRunning (ite (<= |timer openAndRunningHeld| 3000) (+
    |timer openAndRunningHeld| 1) 3001) 0))
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite (<= alternator.voltage 1279) (ite (<=
    |timer alternatorVoltageStopGateHeld| 10000) (+ |timer alternatorVoltageStopGateHeld| 1) 10001) 0))
(define-fun |Charge: Allowed -> Blocked line 162| () Bool (not chargeOk))
(define-fun |Alternator: Charging -> Blocked line 173| () Bool (or $16 $17 $18 $19 |Charge: Allowed -> Blocked line 162|
    (<= alternator.current 22) (<= 10001 |timer alternatorVoltageStopGateHeld'|)))
(define-fun |Alternator'=Charging| () Bool (or (and (not |Alternator=Charging|) $2 $9 $10 $11 $13 $14 $15 (not
    |alternatorHigh'|) (not |reverseSeen'|) (<= 3001 |timer openAndRunningHeld'|) (<= (+ packVoltage 34)
    alternator.voltage)) (and |Alternator=Charging| (not |Alternator: Charging -> Blocked line 173|))))
(define-fun |alternatorSwitch'=Open| () Bool (not |Alternator'=Charging|))
(define-fun |fault'=ReverseCurrent| () Bool (and $11 |reverseSeen'|))
(define-fun |AVAILABLE 1'| () Int (ite (and $2 $3 $4 |alternatorSwitch'=Open| (or |remoteBridge=Bridged| (<= remoteL
    479) (<= 321 remoteH)) (not (or $7 $8 |fault'=ReverseCurrent|)) (<= (ite $1 0.0 |actual highest batteries.cell|)
    3594.0) (<= 10.0 (ite $1 20.0 |actual lowest batteries.temperature|)) (<= (ite $1 20.0
    |actual highest batteries.temperature|) 45.0) (<= packVoltage 1579) (<= system.voltage 1579) (<= (+
    |actual packVoltage| 500.0) |actual alternator.voltage|) (<= 13110.0 |actual alternator.voltage|) (<=
    |actual alternator.voltage| 15700.0)) (ite (<= |AVAILABLE 1| 3200) (+ |AVAILABLE 1| 1) 3201) 0))

; setting commissioned is within its range
(assert (and (<= 1 commissioned) (<= commissioned 20)))

; alternator.voltage is read as its sensor permits
(assert (and (or (<= (* 10.0 (to_real alternator.voltage)) (+ |actual alternator.voltage| 55.0)) (<= alternator.voltage
    0)) (or (not (<= (+ (* 10.0 (to_real alternator.voltage)) 55.0) |actual alternator.voltage|)) (<= 3600
    alternator.voltage))))

; packVoltage is read as its sensor permits
(assert (and (or (<= (* 10.0 (to_real packVoltage)) (+ |actual packVoltage| 55.0)) (<= packVoltage 0)) (or (not (<= (+
    (* 10.0 (to_real packVoltage)) 55.0) |actual packVoltage|)) (<= 2000 packVoltage))))

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
(assert (<= |AVAILABLE 1| 3199))

; relation 2
(assert (or (<= 21 |timer remoteRequestedHeld|) (<= |AVAILABLE 1| |timer remoteRequestedHeld|)))

; relation 3
(assert (or (not |Alternator=Charging|) (<= |AVAILABLE 1| 0)))

; relation 4
(assert (<= |AVAILABLE 1| (+ |timer openAndRunningHeld| 1)))

; relation 5
(assert (<= 0 |timer remoteRequestedHeld|))

; relation 6
(assert (<= 0 |timer openAndRunningHeld|))

; the negated goal
(assert (not (and (<= |AVAILABLE 1'| 3199) (or (<= 21 |timer remoteRequestedHeld'|) (<= |AVAILABLE 1'|
    |timer remoteRequestedHeld'|)) (or |alternatorSwitch'=Open| (<= |AVAILABLE 1'| 0)) (<= |AVAILABLE 1'| (+
    |timer openAndRunningHeld'| 1)) (<= 0 |timer remoteRequestedHeld'|) (<= 0 |timer openAndRunningHeld'|))))

(check-sat)
