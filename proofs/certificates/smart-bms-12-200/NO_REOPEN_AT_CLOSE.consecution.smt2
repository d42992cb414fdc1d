; NO_REOPEN_AT_CLOSE: A port that closes does not open again at the next tick.
; alternatorSwitch becomes Open only after alternatorSwitch = Closed for 2 ms, unless not chargeReady or emf > 15.7 V
; assuming SLOW: Outside cranking, load dump, load steps and a blown fuse
; assuming COMPARATOR_DEAD_AT_WORST: The blocking stage can at least be opened by command.
; assuming PATH_AT_MOST_52_MOHM: A closed path conducts, with at most 52 mOhm, up to what the limiter is told.
; smart-bms-12-200.valve, line 441
;
; consecution: a tick keeps the relations
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
(declare-const |stage=ComparatorDead| Bool)
(declare-const |stage=ShortedOn| Bool)
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
(define-fun incomplete () Bool (not (= commissioned batteries.count)))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    (<= 10 remoteL) (<= remoteH 3499)))
(define-fun $3 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (or (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|)) (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 (ite (<= $3 0) alternator.current $3))))
(define-fun openAndRunning () Bool (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|) (<= 1306 alternator.voltage)))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    (+ |timer notRemoteRequestedHeld| 1) 1001)))
(define-fun |timer remoteRequestedHeld'| () Int (ite remoteRequested (ite (<= |timer remoteRequestedHeld| 20) (+
    |timer remoteRequestedHeld| 1) 21) 0))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) (+
    |timer strayCurrentHeld| 1) 101) 0))
(define-fun $4 () Bool (<= |timer notRemoteRequestedHeld'| 1000))
(define-fun $5 () Bool (<= 101 |timer strayCurrentHeld'|))
(define-fun $6 () Bool (and stuckClosed $4))
(define-fun |stuckClosed'| () Bool (or $5 $6))
(define-fun $7 () Bool (<= 3750 highestCell))
(define-fun $8 () Bool (and cellFull (<= 3600 highestCell)))
(define-fun $9 () Int (ite (<= packVoltage system.voltage) (* 10 system.voltage) (* 10 packVoltage)))
(define-fun $10 () Bool (<= 16001 $9))
(define-fun $11 () Bool (and packHigh (<= 15800 $9)))
(define-fun $12 () Int (ite |alternatorFuse=800| 720 (ite |alternatorFuse=1000| 900 (ite |alternatorFuse=1250| 1125
    540))))
(define-fun $13 () Bool (<= $12 1000))
(define-fun fullLimit () Int (ite $13 $12 1000))
(define-fun deratedLimit () Int (ite $13 (ite |alternatorFuse=800| 576 (ite |alternatorFuse=1000| 720 (ite
    |alternatorFuse=1250| 900 432))) 800))
(define-fun $14 () Bool (or |Alternator=Charging| $1))
(define-fun |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| () Int (ite (and $14 (<= (+ (* 23 (ite (<= limit
    fullLimit) limit fullLimit)) 201) (* 20 alternator.current))) (ite (<=
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 100) (+
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 1) 101) 0))
(define-fun $15 () Bool (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| 100))
(define-fun $16 () Bool (<= 1601 alternator.voltage))
(define-fun $17 () Bool (and alternatorHigh (<= 1580 alternator.voltage)))
(define-fun $18 () Bool (<= (+ alternator.current 11) 0))
(define-fun $19 () Bool (and $4 reverseSeen))
(define-fun |reverseSeen'| () Bool (or $18 $19))
(define-fun forbidden () Bool (or incomplete $5 $6 $7 $8 $10 $11 $16 $17 $18 $19))
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite (<= alternator.voltage 1279) (ite (<=
    |timer alternatorVoltageStopGateHeld| 10000) (+ |timer alternatorVoltageStopGateHeld| 1) 10001) 0))
(define-fun ending () Bool (or (<= 21 |timer notRemoteRequestedHeld'|) (and remoteOff (<= |timer remoteRequestedHeld'|
    20)) (<= 51 hottest) (and batteryHot (<= 48 hottest)) (<= coldest 4) (and batteryCold (<= coldest 7)) (<= 10001
    |timer alternatorVoltageStopGateHeld'|)))
(define-fun |timer openAndRunningHeld'| () Int (ite openAndRunning (ite (<= |timer openAndRunningHeld| 3000) (+
    |timer openAndRunningHeld| 1) 3001) 0))
(define-fun |Alternator: Stopping -> Charging line 201| () Bool (not ending))
(define-fun |Alternator: Overloaded -> Blocked line 204| () Bool (<= 599999 |Alternator elapsed|))
(define-fun $20 () Bool (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not |Alternator=Overloaded|) (not
    forbidden) |Alternator: Stopping -> Charging line 201| (<= 3001 |timer openAndRunningHeld'|) (<= (+ packVoltage 34)
    alternator.voltage) (or (<= starts 1) |Alternator: Overloaded -> Blocked line 204|)))
(define-fun $21 () Bool (<= alternator.current 22))
(define-fun |Alternator: Charging -> Blocked line 194| () Bool (or incomplete $5 $6 $7 $8 $10 $11 $16 $17 $18 $19 $21))
(define-fun $22 () Bool (not |Alternator: Charging -> Blocked line 194|))
(define-fun |Alternator: Stopping -> Blocked line 200| () Bool (or incomplete $5 $6 $7 $8 $10 $11 $16 $17 $18 $19 $21
    (<= limit 0)))
(define-fun $23 () Bool (not |Alternator: Stopping -> Blocked line 200|))
(define-fun $24 () Bool (and |Alternator=Charging| $15 |Alternator: Stopping -> Charging line 201| $22))
(define-fun $25 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|) $15
    |Alternator: Stopping -> Charging line 201| $23))
