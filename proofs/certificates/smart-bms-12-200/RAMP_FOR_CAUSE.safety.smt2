; RAMP_FOR_CAUSE: The limit falls only for a cause: turned off, heat, cold, a sagging alternator, or to 80 % when derated.
; never alternatorLimit < previous alternatorLimit and alternatorFuse = previous alternatorFuse and not rampCause and (alternatorDerated = No or alternatorLimit < 80 % of fuseLimit - 100 mA)
; smart-bms-12-200.valve, line 424
;
; safety: the claim holds at the end of the tick
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
(declare-const started Bool)
(declare-const alternatorLimit Int)
(declare-const |RAMP_FOR_CAUSE 2| Int)
(declare-const |RAMP_FOR_CAUSE 3| Int)
(declare-const |RAMP_FOR_CAUSE 4| Int)
(define-fun alternatorFuse () Int (ite |alternatorFuse=800| 800 (ite |alternatorFuse=1000| 1000 (ite
    |alternatorFuse=1250| 1250 600))))
(define-fun $1 () Bool (<= batteries.count 0))
(define-fun highestCell () Int (ite $1 5000 |highest batteries.cell|))
(define-fun coldest () Int (ite $1 (- 50) |lowest batteries.temperature|))
(define-fun hottest () Int (ite $1 120 |highest batteries.temperature|))
(define-fun incomplete () Bool (not (= commissioned batteries.count)))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun $2 () Bool (<= 10 remoteL))
(define-fun $3 () Bool (<= remoteH 3499))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    $2 $3))
(define-fun $4 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (or (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|)) (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 (ite (<= $4 0) alternator.current $4))))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    (+ |timer notRemoteRequestedHeld| 1) 1001)))
(define-fun |timer remoteRequestedHeld'| () Int (ite remoteRequested (ite (<= |timer remoteRequestedHeld| 20) (+
    |timer remoteRequestedHeld| 1) 21) 0))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) (+
    |timer strayCurrentHeld| 1) 101) 0))
(define-fun $5 () Bool (<= |timer notRemoteRequestedHeld'| 1000))
(define-fun $6 () Bool (<= 101 |timer strayCurrentHeld'|))
(define-fun $7 () Bool (and stuckClosed $5))
(define-fun $8 () Bool (<= 3750 highestCell))
(define-fun $9 () Bool (and cellFull (<= 3600 highestCell)))
(define-fun $10 () Int (ite (<= packVoltage system.voltage) (* 10 system.voltage) (* 10 packVoltage)))
(define-fun $11 () Bool (<= 16001 $10))
(define-fun $12 () Bool (and packHigh (<= 15800 $10)))
(define-fun $13 () Int (ite |alternatorFuse=800| 720 (ite |alternatorFuse=1000| 900 (ite |alternatorFuse=1250| 1125
    540))))
(define-fun $14 () Bool (<= $13 1000))
(define-fun fullLimit () Int (ite $14 $13 1000))
(define-fun deratedLimit () Int (ite $14 (ite |alternatorFuse=800| 576 (ite |alternatorFuse=1000| 720 (ite
    |alternatorFuse=1250| 900 432))) 800))
(define-fun |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| () Int (ite (and (or |Alternator=Charging| (and
    |Alternator=Stopping| (not |Alternator=Charging|))) (<= (+ (* 23 (ite (<= limit fullLimit) limit fullLimit)) 201)
    (* 20 alternator.current))) (ite (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 100) (+
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 1) 101) 0))
(define-fun $15 () Bool (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| 100))
(define-fun $16 () Bool (<= 1601 alternator.voltage))
(define-fun $17 () Bool (and alternatorHigh (<= 1580 alternator.voltage)))
(define-fun $18 () Bool (<= (+ alternator.current 11) 0))
(define-fun $19 () Bool (and $5 reverseSeen))
(define-fun $20 () Bool (<= alternator.voltage 1279))
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite $20 (ite (<= |timer alternatorVoltageStopGateHeld| 10000)
    (+ |timer alternatorVoltageStopGateHeld| 1) 10001) 0))
(define-fun ending () Bool (or (<= 21 |timer notRemoteRequestedHeld'|) (and remoteOff (<= |timer remoteRequestedHeld'|
    20)) (<= 51 hottest) (and batteryHot (<= 48 hottest)) (<= coldest 4) (and batteryCold (<= coldest 7)) (<= 10001
    |timer alternatorVoltageStopGateHeld'|)))
(define-fun $21 () Bool (<= alternator.current 22))
(define-fun |Alternator: Charging -> Blocked line 194| () Bool (or incomplete $6 $7 $8 $9 $11 $12 $16 $17 $18 $19 $21))
(define-fun $22 () Bool (<= limit 0))
(define-fun |Alternator: Stopping -> Blocked line 200| () Bool (or incomplete $6 $7 $8 $9 $11 $12 $16 $17 $18 $19 $21
    $22))
(define-fun |Alternator'=Stopping| () Bool (or (and |Alternator=Charging| $15 ending (not
    |Alternator: Charging -> Blocked line 194|)) (and |Alternator=Stopping| (not |Alternator=Charging|) $15 ending (not
    |Alternator: Stopping -> Blocked line 200|))))
(define-fun |Derating: Full -> Derated line 211| () Bool (<= 540000 |nearLimit level|))
(define-fun |Derating: Derated -> Full line 214| () Bool (and (<= |nearLimit level| 539999) (<= 599999
    |Derating elapsed|)))
(define-fun |Derating'=Derated| () Bool (or (and (not |Derating=Derated|) |Derating: Full -> Derated line 211|) (and
    |Derating=Derated| (not |Derating: Derated -> Full line 214|))))
