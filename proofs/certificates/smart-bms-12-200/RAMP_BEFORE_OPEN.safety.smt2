; RAMP_BEFORE_OPEN: A closed port through which 2.3 A are read opens only for an urgent cause, or when its limit has come down to nothing.
; never previous alternatorSwitch = Closed and alternatorSwitch = Open and alternator.current >= 2.3 A and previous alternatorLimit > 0 A and not urgentCause
; smart-bms-12-200.valve, line 419
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
(declare-const system.voltage Int)
(declare-const |actual system.voltage| Real)
(declare-const packVoltage Int)
(declare-const |actual packVoltage| Real)
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
(declare-const |actual highest batteries.cell| Real)
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
(define-fun |stuckClosed'| () Bool (or $4 $5))
(define-fun $6 () Bool (<= 3750 highestCell))
(define-fun $7 () Bool (and cellFull (<= 3600 highestCell)))
(define-fun $8 () Int (ite (<= packVoltage system.voltage) (* 10 system.voltage) (* 10 packVoltage)))
(define-fun $9 () Bool (<= 16001 $8))
(define-fun $10 () Bool (and packHigh (<= 15800 $8)))
(define-fun $11 () Int (ite |alternatorFuse=800| 720 (ite |alternatorFuse=1000| 900 (ite |alternatorFuse=1250| 1125
    540))))
(define-fun fullLimit () Int (ite (<= $11 1000) $11 1000))
(define-fun $12 () Bool (or |Alternator=Charging| (and |Alternator=Stopping| (not |Alternator=Charging|))))
(define-fun |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| () Int (ite (and $12 (<= (+ (* 23 (ite (<= limit
    fullLimit) limit fullLimit)) 201) (* 20 alternator.current))) (ite (<=
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 100) (+
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 1) 101) 0))
(define-fun $13 () Bool (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| 100))
(define-fun $14 () Bool (<= 1601 alternator.voltage))
(define-fun $15 () Bool (and alternatorHigh (<= 1580 alternator.voltage)))
(define-fun $16 () Bool (<= (+ alternator.current 11) 0))
(define-fun $17 () Bool (and $3 reverseSeen))
(define-fun |reverseSeen'| () Bool (or $16 $17))
(define-fun forbidden () Bool (or incomplete $4 $5 $6 $7 $9 $10 $14 $15 $16 $17))
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite (<= alternator.voltage 1279) (ite (<=
    |timer alternatorVoltageStopGateHeld| 10000) (+ |timer alternatorVoltageStopGateHeld| 1) 10001) 0))
(define-fun ending () Bool (or (<= 21 |timer notRemoteRequestedHeld'|) (and remoteOff (<= |timer remoteRequestedHeld'|
    20)) (<= 51 hottest) (and batteryHot (<= 48 hottest)) (<= coldest 4) (and batteryCold (<= coldest 7)) (<= 10001
    |timer alternatorVoltageStopGateHeld'|)))
(define-fun |timer openAndRunningHeld'| () Int (ite openAndRunning (ite (<= |timer openAndRunningHeld| 3000) (+
    |timer openAndRunningHeld| 1) 3001) 0))
(define-fun |Alternator: Stopping -> Charging line 201| () Bool (not ending))
(define-fun |Alternator: Overloaded -> Blocked line 204| () Bool (<= 599999 |Alternator elapsed|))
(define-fun $18 () Bool (<= alternator.current 22))
(define-fun |Alternator: Charging -> Blocked line 194| () Bool (or incomplete $4 $5 $6 $7 $9 $10 $14 $15 $16 $17 $18))
(define-fun $19 () Bool (not |Alternator: Charging -> Blocked line 194|))
(define-fun |Alternator: Stopping -> Blocked line 200| () Bool (or incomplete $4 $5 $6 $7 $9 $10 $14 $15 $16 $17 $18 (<=
    limit 0)))
