; ALT_OVERLOAD_WAITS: After an overload the port stays open for 10 min.
; (alternatorOff != Overload) becomes true only after alternatorOff = Overload for 10 min
; smart-bms-12-200.valve, line 547
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const |Alternator=Overloaded| Bool)
(declare-const |Alternator elapsed| Int)
(declare-const |alternatorOff=Battery| Bool)
(declare-const |alternatorOff=InputLow| Bool)
(declare-const |alternatorOff=TemperatureHigh| Bool)
(declare-const |alternatorOff=RemoteInput| Bool)
(declare-const |alternatorOff=Internal| Bool)
(declare-const |alternatorOff=Overload| Bool)
(declare-const |ALT_OVERLOAD_WAITS 2| Int)
(define-fun $1 () Bool (and |Alternator=Overloaded| (not |Alternator=Charging|) (not |Alternator=Stopping|)))
(define-fun $2 () Bool (not (and |alternatorOff=Overload| (not |alternatorOff=Battery|) (not |alternatorOff=InputLow|)
    (not |alternatorOff=TemperatureHigh|) (not |alternatorOff=RemoteInput|) (not |alternatorOff=Internal|))))
(define-fun $3 () Bool (<= (+ |Alternator elapsed| 1) |ALT_OVERLOAD_WAITS 2|))

; Alternator=Charging out of reset
(assert (not |Alternator=Charging|))

; Alternator=Stopping out of reset
(assert (not |Alternator=Stopping|))

; Alternator=Overloaded out of reset
(assert (not |Alternator=Overloaded|))

; Alternator elapsed out of reset
(assert (= |Alternator elapsed| 0))

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

; ALT_OVERLOAD_WAITS 2 out of reset
(assert (= |ALT_OVERLOAD_WAITS 2| 0))

; the negated goal
(assert (not (and (or $1 $2) (or $2 $3) (or $3 (not $1)) (<= 0 |ALT_OVERLOAD_WAITS 2|))))

(check-sat)
