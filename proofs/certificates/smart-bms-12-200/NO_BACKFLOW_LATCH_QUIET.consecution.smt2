; NO_BACKFLOW_LATCH_QUIET: The noise of the current sensor never latches a healthy stage.
; never latched and not previous latched
; assuming STAGE_HEALTHY: The blocking stage works.
; smart-bms-12-200.valve, line 355
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
(declare-const limit Int)
(declare-const starts Int)
(declare-const batteries.count Int)
(declare-const |highest batteries.cell| Int)
(declare-const |lowest batteries.temperature| Int)
(declare-const |highest batteries.temperature| Int)
(declare-const |timer incompleteHeld| Int)
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
(declare-const |reverseBlocking=Armed| Bool)
(declare-const |fault=BatteryCable| Bool)
(declare-const |fault=TooManyBatteries| Bool)
(declare-const |fault=ReverseCurrent| Bool)
(declare-const |fault=StuckClosed| Bool)
(define-fun $1 () Bool (<= batteries.count 0))
(define-fun highestCell () Int (ite $1 5000 |highest batteries.cell|))
(define-fun coldest () Int (ite $1 (- 50) |lowest batteries.temperature|))
(define-fun hottest () Int (ite $1 120 |highest batteries.temperature|))
(define-fun $2 () Bool (= commissioned batteries.count))
(define-fun incomplete () Bool (not $2))
(define-fun |timer incompleteHeld'| () Int (ite $2 0 (ite (<= |timer incompleteHeld| 500) (+ |timer incompleteHeld| 1)
    501)))
(define-fun batteriesMissed () Bool (<= 501 |timer incompleteHeld'|))
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
(define-fun $7 () Bool (not |stuckClosed'|))
(define-fun $8 () Bool (<= 3750 highestCell))
(define-fun $9 () Bool (and cellFull (<= 3600 highestCell)))
(define-fun $10 () Int (ite (<= packVoltage system.voltage) (* 10 system.voltage) (* 10 packVoltage)))
(define-fun $11 () Bool (<= 16001 $10))
(define-fun $12 () Bool (and packHigh (<= 15800 $10)))
(define-fun $13 () Int (ite |alternatorFuse=800| 720 (ite |alternatorFuse=1000| 900 (ite |alternatorFuse=1250| 1125
    540))))
(define-fun fullLimit () Int (ite (<= $13 1000) $13 1000))
(define-fun $14 () Bool (or |Alternator=Charging| (and |Alternator=Stopping| (not |Alternator=Charging|))))
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
(define-fun forbidden () Bool (or incomplete $5 $6 $8 $9 $11 $12 $16 $17 $18 $19))
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
(define-fun |Alternator: Charging -> Blocked line 194| () Bool (or incomplete $5 $6 $8 $9 $11 $12 $16 $17 $18 $19 $21))
(define-fun $22 () Bool (not |Alternator: Charging -> Blocked line 194|))
(define-fun |Alternator: Stopping -> Blocked line 200| () Bool (or incomplete $5 $6 $8 $9 $11 $12 $16 $17 $18 $19 $21
    (<= limit 0)))
(define-fun $23 () Bool (not |Alternator: Stopping -> Blocked line 200|))
(define-fun $24 () Bool (and |Alternator=Charging| $15 |Alternator: Stopping -> Charging line 201| $22))
(define-fun $25 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|) $15
    |Alternator: Stopping -> Charging line 201| $23))
(define-fun |Alternator'=Charging| () Bool (or $20 $24 $25))
(define-fun $26 () Bool (and |Alternator=Charging| $15 ending $22))
(define-fun $27 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|) $15 ending $23))
(define-fun |Alternator'=Stopping| () Bool (or $26 $27))
(define-fun |alternatorSwitch'=Closed| () Bool (or $20 $24 $25 $26 $27))
(define-fun |alternatorSwitch'=Open| () Bool (not |alternatorSwitch'=Closed|))
(define-fun $28 () Bool (<= (+ batteries.count 1) commissioned))
(define-fun $29 () Bool (not (and batteriesMissed $28)))
(define-fun $30 () Bool (not |reverseSeen'|))
(define-fun |fault'=BatteryCable| () Bool (and batteriesMissed $7 $28 $30))
(define-fun |fault'=TooManyBatteries| () Bool (and batteriesMissed $7 $29 $30))
(define-fun |fault'=ReverseCurrent| () Bool (and $7 |reverseSeen'|))
(define-fun $31 () Bool (or $20 $24 $25 (and |Alternator'=Stopping| (not |Alternator'=Charging|))))
(define-fun $32 () Bool (not |fault'=BatteryCable|))
(define-fun $33 () Bool (not |fault'=TooManyBatteries|))
(define-fun $34 () Bool (not |fault'=ReverseCurrent|))

; relation 1
(assert (or (not stuckClosed) (and |fault=StuckClosed| (not |fault=BatteryCable|) (not |fault=TooManyBatteries|) (not
    |fault=ReverseCurrent|))))

; relation 2
(assert (or (not reverseSeen) (not (and |fault=TooManyBatteries| (not |fault=BatteryCable|)))))

; relation 3
(assert (or (not reverseSeen) (not |fault=BatteryCable|)))

; relation 4
(assert (or (not reverseSeen) (not (and (not |fault=BatteryCable|) (not |fault=TooManyBatteries|) (not
    |fault=ReverseCurrent|) (not |fault=StuckClosed|)))))

; relation 5
(assert (or (and (not |alternatorSwitch=Closed|) (not $14)) (and $14 |alternatorSwitch=Closed|)))

; relation 6
(assert (or (not |alternatorSwitch=Closed|) |reverseBlocking=Armed|))

; the negated goal
(assert (not (and (or openAndRunning $20 $24 $25 $26 $27 |alternatorSwitch'=Open|) (or (and |alternatorSwitch'=Open|
    (not $31)) (and |alternatorSwitch'=Closed| $31)) (or $7 (and |stuckClosed'| $32 $33 $34)) (or $30 (not (and
    batteriesMissed $7 $29 $30 $32))) (or $30 $32) (or $30 (not (and $7 $32 $33 $34))))))

(check-sat)
