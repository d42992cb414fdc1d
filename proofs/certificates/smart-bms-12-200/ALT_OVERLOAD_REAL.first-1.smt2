; ALT_OVERLOAD_REAL: It never opens for an overload while the limiter keeps to its command.
; never previous alternatorOff = None and alternatorOff = Overload
; assuming LIMITER_WORKS: The current limiter keeps to what it is told.
; smart-bms-12-200.valve, line 541
;
; first-1: the claim holds at the end of tick 1 out of reset
(set-logic QF_LIRA)

(declare-const |alternatorFuse=800| Bool)
(declare-const |alternatorFuse=1000| Bool)
(declare-const |alternatorFuse=1250| Bool)
(declare-const commissioned Int)
(declare-const alternator.voltage Int)
(declare-const alternator.current Int)
(declare-const |actual alternator.current| Real)
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
(declare-const started Bool)
(declare-const alternatorLimit Int)
(declare-const |alternatorOff=Battery| Bool)
(declare-const |alternatorOff=InputLow| Bool)
(declare-const |alternatorOff=TemperatureHigh| Bool)
(declare-const |alternatorOff=RemoteInput| Bool)
(declare-const |alternatorOff=Internal| Bool)
(declare-const |alternatorOff=Overload| Bool)
(declare-const |alternatorOff=BatteryHigh| Bool)
(declare-const |alternatorOff=InputHigh| Bool)
(declare-const |alternatorOff=Waiting| Bool)
(declare-const |alternatorFuse before=800| Bool)
(declare-const |alternatorFuse before=1000| Bool)
(declare-const |alternatorFuse before=1250| Bool)
(define-fun |alternatorFuse before=1000'| () Bool (and |alternatorFuse=1000| (not |alternatorFuse=800|)))
(define-fun |alternatorFuse before=1250'| () Bool (and |alternatorFuse=1250| (not |alternatorFuse=800|) (not
    |alternatorFuse=1000|)))
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
(define-fun fullLimit () Int (ite (<= $11 1000) $11 1000))
(define-fun |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| () Int (ite (and (or |Alternator=Charging| (and
    |Alternator=Stopping| (not |Alternator=Charging|))) (<= (+ (* 23 (ite (<= limit fullLimit) limit fullLimit)) 201)
    (* 20 alternator.current))) (ite (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 100) (+
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 1) 101) 0))
(define-fun $12 () Bool (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| 100))
(define-fun overLimit () Bool (<= 101 |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'|))
(define-fun $13 () Bool (<= 1601 alternator.voltage))
(define-fun $14 () Bool (and alternatorHigh (<= 1580 alternator.voltage)))
(define-fun $15 () Bool (<= (+ alternator.current 11) 0))
(define-fun $16 () Bool (and $3 reverseSeen))
(define-fun forbidden () Bool (or incomplete $4 $5 $6 $7 $9 $10 $13 $14 $15 $16))
(define-fun |timer alternatorVoltageStopGateHeld'| () Int (ite (<= alternator.voltage 1279) (ite (<=
    |timer alternatorVoltageStopGateHeld| 10000) (+ |timer alternatorVoltageStopGateHeld| 1) 10001) 0))
(define-fun ending () Bool (or (<= 21 |timer notRemoteRequestedHeld'|) (and remoteOff (<= |timer remoteRequestedHeld'|
    20)) (<= 51 hottest) (and batteryHot (<= 48 hottest)) (<= coldest 4) (and batteryCold (<= coldest 7)) (<= 10001
    |timer alternatorVoltageStopGateHeld'|)))
(define-fun |timer openAndRunningHeld'| () Int (ite openAndRunning (ite (<= |timer openAndRunningHeld| 3000) (+
    |timer openAndRunningHeld| 1) 3001) 0))
(define-fun |Alternator: Stopping -> Charging line 201| () Bool (not ending))
(define-fun |Alternator: Overloaded -> Blocked line 204| () Bool (<= 599999 |Alternator elapsed|))
(define-fun $17 () Bool (<= alternator.current 22))
(define-fun |Alternator: Charging -> Blocked line 194| () Bool (or incomplete $4 $5 $6 $7 $9 $10 $13 $14 $15 $16 $17))
(define-fun $18 () Bool (not |Alternator: Charging -> Blocked line 194|))
(define-fun |Alternator: Stopping -> Blocked line 200| () Bool (or incomplete $4 $5 $6 $7 $9 $10 $13 $14 $15 $16 $17 (<=
    limit 0)))
(define-fun $19 () Bool (not |Alternator: Stopping -> Blocked line 200|))
(define-fun |Alternator'=Overloaded| () Bool (or (and |Alternator=Charging| overLimit) (and |Alternator=Stopping| (not
    |Alternator=Charging|) overLimit) (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|) (<= |Alternator elapsed| 599998))))
