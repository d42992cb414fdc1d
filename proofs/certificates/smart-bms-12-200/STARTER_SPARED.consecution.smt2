; STARTER_SPARED: A starter battery without a running alternator feeds the lithium battery for 11 s at most, the last one with a falling limit.
; never (alternatorSwitch = Closed and actual alternator.voltage < 12.745 V) for 11 s
; smart-bms-12-200.valve, line 437
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
(declare-const system.voltage Int)
(declare-const packVoltage Int)
(declare-const remoteL Int)
(declare-const remoteH Int)
(declare-const |remoteBridge=Bridged| Bool)
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
(declare-const |STARTER_SPARED 1| Int)
(define-fun $1 () Bool (<= batteries.count 0))
(define-fun highestCell () Int (ite $1 5000 |highest batteries.cell|))
(define-fun coldest () Int (ite $1 (- 50) |lowest batteries.temperature|))
(define-fun hottest () Int (ite $1 120 |highest batteries.temperature|))
(define-fun incomplete () Bool (not (= commissioned batteries.count)))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    (<= 10 remoteL) (<= remoteH 3499)))
(define-fun $2 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (or (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|)) (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 (ite (<= $2 0) alternator.current $2))))
(define-fun openAndRunning () Bool (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|) (<= 1306 alternator.voltage)))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    (+ |timer notRemoteRequestedHeld| 1) 1001)))
(define-fun |timer remoteRequestedHeld'| () Int (ite remoteRequested (ite (<= |timer remoteRequestedHeld| 20) (+
    |timer remoteRequestedHeld| 1) 21) 0))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) (+
    |timer strayCurrentHeld| 1) 101) 0))
(define-fun $3 () Bool (<= |timer notRemoteRequestedHeld'| 1000))
(define-fun $4 () Bool (<= 101 |timer strayCurrentHeld'|))
(define-fun $5 () Bool (and stuckClosed $3))
(define-fun $6 () Bool (<= 3750 highestCell))
(define-fun $7 () Bool (and cellFull (<= 3600 highestCell)))
(define-fun $8 () Int (ite (<= packVoltage system.voltage) (* 10 system.voltage) (* 10 packVoltage)))
(define-fun $9 () Bool (<= 16001 $8))
(define-fun $10 () Bool (and packHigh (<= 15800 $8)))
(define-fun $11 () Int (ite |alternatorFuse=800| 720 (ite |alternatorFuse=1000| 900 (ite |alternatorFuse=1250| 1125
    540))))
(define-fun $12 () Bool (<= $11 1000))
(define-fun fullLimit () Int (ite $12 $11 1000))
(define-fun deratedLimit () Int (ite $12 (ite |alternatorFuse=800| 576 (ite |alternatorFuse=1000| 720 (ite
    |alternatorFuse=1250| 900 432))) 800))
(define-fun |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| () Int (ite (and (or |Alternator=Charging| (and
    |Alternator=Stopping| (not |Alternator=Charging|))) (<= (+ (* 23 (ite (<= limit fullLimit) limit fullLimit)) 201)
    (* 20 alternator.current))) (ite (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 100) (+
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 1) 101) 0))
(define-fun $13 () Bool (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| 100))
(define-fun $14 () Bool (<= 1601 alternator.voltage))
(define-fun $15 () Bool (and alternatorHigh (<= 1580 alternator.voltage)))
(define-fun $16 () Bool (<= (+ alternator.current 11) 0))
(define-fun $17 () Bool (and $3 reverseSeen))
(define-fun forbidden () Bool (or incomplete $4 $5 $6 $7 $9 $10 $14 $15 $16 $17))
(define-fun $18 () Bool (<= |timer alternatorVoltageStopGateHeld| 10000))
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite (<= alternator.voltage 1279) (ite $18 (+
    |timer alternatorVoltageStopGateHeld| 1) 10001) 0))
(define-fun $19 () Bool (<= 10001 |timer alternatorVoltageStopGateHeld'|))
(define-fun ending () Bool (or (<= 21 |timer notRemoteRequestedHeld'|) (and remoteOff (<= |timer remoteRequestedHeld'|
    20)) (<= 51 hottest) (and batteryHot (<= 48 hottest)) (<= coldest 4) (and batteryCold (<= coldest 7)) $19))
(define-fun |timer openAndRunningHeld'| () Int (ite openAndRunning (ite (<= |timer openAndRunningHeld| 3000) (+
    |timer openAndRunningHeld| 1) 3001) 0))
