; NO_REOPEN_AT_CLOSE: A port that closes does not open again at the next tick.
; alternatorSwitch becomes Open only after alternatorSwitch = Closed for 2 ms, unless not chargeReady or emf > 15.7 V
; assuming SLOW: Outside cranking, load dump, load steps and a blown fuse
; assuming COMPARATOR_DEAD_AT_WORST: The blocking stage can at least be opened by command.
; assuming PATH_AT_MOST_52_MOHM: A closed path conducts, with at most 52 mOhm, up to 50 A; all limits are above.
; smart-bms-12-200.valve, line 333
;
; consecution: a tick keeps the relations
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
(declare-const |stage=ComparatorDead| Bool)
(declare-const |stage=ShortedOn| Bool)
(declare-const |Alternator=Charging| Bool)
(declare-const batteries.count Int)
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
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    (<= 10 remoteL) (<= remoteH 3499)))
(define-fun $3 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (not |Alternator=Charging|) (<= 11 (ite (<= $3 0) alternator.current $3))))
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
(define-fun $4 () Bool (<= |timer notRemoteRequestedHeld'| 1000))
(define-fun |stuckClosed'| () Bool (or (<= 101 |timer strayCurrentHeld'|) (and stuckClosed $4)))
(define-fun $5 () Bool (not |remoteOff'|))
(define-fun $6 () Bool (not |batteryHot'|))
(define-fun $7 () Bool (not |stuckClosed'|))
(define-fun |batteryCold'| () Bool (or (<= coldest 4) (and batteryCold (<= coldest 7))))
(define-fun |cellFull'| () Bool (or (<= 3750 highestCell) (and cellFull (<= 3600 highestCell))))
(define-fun $8 () Int (ite (<= packVoltage system.voltage) (* 10 system.voltage) (* 10 packVoltage)))
(define-fun |packHigh'| () Bool (or (<= 16001 $8) (and packHigh (<= 15800 $8))))
(define-fun $9 () Bool (not |batteryCold'|))
(define-fun $10 () Bool (not |cellFull'|))
(define-fun $11 () Bool (not |packHigh'|))
(define-fun chargeOk () Bool (and $2 $5 $6 $7 $9 $10 $11))
(define-fun $12 () Bool (<= 1601 alternator.voltage))
(define-fun $13 () Bool (and alternatorHigh (<= 1580 alternator.voltage)))
(define-fun |alternatorHigh'| () Bool (or $12 $13))
(define-fun $14 () Bool (<= (+ alternator.current 11) 0))
(define-fun $15 () Bool (and $4 reverseSeen))
(define-fun |reverseSeen'| () Bool (or $14 $15))
(define-fun |timer openAndRunningHeld'| () Int (ite openAndRunning (ite (<= |timer openAndRunningHeld| 3000) (+
    |timer openAndRunningHeld| 1) 3001) 0))
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite (<= alternator.voltage 1279) (ite (<=
    |timer alternatorVoltageStopGateHeld| 10000) (+ |timer alternatorVoltageStopGateHeld| 1) 10001) 0))
(define-fun |Charge: Allowed -> Blocked line 162| () Bool (not chargeOk))
(define-fun $16 () Bool (not |reverseSeen'|))
(define-fun $17 () Bool (and (not |Alternator=Charging|) $2 $5 $6 $7 $9 $10 $11 (not |alternatorHigh'|) $16 (<= 3001
    |timer openAndRunningHeld'|) (<= (+ packVoltage 34) alternator.voltage)))
(define-fun |Alternator: Charging -> Blocked line 173| () Bool (or $12 $13 $14 $15 |Charge: Allowed -> Blocked line 162|
    (<= alternator.current 22) (<= 10001 |timer alternatorVoltageStopGateHeld'|)))
(define-fun $18 () Bool (and |Alternator=Charging| (not |Alternator: Charging -> Blocked line 173|)))
(define-fun |Alternator'=Charging| () Bool (or $17 $18))
(define-fun |alternatorSwitch'=Open| () Bool (not |Alternator'=Charging|))
(define-fun $19 () Bool (not (and |stage=ShortedOn| (not |stage=ComparatorDead|))))
(define-fun $20 () Bool (= |actual alternator.current| 0.0))
(define-fun |NO_REOPEN_AT_CLOSE 2'| () Int (ite |Alternator'=Charging| (ite (<= |NO_REOPEN_AT_CLOSE 2| 2) (+
    |NO_REOPEN_AT_CLOSE 2| 1) 3) 0))

; alternator.voltage is read as its sensor permits
(assert (and (or (<= (* 10.0 (to_real alternator.voltage)) (+ |actual alternator.voltage| 55.0)) (<= alternator.voltage
    0)) (or (not (<= (+ (* 10.0 (to_real alternator.voltage)) 55.0) |actual alternator.voltage|)) (<= 3600
    alternator.voltage))))

; packVoltage is read as its sensor permits
(assert (and (or (<= (* 10.0 (to_real packVoltage)) (+ |actual packVoltage| 55.0)) (<= packVoltage 0)) (or (not (<= (+
    (* 10.0 (to_real packVoltage)) 55.0) |actual packVoltage|)) (<= 2000 packVoltage))))

; law, line 214
(assert (or $20 (not (and (not |alternatorSwitch=Closed|) $19))))

; law, line 216
(assert (or (not $20) (and (= |actual alternator.voltage| emf) (= |actual packVoltage| pack))))

; assumption COMPARATOR_DEAD_AT_WORST
(assert $19)

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
(assert (not (and (or $17 $18 |alternatorSwitch'=Open|) (or (<= (+ pack 230.0) emf) (not (and |Alternator'=Charging| (<=
    |NO_REOPEN_AT_CLOSE 2'| 1)))) (or |alternatorSwitch'=Open| (<= 3 |NO_REOPEN_AT_CLOSE 2'|) (<= (+
    |timer alternatorVoltageStopGateHeld'| 1) |NO_REOPEN_AT_CLOSE 2'|)) (or $16 |alternatorSwitch'=Open|) (or $7
    |alternatorSwitch'=Open|) (or $5 |alternatorSwitch'=Open|) (<= 0 |timer alternatorVoltageStopGateHeld'|) (<= 0
    |NO_REOPEN_AT_CLOSE 2'|))))

(check-sat)