(define-fun $20 () Bool (not |Alternator: Stopping -> Blocked line 200|))
(define-fun |alternatorSwitch'=Closed| () Bool (or (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|) (not forbidden) |Alternator: Stopping -> Charging line 201| (<= 3001
    |timer openAndRunningHeld'|) (<= (+ packVoltage 34) alternator.voltage) (or (<= starts 1)
    |Alternator: Overloaded -> Blocked line 204|)) (and |Alternator=Charging| $13
    |Alternator: Stopping -> Charging line 201| $19) (and |Alternator=Stopping| (not |Alternator=Charging|) $13
    |Alternator: Stopping -> Charging line 201| $20) (and |Alternator=Charging| $13 ending $19) (and
    |Alternator=Stopping| (not |Alternator=Charging|) $13 ending $20)))
(define-fun |alternatorSwitch'=Open| () Bool (not |alternatorSwitch'=Closed|))
(define-fun |fault'=ReverseCurrent| () Bool (and (not |stuckClosed'|) |reverseSeen'|))
(define-fun $21 () Real (ite (<= alternatorFuse 1111) (* (/ 9.0 10.0) (to_real alternatorFuse)) 1000.0))
(define-fun |KEEPS_CHARGING 3'| () Int (ite (<= (* 20.0 (to_real alternator.current)) (+ (* 23.0 (ite (<= (to_real
    alternatorLimit) $21) (to_real alternatorLimit) $21)) 200.0)) 0 (ite (<= |KEEPS_CHARGING 3| 100) (+
    |KEEPS_CHARGING 3| 1) 101)))

; setting commissioned is within its range
(assert (and (<= 1 commissioned) (<= commissioned 20)))

; alternator.voltage is read as its sensor permits
(assert (and (or (<= (* 10.0 (to_real alternator.voltage)) (+ |actual alternator.voltage| 55.0)) (<= alternator.voltage
    0)) (or (not (<= (+ (* 10.0 (to_real alternator.voltage)) 55.0) |actual alternator.voltage|)) (<= 3600
    alternator.voltage))))

; system.voltage is read as its sensor permits
(assert (and (or (<= (* 10.0 (to_real system.voltage)) (+ |actual system.voltage| 55.0)) (<= system.voltage 0)) (or (not
    (<= (+ (* 10.0 (to_real system.voltage)) 55.0) |actual system.voltage|)) (<= 3600 system.voltage))))

; packVoltage is read as its sensor permits
(assert (and (or (<= (* 10.0 (to_real packVoltage)) (+ |actual packVoltage| 55.0)) (<= packVoltage 0)) (or (not (<= (+
    (* 10.0 (to_real packVoltage)) 55.0) |actual packVoltage|)) (<= 2000 packVoltage))))

; the highest batteries.cell is read as its sensor permits
(assert (or $1 (and (or (<= (to_real |highest batteries.cell|) (+ |actual highest batteries.cell| (/ 11.0 2.0))) (<=
    |highest batteries.cell| 0)) (or (not (<= (+ (to_real |highest batteries.cell|) (/ 11.0 2.0))
    |actual highest batteries.cell|)) (<= 5000 |highest batteries.cell|)))))

; relation 1
(assert (or (and (not |alternatorSwitch=Closed|) (not $12)) (and $12 |alternatorSwitch=Closed|)))

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
(assert (and (<= 23 alternator.current) |alternatorSwitch'=Open| |alternatorSwitch=Closed| (<= 1 alternatorLimit) (not
    (or incomplete $4 $5 |fault'=ReverseCurrent| (<= 101 |KEEPS_CHARGING 3'|) (<= (/ 7489.0 2.0) (ite $1 0.0
    |actual highest batteries.cell|)) (<= 15945.0 |actual packVoltage|) (<= 15945.0 |actual system.voltage|) (<=
    15945.0 |actual alternator.voltage|)))))

(check-sat)