(define-fun |Alternator: Stopping -> Charging line 201| () Bool (not ending))
(define-fun |Alternator: Overloaded -> Blocked line 204| () Bool (<= 599999 |Alternator elapsed|))
(define-fun $20 () Bool (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not |Alternator=Overloaded|) (not
    forbidden) |Alternator: Stopping -> Charging line 201| (<= 3001 |timer openAndRunningHeld'|) (<= (+ packVoltage 34)
    alternator.voltage) (or (<= starts 1) |Alternator: Overloaded -> Blocked line 204|)))
(define-fun $21 () Bool (<= alternator.current 22))
(define-fun |Alternator: Charging -> Blocked line 194| () Bool (or incomplete $4 $5 $6 $7 $9 $10 $14 $15 $16 $17 $21))
(define-fun $22 () Bool (not |Alternator: Charging -> Blocked line 194|))
(define-fun |Alternator: Stopping -> Blocked line 200| () Bool (or incomplete $4 $5 $6 $7 $9 $10 $14 $15 $16 $17 $21 (<=
    limit 0)))
(define-fun $23 () Bool (not |Alternator: Stopping -> Blocked line 200|))
(define-fun $24 () Bool (and |Alternator=Charging| $13 |Alternator: Stopping -> Charging line 201| $22))
(define-fun $25 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|) $13
    |Alternator: Stopping -> Charging line 201| $23))
(define-fun |Alternator'=Charging| () Bool (or $20 $24 $25))
(define-fun $26 () Bool (and |Alternator=Charging| $13 ending $22))
(define-fun $27 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|) $13 ending $23))
(define-fun |Alternator'=Stopping| () Bool (or $26 $27))
(define-fun |Derating: Full -> Derated line 211| () Bool (<= 540000 |nearLimit level|))
(define-fun |Derating: Derated -> Full line 214| () Bool (and (<= |nearLimit level| 539999) (<= 599999
    |Derating elapsed|)))
(define-fun |Derating'=Derated| () Bool (or (and (not |Derating=Derated|) |Derating: Full -> Derated line 211|) (and
    |Derating=Derated| (not |Derating: Derated -> Full line 214|))))
(define-fun $28 () Int (ite |Alternator'=Stopping| 0 (ite |Derating'=Derated| deratedLimit fullLimit)))
(define-fun |limit'| () Int (ite (<= limit $28) $28 (ite (<= (+ $28 1) limit) (+ limit (- 1)) $28)))
(define-fun |alternatorSwitch'=Closed| () Bool (or $20 $24 $25 $26 $27))
(define-fun |STARTER_SPARED 1'| () Int (ite (and |alternatorSwitch'=Closed| (not (<= 12745.0
    |actual alternator.voltage|))) (ite (<= |STARTER_SPARED 1| 11000) (+ |STARTER_SPARED 1| 1) 11001) 0))

; alternator.voltage is read as its sensor permits
(assert (and (or (<= (* 10.0 (to_real alternator.voltage)) (+ |actual alternator.voltage| 55.0)) (<= alternator.voltage
    0)) (or (not (<= (+ (* 10.0 (to_real alternator.voltage)) 55.0) |actual alternator.voltage|)) (<= 3600
    alternator.voltage))))

; relation 1
(assert (<= (+ limit |STARTER_SPARED 1|) 11000))

; relation 2
(assert (or (<= 10001 |timer alternatorVoltageStopGateHeld|) (<= |STARTER_SPARED 1|
    |timer alternatorVoltageStopGateHeld|)))

; relation 3
(assert (or (not |Alternator=Charging|) $18))

; relation 4
(assert (<= limit 1000))

; relation 5
(assert (<= 0 |timer alternatorVoltageStopGateHeld|))

; the negated goal
(assert (not (and (<= (+ |limit'| |STARTER_SPARED 1'|) 11000) (or $19 (<= |STARTER_SPARED 1'|
    |timer alternatorVoltageStopGateHeld'|)) (or (<= |timer alternatorVoltageStopGateHeld'| 10000) (not
    |Alternator'=Charging|)) (<= |limit'| 1000) (<= 0 |timer alternatorVoltageStopGateHeld'|))))

(check-sat)
