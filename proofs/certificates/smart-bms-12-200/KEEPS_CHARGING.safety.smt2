; KEEPS_CHARGING: A closed port stays closed while the alternator is 0.5 V above the battery and nothing forbids it.
; never previous alternatorSwitch = Closed and alternatorSwitch = Open and previous alternatorLimit >= 3.4 A and emf >= pack + 0.5 V and emf <= 15.7 V and chargeReady and not (alternator.current > 115 % of (least of (previous alternatorLimit, fuseLimit)) + 1 A for 100 ms)
; assuming PATH_AT_MOST_150_MOHM: A closed path conducts, with at most 150 mOhm, up to what the limiter is told.
; smart-bms-12-200.valve, line 412
;
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)

(declare-const |alternatorFuse=800| Bool)
(declare-const |alternatorFuse=1000| Bool)
(declare-const |alternatorFuse=1250| Bool)
(declare-const commissioned Int)
(declare-const alternator.voltage Int)
(declare-const |actual alternator.voltage| Real)
(declare-const alternator.current Int)
(declare-const |actual alternator.current| Real)
(declare-const system.voltage Int)
(declare-const packVoltage Int)
(declare-const |actual packVoltage| Real)
(declare-const remoteL Int)
(declare-const remoteH Int)
(declare-const |remoteBridge=Bridged| Bool)
(declare-const emf Real)
(declare-const pack Real)
(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const |Alternator=Overloaded| Bool)
(declare-const |Alternator elapsed| Int)
(declare-const limit Int)
(declare-const starts Int)
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
(declare-const |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| Int)
(declare-const alternatorHigh Bool)
(declare-const reverseSeen Bool)
(declare-const |timer alternatorVoltageStopGateHeld| Int)
(declare-const |timer openAndRunningHeld| Int)
(declare-const |alternatorSwitch=Closed| Bool)
(declare-const alternatorLimit Int)
(declare-const |KEEPS_CHARGING 3| Int)
(define-fun alternatorFuse () Int (ite |alternatorFuse=800| 800 (ite |alternatorFuse=1000| 1000 (ite
    |alternatorFuse=1250| 1250 600))))
(define-fun $1 () Bool (<= batteries.count 0))
(define-fun highestCell () Int (ite $1 5000 |highest batteries.cell|))
(define-fun coldest () Int (ite $1 (- 50) |lowest batteries.temperature|))
(define-fun hottest () Int (ite $1 120 |highest batteries.temperature|))
(define-fun $2 () Bool (= commissioned batteries.count))
(define-fun incomplete () Bool (not $2))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun $3 () Bool (<= 10 remoteL))
(define-fun $4 () Bool (<= remoteH 3499))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    $3 $4))
(define-fun $5 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (or (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|)) (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 (ite (<= $5 0) alternator.current $5))))
(define-fun openAndRunning () Bool (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|) (<= 1306 alternator.voltage)))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    (+ |timer notRemoteRequestedHeld| 1) 1001)))
(define-fun |timer remoteRequestedHeld'| () Int (ite remoteRequested (ite (<= |timer remoteRequestedHeld| 20) (+
    |timer remoteRequestedHeld| 1) 21) 0))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) (+
    |timer strayCurrentHeld| 1) 101) 0))
(define-fun $6 () Bool (<= |timer notRemoteRequestedHeld'| 1000))
(define-fun $7 () Bool (<= 101 |timer strayCurrentHeld'|))
(define-fun $8 () Bool (and stuckClosed $6))
(define-fun $9 () Bool (<= 3750 highestCell))
(define-fun $10 () Bool (and cellFull (<= 3600 highestCell)))
(define-fun $11 () Int (ite (<= packVoltage system.voltage) (* 10 system.voltage) (* 10 packVoltage)))
(define-fun $12 () Bool (<= 16001 $11))
(define-fun $13 () Bool (and packHigh (<= 15800 $11)))
(define-fun $14 () Int (ite |alternatorFuse=800| 720 (ite |alternatorFuse=1000| 900 (ite |alternatorFuse=1250| 1125
    540))))
(define-fun fullLimit () Int (ite (<= $14 1000) $14 1000))
(define-fun $15 () Bool (or |Alternator=Charging| (and |Alternator=Stopping| (not |Alternator=Charging|))))
(define-fun |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| () Int (ite (and $15 (<= (+ (* 23 (ite (<= limit
    fullLimit) limit fullLimit)) 201) (* 20 alternator.current))) (ite (<=
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 100) (+
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 1) 101) 0))
(define-fun $16 () Bool (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| 100))
(define-fun $17 () Bool (<= 1601 alternator.voltage))
(define-fun $18 () Bool (and alternatorHigh (<= 1580 alternator.voltage)))
(define-fun $19 () Bool (<= (+ alternator.current 11) 0))
(define-fun $20 () Bool (and $6 reverseSeen))
(define-fun forbidden () Bool (or incomplete $7 $8 $9 $10 $12 $13 $17 $18 $19 $20))
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite (<= alternator.voltage 1279) (ite (<=
    |timer alternatorVoltageStopGateHeld| 10000) (+ |timer alternatorVoltageStopGateHeld| 1) 10001) 0))
(define-fun ending () Bool (or (<= 21 |timer notRemoteRequestedHeld'|) (and remoteOff (<= |timer remoteRequestedHeld'|
    20)) (<= 51 hottest) (and batteryHot (<= 48 hottest)) (<= coldest 4) (and batteryCold (<= coldest 7)) (<= 10001
    |timer alternatorVoltageStopGateHeld'|)))
(define-fun |timer openAndRunningHeld'| () Int (ite openAndRunning (ite (<= |timer openAndRunningHeld| 3000) (+
    |timer openAndRunningHeld| 1) 3001) 0))
(define-fun |Alternator: Stopping -> Charging line 201| () Bool (not ending))
(define-fun |Alternator: Overloaded -> Blocked line 204| () Bool (<= 599999 |Alternator elapsed|))
(define-fun $21 () Bool (<= alternator.current 22))
(define-fun |Alternator: Charging -> Blocked line 194| () Bool (or incomplete $7 $8 $9 $10 $12 $13 $17 $18 $19 $20 $21))
(define-fun $22 () Bool (not |Alternator: Charging -> Blocked line 194|))
(define-fun |Alternator: Stopping -> Blocked line 200| () Bool (or incomplete $7 $8 $9 $10 $12 $13 $17 $18 $19 $20 $21
    (<= limit 0)))
(define-fun $23 () Bool (not |Alternator: Stopping -> Blocked line 200|))
(define-fun |alternatorSwitch'=Closed| () Bool (or (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|) (not forbidden) |Alternator: Stopping -> Charging line 201| (<= 3001
    |timer openAndRunningHeld'|) (<= (+ packVoltage 34) alternator.voltage) (or (<= starts 1)
    |Alternator: Overloaded -> Blocked line 204|)) (and |Alternator=Charging| $16
    |Alternator: Stopping -> Charging line 201| $22) (and |Alternator=Stopping| (not |Alternator=Charging|) $16
    |Alternator: Stopping -> Charging line 201| $23) (and |Alternator=Charging| $16 ending $22) (and
    |Alternator=Stopping| (not |Alternator=Charging|) $16 ending $23)))
