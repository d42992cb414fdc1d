; ALT_OVERLOAD_REAL: It never opens for an overload while the limiter keeps to its command.
; never previous alternatorOff = None and alternatorOff = Overload
; assuming LIMITER_WORKS: The current limiter keeps to what it is told.
; smart-bms-12-200.valve, line 541
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const |Alternator=Overloaded| Bool)
(declare-const limit Int)
(declare-const started Bool)
(declare-const alternatorLimit Int)
(declare-const |alternatorOff=Battery| Bool)
(declare-const |alternatorOff=InputLow| Bool)
(declare-const |alternatorOff=TemperatureHigh| Bool)
(declare-const |alternatorOff=RemoteInput| Bool)
(declare-const |alternatorOff=Internal| Bool)
(declare-const |alternatorOff=Overload| Bool)
(declare-const |alternatorFuse before=800| Bool)
(declare-const |alternatorFuse before=1000| Bool)
(declare-const |alternatorFuse before=1250| Bool)

; Alternator=Charging out of reset
(assert (not |Alternator=Charging|))

; Alternator=Stopping out of reset
(assert (not |Alternator=Stopping|))

; Alternator=Overloaded out of reset
(assert (not |Alternator=Overloaded|))

; limit out of reset
(assert (= limit 0))

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

; the negated goal
(assert (not (and (<= alternatorLimit limit) (or started (<= alternatorLimit 0)) (<= 0 limit) (or (and
    |alternatorOff=Overload| (not |alternatorOff=Battery|) (not |alternatorOff=InputLow|) (not
    |alternatorOff=TemperatureHigh|) (not |alternatorOff=RemoteInput|) (not |alternatorOff=Internal|)) (not (and
    |Alternator=Overloaded| (not |Alternator=Charging|) (not |Alternator=Stopping|)))) (or (not (and (not
    |alternatorFuse before=800|) (not |alternatorFuse before=1000|) (not |alternatorFuse before=1250|))) (<=
    alternatorLimit 540)) (or (not |alternatorFuse before=800|) (<= alternatorLimit 720)) (<= limit 1000))))

(check-sat)