(define-fun |Alternator'=Charging| () Bool (or $20 $24 $25))
(define-fun $26 () Bool (and |Alternator=Charging| $15 ending $22))
(define-fun $27 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|) $15 ending $23))
(define-fun |Alternator'=Stopping| () Bool (or $26 $27))
(define-fun |Derating: Full -> Derated line 211| () Bool (<= 540000 |nearLimit level|))
(define-fun |Derating: Derated -> Full line 214| () Bool (and (<= |nearLimit level| 539999) (<= 599999
    |Derating elapsed|)))
(define-fun |Derating'=Derated| () Bool (or (and (not |Derating=Derated|) |Derating: Full -> Derated line 211|) (and
    |Derating=Derated| (not |Derating: Derated -> Full line 214|))))
(define-fun $28 () Int (ite |Alternator'=Stopping| 0 (ite |Derating'=Derated| deratedLimit fullLimit)))
(define-fun |limit'| () Int (ite (<= limit $28) $28 (ite (<= (+ $28 1) limit) (+ limit (- 1)) $28)))
(define-fun |alternatorSwitch'=Closed| () Bool (or $20 $24 $25 $26 $27))
(define-fun |alternatorSwitch'=Open| () Bool (not |alternatorSwitch'=Closed|))
(define-fun |alternatorLimit'| () Int (ite (<= |limit'| fullLimit) |limit'| fullLimit))
(define-fun $29 () Bool (not (and |stage=ShortedOn| (not |stage=ComparatorDead|))))
(define-fun $30 () Bool (= |actual alternator.current| 0.0))
(define-fun |NO_REOPEN_AT_CLOSE 2'| () Int (ite |alternatorSwitch'=Closed| (ite (<= |NO_REOPEN_AT_CLOSE 2| 2) (+
    |NO_REOPEN_AT_CLOSE 2| 1) 3) 0))
