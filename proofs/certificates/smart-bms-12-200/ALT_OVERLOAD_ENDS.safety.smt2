; ALT_OVERLOAD_ENDS: And no longer for that reason.
; never (alternatorOff = Overload) for 600.001 s
; smart-bms-12-200.valve, line 551
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
(declare-const |Alternator elapsed| Int)
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
(declare-const |ALT_OVERLOAD_ENDS 1| Int)
(define-fun $1 () Bool (and |Alternator=Overloaded| (not |Alternator=Charging|) (not |Alternator=Stopping|)))
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
(define-fun strayCurrent () Bool (and (or $1 (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
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
(define-fun $7 () Bool (<= 3750 highestCell))
(define-fun $8 () Bool (and cellFull (<= 3600 highestCell)))
(define-fun $9 () Int (ite (<= packVoltage system.voltage) (* 10 system.voltage) (* 10 packVoltage)))
(define-fun $10 () Bool (<= 16001 $9))
(define-fun $11 () Bool (and packHigh (<= 15800 $9)))
(define-fun $12 () Int (ite |alternatorFuse=800| 720 (ite |alternatorFuse=1000| 900 (ite |alternatorFuse=1250| 1125
    540))))
(define-fun fullLimit () Int (ite (<= $12 1000) $12 1000))
(define-fun |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| () Int (ite (and (or |Alternator=Charging| (and
    |Alternator=Stopping| (not |Alternator=Charging|))) (<= (+ (* 23 (ite (<= limit fullLimit) limit fullLimit)) 201)
    (* 20 alternator.current))) (ite (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 100) (+
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 1) 101) 0))
(define-fun $13 () Bool (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| 100))
(define-fun overLimit () Bool (<= 101 |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'|))
(define-fun $14 () Bool (<= 1601 alternator.voltage))
(define-fun $15 () Bool (and alternatorHigh (<= 1580 alternator.voltage)))
(define-fun $16 () Bool (<= (+ alternator.current 11) 0))
(define-fun $17 () Bool (and $4 reverseSeen))
(define-fun forbidden () Bool (or incomplete $5 $6 $7 $8 $10 $11 $14 $15 $16 $17))
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
(define-fun |Alternator: Charging -> Blocked line 194| () Bool (or incomplete $5 $6 $7 $8 $10 $11 $14 $15 $16 $17 $18))
(define-fun $19 () Bool (not |Alternator: Charging -> Blocked line 194|))
(define-fun |Alternator: Stopping -> Blocked line 200| () Bool (or incomplete $5 $6 $7 $8 $10 $11 $14 $15 $16 $17 $18
    (<= limit 0)))
(define-fun $20 () Bool (not |Alternator: Stopping -> Blocked line 200|))
(define-fun |Alternator'=Overloaded| () Bool (or (and |Alternator=Charging| overLimit) (and |Alternator=Stopping| (not
    |Alternator=Charging|) overLimit) (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|) (<= |Alternator elapsed| 599998))))
(define-fun |alternatorSwitch'=Closed| () Bool (or (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|) (not forbidden) |Alternator: Stopping -> Charging line 201| (<= 3001
    |timer openAndRunningHeld'|) (<= (+ packVoltage 34) alternator.voltage) (or (<= starts 1)
    |Alternator: Overloaded -> Blocked line 204|)) (and |Alternator=Charging| $13
    |Alternator: Stopping -> Charging line 201| $19) (and |Alternator=Stopping| (not |Alternator=Charging|) $13
    |Alternator: Stopping -> Charging line 201| $20) (and |Alternator=Charging| $13 ending $19) (and
    |Alternator=Stopping| (not |Alternator=Charging|) $13 ending $20)))
(define-fun |alternatorSwitch'=Open| () Bool (not |alternatorSwitch'=Closed|))
(define-fun |alternatorOff'=Overload| () Bool (and |Alternator'=Overloaded| |alternatorSwitch'=Open|))
(define-fun |ALT_OVERLOAD_ENDS 1'| () Int (ite |alternatorOff'=Overload| (ite (<= |ALT_OVERLOAD_ENDS 1| 600001) (+
    |ALT_OVERLOAD_ENDS 1| 1) 600002) 0))

; relation 1
(assert (<= |ALT_OVERLOAD_ENDS 1| 600000))

; relation 2
(assert (or $1 (<= |ALT_OVERLOAD_ENDS 1| 0)))

; relation 3
(assert (<= |ALT_OVERLOAD_ENDS 1| (+ |Alternator elapsed| 1)))

; relation 4
(assert (<= 0 |Alternator elapsed|))

; the negated goal
(assert (<= 600002 |ALT_OVERLOAD_ENDS 1'|))

(check-sat)