(define-fun $23 () Int (ite |Alternator'=Stopping| 0 (ite |Derating'=Derated| deratedLimit fullLimit)))
(define-fun |limit'| () Int (ite (<= limit $23) $23 (ite (<= (+ $23 1) limit) (+ limit (- 1)) $23)))
(define-fun |alternatorLimit'| () Int (ite (<= |limit'| fullLimit) |limit'| fullLimit))
(define-fun |alternatorDerated'=No| () Bool (not |Derating'=Derated|))
(define-fun |RAMP_FOR_CAUSE 3'| () Int (ite (and $2 $3 (or |remoteBridge=Bridged| (<= remoteL 479) (<= 321 remoteH)))
    (ite (<= |RAMP_FOR_CAUSE 3| 20) (+ |RAMP_FOR_CAUSE 3| 1) 21) 0))
(define-fun |RAMP_FOR_CAUSE 4'| () Int (ite $20 (ite (<= |RAMP_FOR_CAUSE 4| 10000) (+ |RAMP_FOR_CAUSE 4| 1) 10001) 0))

; the lowest batteries.temperature is read as its sensor permits
(assert (or $1 (and (or (<= (to_real |lowest batteries.temperature|) (+ |actual lowest batteries.temperature| (/ 5.0
    2.0))) (<= (+ |lowest batteries.temperature| 50) 0)) (or (not (<= (+ (to_real |lowest batteries.temperature|) (/
    5.0 2.0)) |actual lowest batteries.temperature|)) (<= 120 |lowest batteries.temperature|)))))

; the highest batteries.temperature is read as its sensor permits
(assert (or $1 (and (or (<= (to_real |highest batteries.temperature|) (+ |actual highest batteries.temperature| (/ 5.0
    2.0))) (<= (+ |highest batteries.temperature| 50) 0)) (or (not (<= (+ (to_real |highest batteries.temperature|) (/
    5.0 2.0)) |actual highest batteries.temperature|)) (<= 120 |highest batteries.temperature|)))))

; relation 1
(assert (<= limit 1000))

; relation 2
(assert (<= alternatorLimit limit))

; relation 3
(assert (or $22 started))

; relation 4
(assert (or (not started) (not (and (<= 1 alternatorLimit) (<= (+ (* 9 |RAMP_FOR_CAUSE 2|) 1) (* 10
    alternatorLimit))))))

; relation 5
(assert (<= |RAMP_FOR_CAUSE 3| |timer remoteRequestedHeld|))

; relation 6
(assert (<= |timer alternatorVoltageStopGateHeld| |RAMP_FOR_CAUSE 4|))

; relation 7
(assert (<= 0 |timer remoteRequestedHeld|))

; the negated goal
(assert (and (<= (+ |alternatorLimit'| 1) alternatorLimit) (= alternatorFuse (ite started |RAMP_FOR_CAUSE 2|
    alternatorFuse)) (not (or (<= |RAMP_FOR_CAUSE 3'| 20) (not (<= (ite $1 20.0 |actual highest batteries.temperature|)
    (/ 89.0 2.0))) (not (<= (/ 21.0 2.0) (ite $1 20.0 |actual lowest batteries.temperature|))) (<= 10001
    |RAMP_FOR_CAUSE 4'|))) (or |alternatorDerated'=No| (not (<= (* 4.0 (ite (<= alternatorFuse 1111) (* (/ 9.0 10.0)
    (to_real alternatorFuse)) 1000.0)) (+ (* 5.0 (to_real |alternatorLimit'|)) 5.0))))))

(check-sat)