(define-fun $31 () Bool (<= 1 |NO_REOPEN_AT_CLOSE 2|))
(define-fun $32 () Bool (<= 3 |NO_REOPEN_AT_CLOSE 2|))
(define-fun $33 () Bool (<= (+ |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 1) |NO_REOPEN_AT_CLOSE 2|))
(define-fun $34 () Bool (not |Alternator'=Charging|))
(define-fun $35 () Bool (and |Alternator'=Stopping| $34))
(define-fun $36 () Bool (or $20 $24 $25 $35))
(define-fun $37 () Bool (<= 3 |NO_REOPEN_AT_CLOSE 2'|))
(define-fun $38 () Bool (<= (+ |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| 1) |NO_REOPEN_AT_CLOSE 2'|))
(define-fun $39 () Bool (<= 1 |NO_REOPEN_AT_CLOSE 2'|))

; alternator.voltage is read as its sensor permits
(assert (and (or (<= (* 10.0 (to_real alternator.voltage)) (+ |actual alternator.voltage| 55.0)) (<= alternator.voltage
    0)) (or (not (<= (+ (* 10.0 (to_real alternator.voltage)) 55.0) |actual alternator.voltage|)) (<= 3600
    alternator.voltage))))

; alternator.current is read as its sensor permits
(assert (and (or (<= (to_real alternator.current) (+ |actual alternator.current| (/ 21.0 2.0))) (<= (+
    alternator.current 3000) 0)) (or (not (<= (+ (to_real alternator.current) (/ 21.0 2.0))
    |actual alternator.current|)) (<= 3000 alternator.current))))

; packVoltage is read as its sensor permits
(assert (and (or (<= (* 10.0 (to_real packVoltage)) (+ |actual packVoltage| 55.0)) (<= packVoltage 0)) (or (not (<= (+
    (* 10.0 (to_real packVoltage)) 55.0) |actual packVoltage|)) (<= 2000 packVoltage))))

; law, line 283
(assert (or $30 (not (and (not |alternatorSwitch=Closed|) $29))))

; law, line 285
(assert (or (not $30) (and (= |actual alternator.voltage| emf) (= |actual packVoltage| pack))))

; assumption COMPARATOR_DEAD_AT_WORST
(assert $29)

; relation 1
(assert (or (not |alternatorSwitch=Closed|) $32 $33))

; relation 2
(assert (or (not stuckClosed) (not |alternatorSwitch=Closed|)))

; relation 3
(assert (or (not reverseSeen) (not |alternatorSwitch=Closed|)))

; relation 4
(assert (or (and (not |alternatorSwitch=Closed|) (not $14)) (and $14 |alternatorSwitch=Closed|)))

; relation 5
(assert (or (<= 2 |NO_REOPEN_AT_CLOSE 2|) (not $1)))

; relation 6
(assert (or (not |alternatorSwitch=Closed|) started))

; relation 7
(assert (or (<= (+ |previous pack| 230.0) |previous emf|) (not (and |alternatorSwitch=Closed| (<= |NO_REOPEN_AT_CLOSE 2|
    1)))))

; relation 8
(assert (or (not |Alternator=Charging|) (<= 432 alternatorLimit)))

; relation 9
(assert (or (not |Alternator=Charging|) $32 $33))

; relation 10
(assert (<= 0 |NO_REOPEN_AT_CLOSE 2|))

; relation 11
(assert (or (not |Alternator=Charging|) $31))

; relation 12
(assert (or (not |alternatorSwitch=Closed|) $31))

; the negated goal
(assert (not (and (or (and |alternatorSwitch'=Open| (not $36)) (and |alternatorSwitch'=Closed| $36)) (or
    |alternatorSwitch'=Open| $37 $38) (or (not |stuckClosed'|) |alternatorSwitch'=Open|) (or |alternatorSwitch'=Open|
    (not |reverseSeen'|)) (or (<= 2 |NO_REOPEN_AT_CLOSE 2'|) (not $35)) (or (<= (+ pack 230.0) emf) (not (and
    |alternatorSwitch'=Closed| (<= |NO_REOPEN_AT_CLOSE 2'| 1)))) (or $34 (<= 432 |alternatorLimit'|)) (or $34 $37 $38)
    (<= 0 |NO_REOPEN_AT_CLOSE 2'|) (or $34 $39) (or |alternatorSwitch'=Open| $39))))

(check-sat)
