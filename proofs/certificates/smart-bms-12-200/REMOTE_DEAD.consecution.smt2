; REMOTE_DEAD: An implausible remote input counts as off: L at 0 V from a dead converter, H at the end of its range.
; when (remoteL < 100 mV or remoteH >= 35 V) for 20 ms then loadDisconnect = Floating and chargersOff and alternatorIsEnding
; smart-bms-12-200.valve, line 569
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
(declare-const |Derating=Derated| Bool)
(declare-const |Derating elapsed| Int)
(declare-const |nearLimit level| Int)
(declare-const limit Int)
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
(declare-const |REMOTE_DEAD 1| Int)
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
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite (<= alternator.voltage 1279) (ite (<=
    |timer alternatorVoltageStopGateHeld| 10000) (+ |timer alternatorVoltageStopGateHeld| 1) 10001) 0))
(define-fun ending () Bool (or (<= 21 |timer notRemoteRequestedHeld'|) (and remoteOff (<= |timer remoteRequestedHeld'|
    20)) (<= 51 hottest) (and batteryHot (<= 48 hottest)) (<= coldest 4) (and batteryCold (<= coldest 7)) (<= 10001
    |timer alternatorVoltageStopGateHeld'|)))
(define-fun $18 () Bool (<= alternator.current 22))
(define-fun |Alternator: Charging -> Blocked line 194| () Bool (or incomplete $4 $5 $6 $7 $9 $10 $14 $15 $16 $17 $18))
(define-fun |Alternator: Stopping -> Blocked line 200| () Bool (or incomplete $4 $5 $6 $7 $9 $10 $14 $15 $16 $17 $18 (<=
    limit 0)))
(define-fun |Alternator'=Stopping| () Bool (or (and |Alternator=Charging| $13 ending (not
    |Alternator: Charging -> Blocked line 194|)) (and |Alternator=Stopping| (not |Alternator=Charging|) $13 ending (not
    |Alternator: Stopping -> Blocked line 200|))))
(define-fun |Derating: Full -> Derated line 211| () Bool (<= 540000 |nearLimit level|))
(define-fun |Derating: Derated -> Full line 214| () Bool (and (<= |nearLimit level| 539999) (<= 599999
    |Derating elapsed|)))
(define-fun |Derating'=Derated| () Bool (or (and (not |Derating=Derated|) |Derating: Full -> Derated line 211|) (and
    |Derating=Derated| (not |Derating: Derated -> Full line 214|))))
(define-fun $19 () Int (ite |Alternator'=Stopping| 0 (ite |Derating'=Derated| deratedLimit fullLimit)))
(define-fun |limit'| () Int (ite (<= limit $19) $19 (ite (<= (+ $19 1) limit) (+ limit (- 1)) $19)))
(define-fun |REMOTE_DEAD 1'| () Int (ite (or (<= 3500 remoteH) (<= remoteL 9)) (ite (<= |REMOTE_DEAD 1| 20) (+
    |REMOTE_DEAD 1| 1) 21) 0))

; relation 1
(assert (<= limit 1000))

; relation 2
(assert (<= |REMOTE_DEAD 1| |timer notRemoteRequestedHeld|))

; relation 3
(assert (<= 0 |timer notRemoteRequestedHeld|))

; the negated goal
(assert (not (and (<= |limit'| 1000) (<= |REMOTE_DEAD 1'| |timer notRemoteRequestedHeld'|) (<= 0
    |timer notRemoteRequestedHeld'|))))

(check-sat)
