; NO_REOPEN_AT_CLOSE: A port that closes does not open again at the next tick.
; alternatorSwitch becomes Open only after alternatorSwitch = Closed for 2 ms, unless not chargeReady or emf > 15.7 V
; assuming SLOW: Outside cranking, load dump, load steps and a blown fuse
; assuming COMPARATOR_DEAD_AT_WORST: The blocking stage can at least be opened by command.
; assuming PATH_AT_MOST_52_MOHM: A closed path conducts, with at most 52 mOhm, up to what the limiter is told.
; smart-bms-12-200.valve, line 441
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
(declare-const started Bool)
(declare-const alternatorLimit Int)
(declare-const |previous emf| Real)
(declare-const |previous pack| Real)
(declare-const |NO_REOPEN_AT_CLOSE 2| Int)
(define-fun $1 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|)))
(define-fun $2 () Bool (<= batteries.count 0))
(define-fun highestCell () Int (ite $2 5000 |highest batteries.cell|))
(define-fun coldest () Int (ite $2 (- 50) |lowest batteries.temperature|))
(define-fun hottest () Int (ite $2 120 |highest batteries.temperature|))
(define-fun $3 () Bool (= commissioned batteries.count))
(define-fun incomplete () Bool (not $3))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun $4 () Bool (<= 10 remoteL))
(define-fun $5 () Bool (<= remoteH 3499))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    $4 $5))
(define-fun $6 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (or (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|)) (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 (ite (<= $6 0) alternator.current $6))))
(define-fun openAndRunning () Bool (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|) (<= 1306 alternator.voltage)))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    (+ |timer notRemoteRequestedHeld| 1) 1001)))
(define-fun |timer remoteRequestedHeld'| () Int (ite remoteRequested (ite (<= |timer remoteRequestedHeld| 20) (+
    |timer remoteRequestedHeld| 1) 21) 0))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) (+
    |timer strayCurrentHeld| 1) 101) 0))
(define-fun $7 () Bool (<= |timer notRemoteRequestedHeld'| 1000))
(define-fun $8 () Bool (<= 101 |timer strayCurrentHeld'|))
(define-fun $9 () Bool (and stuckClosed $7))
(define-fun $10 () Bool (<= 3750 highestCell))
(define-fun $11 () Bool (and cellFull (<= 3600 highestCell)))
(define-fun $12 () Int (ite (<= packVoltage system.voltage) (* 10 system.voltage) (* 10 packVoltage)))
(define-fun $13 () Bool (<= 16001 $12))
(define-fun $14 () Bool (and packHigh (<= 15800 $12)))
(define-fun $15 () Int (ite |alternatorFuse=800| 720 (ite |alternatorFuse=1000| 900 (ite |alternatorFuse=1250| 1125
    540))))
(define-fun fullLimit () Int (ite (<= $15 1000) $15 1000))
(define-fun $16 () Bool (or |Alternator=Charging| $1))
(define-fun |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| () Int (ite (and $16 (<= (+ (* 23 (ite (<= limit
    fullLimit) limit fullLimit)) 201) (* 20 alternator.current))) (ite (<=
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 100) (+
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 1) 101) 0))
(define-fun $17 () Bool (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| 100))
(define-fun $18 () Bool (<= 1601 alternator.voltage))
(define-fun $19 () Bool (and alternatorHigh (<= 1580 alternator.voltage)))
(define-fun $20 () Bool (<= (+ alternator.current 11) 0))
(define-fun $21 () Bool (and $7 reverseSeen))
(define-fun forbidden () Bool (or incomplete $8 $9 $10 $11 $13 $14 $18 $19 $20 $21))
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite (<= alternator.voltage 1279) (ite (<=
    |timer alternatorVoltageStopGateHeld| 10000) (+ |timer alternatorVoltageStopGateHeld| 1) 10001) 0))
(define-fun ending () Bool (or (<= 21 |timer notRemoteRequestedHeld'|) (and remoteOff (<= |timer remoteRequestedHeld'|
    20)) (<= 51 hottest) (and batteryHot (<= 48 hottest)) (<= coldest 4) (and batteryCold (<= coldest 7)) (<= 10001
    |timer alternatorVoltageStopGateHeld'|)))
(define-fun |timer openAndRunningHeld'| () Int (ite openAndRunning (ite (<= |timer openAndRunningHeld| 3000) (+
    |timer openAndRunningHeld| 1) 3001) 0))
(define-fun |Alternator: Stopping -> Charging line 201| () Bool (not ending))
(define-fun |Alternator: Overloaded -> Blocked line 204| () Bool (<= 599999 |Alternator elapsed|))
(define-fun $22 () Bool (<= alternator.current 22))
(define-fun |Alternator: Charging -> Blocked line 194| () Bool (or incomplete $8 $9 $10 $11 $13 $14 $18 $19 $20 $21
    $22))
(define-fun $23 () Bool (not |Alternator: Charging -> Blocked line 194|))
(define-fun |Alternator: Stopping -> Blocked line 200| () Bool (or incomplete $8 $9 $10 $11 $13 $14 $18 $19 $20 $21 $22
    (<= limit 0)))
(define-fun $24 () Bool (not |Alternator: Stopping -> Blocked line 200|))
(define-fun |alternatorSwitch'=Closed| () Bool (or (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|) (not forbidden) |Alternator: Stopping -> Charging line 201| (<= 3001
    |timer openAndRunningHeld'|) (<= (+ packVoltage 34) alternator.voltage) (or (<= starts 1)
    |Alternator: Overloaded -> Blocked line 204|)) (and |Alternator=Charging| $17
    |Alternator: Stopping -> Charging line 201| $23) (and |Alternator=Stopping| (not |Alternator=Charging|) $17
    |Alternator: Stopping -> Charging line 201| $24) (and |Alternator=Charging| $17 ending $23) (and
    |Alternator=Stopping| (not |Alternator=Charging|) $17 ending $24)))
