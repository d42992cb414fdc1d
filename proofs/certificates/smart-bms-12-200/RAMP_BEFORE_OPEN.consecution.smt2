; RAMP_BEFORE_OPEN: A closed port through which 2.3 A are read opens only for an urgent cause, or when its limit has come down to nothing.
; never previous alternatorSwitch = Closed and alternatorSwitch = Open and alternator.current >= 2.3 A and previous alternatorLimit > 0 A and not urgentCause
; smart-bms-12-200.valve, line 419
;
; consecution: a tick keeps the relations
(set-logic QF_LIRA)

(declare-const |alternatorFuse=800| Bool)
(declare-const |alternatorFuse=1000| Bool)
(declare-const |alternatorFuse=1250| Bool)
(declare-const commissioned Int)
(declare-const alternator.voltage Int)
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
(declare-const |alternatorSwitch=Closed| Bool)
(declare-const alternatorLimit Int)
(declare-const |KEEPS_CHARGING 3| Int)
(define-fun alternatorFuse () Int (ite |alternatorFuse=800| 800 (ite |alternatorFuse=1000| 1000 (ite
    |alternatorFuse=1250| 1250 600))))
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
(define-fun |cellFull'| () Bool (or $6 $7))
(define-fun $8 () Int (ite (<= packVoltage system.voltage) (* 10 system.voltage) (* 10 packVoltage)))
(define-fun $9 () Bool (<= 16001 $8))
(define-fun $10 () Bool (and packHigh (<= 15800 $8)))
(define-fun |packHigh'| () Bool (or $9 $10))
(define-fun $11 () Int (ite |alternatorFuse=800| 720 (ite |alternatorFuse=1000| 900 (ite |alternatorFuse=1250| 1125
    540))))
(define-fun $12 () Bool (<= $11 1000))
(define-fun fullLimit () Int (ite $12 $11 1000))
(define-fun deratedLimit () Int (ite $12 (ite |alternatorFuse=800| 576 (ite |alternatorFuse=1000| 720 (ite
    |alternatorFuse=1250| 900 432))) 800))
(define-fun $13 () Bool (or |Alternator=Charging| (and |Alternator=Stopping| (not |Alternator=Charging|))))
(define-fun |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| () Int (ite (and $13 (<= (+ (* 23 (ite (<= limit
    fullLimit) limit fullLimit)) 201) (* 20 alternator.current))) (ite (<=
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 100) (+
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 1) 101) 0))
(define-fun $14 () Bool (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| 100))
(define-fun $15 () Bool (<= 1601 alternator.voltage))
(define-fun $16 () Bool (and alternatorHigh (<= 1580 alternator.voltage)))
(define-fun |alternatorHigh'| () Bool (or $15 $16))
(define-fun $17 () Bool (<= (+ alternator.current 11) 0))
(define-fun $18 () Bool (and $3 reverseSeen))
(define-fun forbidden () Bool (or incomplete $4 $5 $6 $7 $9 $10 $15 $16 $17 $18))
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite (<= alternator.voltage 1279) (ite (<=
    |timer alternatorVoltageStopGateHeld| 10000) (+ |timer alternatorVoltageStopGateHeld| 1) 10001) 0))
(define-fun ending () Bool (or (<= 21 |timer notRemoteRequestedHeld'|) (and remoteOff (<= |timer remoteRequestedHeld'|
    20)) (<= 51 hottest) (and batteryHot (<= 48 hottest)) (<= coldest 4) (and batteryCold (<= coldest 7)) (<= 10001
    |timer alternatorVoltageStopGateHeld'|)))
(define-fun |timer openAndRunningHeld'| () Int (ite openAndRunning (ite (<= |timer openAndRunningHeld| 3000) (+
    |timer openAndRunningHeld| 1) 3001) 0))
(define-fun |Alternator: Stopping -> Charging line 201| () Bool (not ending))
(define-fun |Alternator: Overloaded -> Blocked line 204| () Bool (<= 599999 |Alternator elapsed|))
(define-fun $19 () Bool (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not |Alternator=Overloaded|) (not
    forbidden) |Alternator: Stopping -> Charging line 201| (<= 3001 |timer openAndRunningHeld'|) (<= (+ packVoltage 34)
    alternator.voltage) (or (<= starts 1) |Alternator: Overloaded -> Blocked line 204|)))