(define-fun |alternatorSwitch'=Open| () Bool (not |alternatorSwitch'=Closed|))
(define-fun $24 () Real (ite (<= alternatorFuse 1111) (* (/ 9.0 10.0) (to_real alternatorFuse)) 1000.0))
(define-fun |KEEPS_CHARGING 3'| () Int (ite (<= (* 20.0 (to_real alternator.current)) (+ (* 23.0 (ite (<= (to_real
    alternatorLimit) $24) (to_real alternatorLimit) $24)) 200.0)) 0 (ite (<= |KEEPS_CHARGING 3| 100) (+
    |KEEPS_CHARGING 3| 1) 101)))

; setting commissioned is within its range
(assert (and (<= 1 commissioned) (<= commissioned 20)))

; alternator.voltage is read as its sensor permits
(assert (and (or (<= (* 10.0 (to_real alternator.voltage)) (+ |actual alternator.voltage| 55.0)) (<= alternator.voltage
    0)) (or (not (<= (+ (* 10.0 (to_real alternator.voltage)) 55.0) |actual alternator.voltage|)) (<= 3600
    alternator.voltage))))

; alternator.current is read as its sensor permits
(assert (and (or (<= (to_real alternator.current) (+ |actual alternator.current| (/ 21.0 2.0))) (<= (+
    alternator.current 3000) 0)) (or (not (<= (+ (to_real alternator.current) (/ 21.0 2.0))
    |actual alternator.current|)) (<= 3000 alternator.current))))

; law, line 286
(assert (or (<= |actual alternator.current| 0.0) (and (<= |actual alternator.voltage| emf) (<= |actual packVoltage|
    |actual alternator.voltage|) (<= pack |actual packVoltage|))))

; the highest batteries.cell is read as its sensor permits
(assert (or $1 (and (or (<= (to_real |highest batteries.cell|) (+ |actual highest batteries.cell| (/ 11.0 2.0))) (<=
    |highest batteries.cell| 0)) (or (not (<= (+ (to_real |highest batteries.cell|) (/ 11.0 2.0))
    |actual highest batteries.cell|)) (<= 5000 |highest batteries.cell|)))))

; assumption PATH_AT_MOST_150_MOHM
(assert (or (<= emf (+ (* 15.0 |actual alternator.current|) pack)) (<= (to_real alternatorLimit)
    |actual alternator.current|) (not (and |alternatorSwitch=Closed| (not (<= emf pack))))))

; relation 1
(assert (or (and (not |alternatorSwitch=Closed|) (not $15)) (and $15 |alternatorSwitch=Closed|)))

; relation 2
(assert (<= alternatorLimit limit))

; relation 3
(assert (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| |KEEPS_CHARGING 3|))

; relation 4
(assert (or (not stuckClosed) (not |alternatorSwitch=Closed|)))

; relation 5
(assert (or (not reverseSeen) (not |alternatorSwitch=Closed|)))

; relation 6
(assert (<= 0 |KEEPS_CHARGING 3|))

; the negated goal
(assert (and $2 $3 $4 |alternatorSwitch'=Open| |alternatorSwitch=Closed| (or |remoteBridge=Bridged| (<= remoteL 479) (<=
    321 remoteH)) (<= (ite $1 0.0 |actual highest batteries.cell|) 3594.0) (<= 10.0 (ite $1 20.0
    |actual lowest batteries.temperature|)) (<= (ite $1 20.0 |actual highest batteries.temperature|) 45.0) (<=
    packVoltage 1579) (<= system.voltage 1579) (<= 34 alternatorLimit) (<= (+ pack 500.0) emf) (<= emf 15700.0) (<=
    |KEEPS_CHARGING 3'| 100)))

(check-sat)