(define-fun |alternatorSwitch'=Closed| () Bool (or (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|) (not forbidden) |Alternator: Stopping -> Charging line 201| (<= 3001
    |timer openAndRunningHeld'|) (<= (+ packVoltage 34) alternator.voltage) (or (<= starts 1)
    |Alternator: Overloaded -> Blocked line 204|)) (and |Alternator=Charging| $12
    |Alternator: Stopping -> Charging line 201| $18) (and |Alternator=Stopping| (not |Alternator=Charging|) $12
    |Alternator: Stopping -> Charging line 201| $19) (and |Alternator=Charging| $12 ending $18) (and
    |Alternator=Stopping| (not |Alternator=Charging|) $12 ending $19)))
(define-fun |alternatorSwitch'=Open| () Bool (not |alternatorSwitch'=Closed|))

; remoteLReleased out of reset
(assert remoteLReleased)

; remoteHReleased out of reset
(assert remoteHReleased)

; timer notRemoteRequestedHeld out of reset
(assert (= |timer notRemoteRequestedHeld| 0))

; timer remoteRequestedHeld out of reset
(assert (= |timer remoteRequestedHeld| 0))

; remoteOff out of reset
(assert remoteOff)

; batteryHot out of reset
(assert batteryHot)

; timer strayCurrentHeld out of reset
(assert (= |timer strayCurrentHeld| 0))

; stuckClosed out of reset
(assert (not stuckClosed))

; batteryCold out of reset
(assert batteryCold)

; cellFull out of reset
(assert cellFull)

; packHigh out of reset
(assert packHigh)

; timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld out of reset
(assert (= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 0))

; alternatorHigh out of reset
(assert alternatorHigh)

; reverseSeen out of reset
(assert (not reverseSeen))

; timer alternatorVoltageStopGateHeld out of reset
(assert (= |timer alternatorVoltageStopGateHeld| 0))

; timer openAndRunningHeld out of reset
(assert (= |timer openAndRunningHeld| 0))

; Alternator=Charging out of reset
(assert (not |Alternator=Charging|))

; Alternator=Stopping out of reset
(assert (not |Alternator=Stopping|))

; Alternator=Overloaded out of reset
(assert (not |Alternator=Overloaded|))

; Alternator elapsed out of reset
(assert (= |Alternator elapsed| 0))

; limit out of reset
(assert (= limit 0))

; starts out of reset
(assert (= starts 0))

; started out of reset
(assert (not started))

; alternatorLimit out of reset
(assert (= alternatorLimit 0))

; alternatorOff=Battery out of reset
(assert (not |alternatorOff=Battery|))

; alternatorOff=InputLow out of reset
(assert (not |alternatorOff=InputLow|))

; alternatorOff=TemperatureHigh out of reset
(assert (not |alternatorOff=TemperatureHigh|))

; alternatorOff=RemoteInput out of reset
(assert (not |alternatorOff=RemoteInput|))

; alternatorOff=Internal out of reset
(assert (not |alternatorOff=Internal|))

; alternatorOff=Overload out of reset
(assert (not |alternatorOff=Overload|))

; alternatorOff=BatteryHigh out of reset
(assert (not |alternatorOff=BatteryHigh|))

; alternatorOff=InputHigh out of reset
(assert (not |alternatorOff=InputHigh|))

; alternatorOff=Waiting out of reset
(assert |alternatorOff=Waiting|)

; alternator.current is read as its sensor permits
(assert (and (or (<= (to_real alternator.current) (+ |actual alternator.current| (/ 21.0 2.0))) (<= (+
    alternator.current 3000) 0)) (or (not (<= (+ (to_real alternator.current) (/ 21.0 2.0))
    |actual alternator.current|)) (<= 3000 alternator.current))))

; setting alternatorFuse is not rewritten
(assert (or (and (not |alternatorFuse=800|) (not |alternatorFuse=1000|) (not |alternatorFuse=1250|) (ite started (and
    (not |alternatorFuse before=800|) (not |alternatorFuse before=1000|) (not |alternatorFuse before=1250|)) (and (not
    |alternatorFuse=800|) (not |alternatorFuse=1000|) (not |alternatorFuse=1250|)))) (and |alternatorFuse=800| (ite
    started |alternatorFuse before=800| |alternatorFuse=800|)) (and |alternatorFuse=1000| (not |alternatorFuse=800|)
    (ite started (and |alternatorFuse before=1000| (not |alternatorFuse before=800|)) |alternatorFuse before=1000'|))
    (and |alternatorFuse=1250| (not |alternatorFuse=800|) (not |alternatorFuse=1000|) (ite started (and
    |alternatorFuse before=1250| (not |alternatorFuse before=800|) (not |alternatorFuse before=1000|))
    |alternatorFuse before=1250'|))))

; assumption LIMITER_WORKS
(assert (<= |actual alternator.current| (to_real alternatorLimit)))

; the negated goal
(assert (and |Alternator'=Overloaded| |alternatorSwitch'=Open| (not |alternatorOff=Battery|) (not
    |alternatorOff=InputLow|) (not |alternatorOff=TemperatureHigh|) (not |alternatorOff=RemoteInput|) (not
    |alternatorOff=Internal|) (not |alternatorOff=Overload|) (not |alternatorOff=BatteryHigh|) (not
    |alternatorOff=InputHigh|) (not |alternatorOff=Waiting|)))

(check-sat)