(define-fun $20 () Bool (<= alternator.current 22))
(define-fun |Alternator: Charging -> Blocked line 194| () Bool (or incomplete $4 $5 $6 $7 $9 $10 $15 $16 $17 $18 $20))
(define-fun $21 () Bool (not |Alternator: Charging -> Blocked line 194|))
(define-fun |Alternator: Stopping -> Blocked line 200| () Bool (or incomplete $4 $5 $6 $7 $9 $10 $15 $16 $17 $18 $20 (<=
    limit 0)))
(define-fun $22 () Bool (not |Alternator: Stopping -> Blocked line 200|))
(define-fun $23 () Bool (and |Alternator=Charging| $14 |Alternator: Stopping -> Charging line 201| $21))
(define-fun $24 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|) $14
    |Alternator: Stopping -> Charging line 201| $22))
(define-fun |Alternator'=Charging| () Bool (or $19 $23 $24))
(define-fun $25 () Bool (and |Alternator=Charging| $14 ending $21))
(define-fun $26 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|) $14 ending $22))
(define-fun |Alternator'=Stopping| () Bool (or $25 $26))
(define-fun |Derating: Full -> Derated line 211| () Bool (<= 540000 |nearLimit level|))
(define-fun |Derating: Derated -> Full line 214| () Bool (and (<= |nearLimit level| 539999) (<= 599999
    |Derating elapsed|)))
(define-fun |Derating'=Derated| () Bool (or (and (not |Derating=Derated|) |Derating: Full -> Derated line 211|) (and
    |Derating=Derated| (not |Derating: Derated -> Full line 214|))))
(define-fun $27 () Int (ite |Alternator'=Stopping| 0 (ite |Derating'=Derated| deratedLimit fullLimit)))
(define-fun |limit'| () Int (ite (<= limit $27) $27 (ite (<= (+ $27 1) limit) (+ limit (- 1)) $27)))
(define-fun |alternatorSwitch'=Closed| () Bool (or $19 $23 $24 $25 $26))
(define-fun |alternatorSwitch'=Open| () Bool (not |alternatorSwitch'=Closed|))
(define-fun |alternatorLimit'| () Int (ite (<= |limit'| fullLimit) |limit'| fullLimit))
(define-fun $28 () Real (ite (<= alternatorFuse 1111) (* (/ 9.0 10.0) (to_real alternatorFuse)) 1000.0))
(define-fun |KEEPS_CHARGING 3'| () Int (ite (<= (* 20.0 (to_real alternator.current)) (+ (* 23.0 (ite (<= (to_real
    alternatorLimit) $28) (to_real alternatorLimit) $28)) 200.0)) 0 (ite (<= |KEEPS_CHARGING 3| 100) (+
    |KEEPS_CHARGING 3| 1) 101)))
(define-fun $29 () Bool (or $19 $23 $24 (and |Alternator'=Stopping| (not |Alternator'=Charging|))))

; relation 1
(assert (or (and (not |alternatorSwitch=Closed|) (not $13)) (and $13 |alternatorSwitch=Closed|)))

; relation 2
(assert (<= alternatorLimit limit))

; relation 3
(assert (or (not packHigh) (not |alternatorSwitch=Closed|)))

; relation 4
(assert (or (not alternatorHigh) (not |alternatorSwitch=Closed|)))

; relation 5
(assert (or (not cellFull) (not |alternatorSwitch=Closed|)))

; relation 6
(assert (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| |KEEPS_CHARGING 3|))

; relation 7
(assert (<= 0 |KEEPS_CHARGING 3|))

; the negated goal
(assert (not (and (or (and |alternatorSwitch'=Open| (not $29)) (and |alternatorSwitch'=Closed| $29)) (<=
    |alternatorLimit'| |limit'|) (or (not |packHigh'|) |alternatorSwitch'=Open|) (or |alternatorSwitch'=Open| (not
    |alternatorHigh'|)) (or (not |cellFull'|) |alternatorSwitch'=Open|) (<=
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| |KEEPS_CHARGING 3'|) (<= 0 |KEEPS_CHARGING 3'|))))

(check-sat)
