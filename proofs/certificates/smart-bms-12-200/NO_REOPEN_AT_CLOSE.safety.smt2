; NO_REOPEN_AT_CLOSE: A port that closes does not open again at the next tick.
; alternatorSwitch becomes Open only after alternatorSwitch = Closed for 2 ms, unless not chargeReady or emf > 15.7 V
; assuming SLOW: Outside cranking, load dump, load steps and a blown fuse
; assuming COMPARATOR_DEAD_AT_WORST: The blocking stage can at least be opened by command.
; assuming PATH_AT_MOST_52_MOHM: A closed path conducts, with at most 52 mOhm, up to 50 A; all limits are above.
; smart-bms-12-200.valve, line 333
;
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)

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
(declare-const |alternatorSwitch=Closed| Bool)
(declare-const started Bool)
(declare-const |previous emf| Real)
(declare-const |previous pack| Real)
(declare-const |NO_REOPEN_AT_CLOSE 2| Int)
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
(define-fun |stuckClosed'| () Bool (or (<= 101 |timer strayCurrentHeld'|) (and stuckClosed $6)))
(define-fun $7 () Bool (not |remoteOff'|))
(define-fun $8 () Bool (not |batteryHot'|))
(define-fun $9 () Bool (not |stuckClosed'|))
(define-fun |batteryCold'| () Bool (or (<= coldest 4) (and batteryCold (<= coldest 7))))
(define-fun |cellFull'| () Bool (or (<= 3750 highestCell) (and cellFull (<= 3600 highestCell))))
(define-fun $10 () Int (ite (<= packVoltage system.voltage) (* 10 system.voltage) (* 10 packVoltage)))
(define-fun |packHigh'| () Bool (or (<= 16001 $10) (and packHigh (<= 15800 $10))))
(define-fun $11 () Bool (not |batteryCold'|))
(define-fun $12 () Bool (not |cellFull'|))
(define-fun $13 () Bool (not |packHigh'|))
(define-fun chargeOk () Bool (and $2 $7 $8 $9 $11 $12 $13))
(define-fun $14 () Bool (<= 1601 alternator.voltage))
(define-fun $15 () Bool (and alternatorHigh (<= 1580 alternator.voltage)))
(define-fun |alternatorHigh'| () Bool (or $14 $15))
(define-fun $16 () Bool (<= (+ alternator.current 11) 0))
(define-fun $17 () Bool (and $6 reverseSeen))
(define-fun |reverseSeen'| () Bool (or $16 $17))
(define-fun |timer openAndRunningHeld'| () Int (ite openAndRunning (ite (<= |timer openAndRunningHeld| 3000) (+
    |timer openAndRunningHeld| 1) 3001) 0))
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite (<= alternator.voltage 1279) (ite (<=
    |timer alternatorVoltageStopGateHeld| 10000) (+ |timer alternatorVoltageStopGateHeld| 1) 10001) 0))
(define-fun |Charge: Allowed -> Blocked line 162| () Bool (not chargeOk))
(define-fun |Alternator: Charging -> Blocked line 173| () Bool (or $14 $15 $16 $17 |Charge: Allowed -> Blocked line 162|
    (<= alternator.current 22) (<= 10001 |timer alternatorVoltageStopGateHeld'|)))
(define-fun |Alternator'=Charging| () Bool (or (and (not |Alternator=Charging|) $2 $7 $8 $9 $11 $12 $13 (not
    |alternatorHigh'|) (not |reverseSeen'|) (<= 3001 |timer openAndRunningHeld'|) (<= (+ packVoltage 34)
    alternator.voltage)) (and |Alternator=Charging| (not |Alternator: Charging -> Blocked line 173|))))
(define-fun |alternatorSwitch'=Open| () Bool (not |Alternator'=Charging|))
(define-fun $18 () Real (ite started |previous emf| emf))
(define-fun $19 () Real (ite started |previous pack| pack))

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

; law, line 217
(assert (or (<= |actual alternator.current| 0.0) (and (<= |actual alternator.voltage| emf) (<= |actual packVoltage|
    |actual alternator.voltage|) (<= pack |actual packVoltage|))))

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

; assumption SLOW
(assert (and (<= emf (+ $18 20.0)) (<= $18 (+ emf 20.0)) (<= pack (+ $19 40.0)) (<= $19 (+ pack 40.0))))

; assumption PATH_AT_MOST_52_MOHM
(assert (or (<= 500.0 |actual alternator.current|) (not (and |alternatorSwitch=Closed| (not (<= emf pack)))) (<= (* 5.0
    emf) (+ (* 26.0 |actual alternator.current|) (* 5.0 pack)))))

; relation 1
(assert (or (<= (+ |previous pack| 230.0) |previous emf|) (not (and |alternatorSwitch=Closed| (<= |NO_REOPEN_AT_CLOSE 2|
    1)))))

; relation 2
(assert (or (not |alternatorSwitch=Closed|) started))

; relation 3
(assert (or (not |alternatorSwitch=Closed|) (<= 3 |NO_REOPEN_AT_CLOSE 2|) (<= (+ |timer alternatorVoltageStopGateHeld|
    1) |NO_REOPEN_AT_CLOSE 2|)))

; relation 4
(assert (or (not reverseSeen) (not |alternatorSwitch=Closed|)))

; relation 5
(assert (or (not stuckClosed) (not |alternatorSwitch=Closed|)))

; relation 6
(assert (or (and (not |Alternator=Charging|) (not |alternatorSwitch=Closed|)) (and |Alternator=Charging|
    |alternatorSwitch=Closed|)))

; relation 7
(assert (or (not remoteOff) (not |alternatorSwitch=Closed|)))

; relation 8
(assert (<= 0 |timer alternatorVoltageStopGateHeld|))

; relation 9
(assert (<= 0 |NO_REOPEN_AT_CLOSE 2|))

; the negated goal
(assert (not (or (<= 2 |NO_REOPEN_AT_CLOSE 2|) (not (and |alternatorSwitch'=Open| |alternatorSwitch=Closed| (not (or
    (not (<= emf 15700.0)) (not (and $2 $3 $4 (or |remoteBridge=Bridged| (<= remoteL 479) (<= 321 remoteH)) (<= (ite $1
    0.0 |actual highest batteries.cell|) 3594.0) (<= 10.0 (ite $1 20.0 |actual lowest batteries.temperature|)) (<= (ite
    $1 20.0 |actual highest batteries.temperature|) 45.0) (<= packVoltage 1579) (<= system.voltage 1579))))))))))

(check-sat)