(define-fun |alternatorSwitch'=Open| () Bool (not |alternatorSwitch'=Closed|))
(define-fun $25 () Real (ite started |previous emf| emf))
(define-fun $26 () Real (ite started |previous pack| pack))
(define-fun $27 () Bool (<= 2 |NO_REOPEN_AT_CLOSE 2|))
(define-fun $28 () Bool (<= 1 |NO_REOPEN_AT_CLOSE 2|))
(define-fun $29 () Bool (<= 3 |NO_REOPEN_AT_CLOSE 2|))
(define-fun $30 () Bool (<= (+ |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 1) |NO_REOPEN_AT_CLOSE 2|))

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
(assert (or $2 (and (or (<= (to_real |highest batteries.cell|) (+ |actual highest batteries.cell| (/ 11.0 2.0))) (<=
    |highest batteries.cell| 0)) (or (not (<= (+ (to_real |highest batteries.cell|) (/ 11.0 2.0))
    |actual highest batteries.cell|)) (<= 5000 |highest batteries.cell|)))))

; assumption SLOW
(assert (and (<= emf (+ $25 20.0)) (<= $25 (+ emf 20.0)) (<= pack (+ $26 40.0)) (<= $26 (+ pack 40.0))))

; assumption PATH_AT_MOST_52_MOHM
(assert (or (<= (to_real alternatorLimit) |actual alternator.current|) (not (and |alternatorSwitch=Closed| (not (<= emf
    pack)))) (<= (* 5.0 emf) (+ (* 26.0 |actual alternator.current|) (* 5.0 pack)))))

; relation 1
(assert (or (not |alternatorSwitch=Closed|) $29 $30))

; relation 2
(assert (or (not stuckClosed) (not |alternatorSwitch=Closed|)))

; relation 3
(assert (or (not reverseSeen) (not |alternatorSwitch=Closed|)))

; relation 4
(assert (or (and (not |alternatorSwitch=Closed|) (not $16)) (and $16 |alternatorSwitch=Closed|)))

; relation 5
(assert (or $27 (not $1)))

; relation 6
(assert (or (not |alternatorSwitch=Closed|) started))

; relation 7
(assert (or (<= (+ |previous pack| 230.0) |previous emf|) (not (and |alternatorSwitch=Closed| (<= |NO_REOPEN_AT_CLOSE 2|
    1)))))

; relation 8
(assert (or (not |Alternator=Charging|) (<= 432 alternatorLimit)))

; relation 9
(assert (or (not |Alternator=Charging|) $29 $30))

; relation 10
(assert (<= 0 |NO_REOPEN_AT_CLOSE 2|))

; relation 11
(assert (or (not |Alternator=Charging|) $28))

; relation 12
(assert (or (not |alternatorSwitch=Closed|) $28))

; the negated goal
(assert (not (or $27 (not (and |alternatorSwitch'=Open| |alternatorSwitch=Closed| (not (or (not (<= emf 15700.0)) (not
    (and $3 $4 $5 (or |remoteBridge=Bridged| (<= remoteL 479) (<= 321 remoteH)) (<= (ite $2 0.0
    |actual highest batteries.cell|) 3594.0) (<= 10.0 (ite $2 20.0 |actual lowest batteries.temperature|)) (<= (ite $2
    20.0 |actual highest batteries.temperature|) 45.0) (<= packVoltage 1579) (<= system.voltage 1579))))))))))

(check-sat)
