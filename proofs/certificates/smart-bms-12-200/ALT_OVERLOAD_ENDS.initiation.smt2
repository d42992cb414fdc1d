; ALT_OVERLOAD_ENDS: And no longer for that reason.
; never (alternatorOff = Overload) for 600.001 s
; smart-bms-12-200.valve, line 551
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const |Alternator elapsed| Int)
(declare-const |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| Int)
(declare-const |ALT_OVERLOAD_ENDS 1| Int)
(define-fun $1 () Bool (not (and |Alternator=Stopping| (not |Alternator=Charging|))))
(define-fun $2 () Bool (<= |ALT_OVERLOAD_ENDS 1| 0))
(define-fun $3 () Bool (<= |ALT_OVERLOAD_ENDS 1| |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld|))

; timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld out of reset
(assert (= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 0))

; Alternator=Charging out of reset
(assert (not |Alternator=Charging|))

; Alternator=Stopping out of reset
(assert (not |Alternator=Stopping|))

; Alternator elapsed out of reset
(assert (= |Alternator elapsed| 0))

; ALT_OVERLOAD_ENDS 1 out of reset
(assert (= |ALT_OVERLOAD_ENDS 1| 0))

; the negated goal
(assert (not (and (<= |ALT_OVERLOAD_ENDS 1| 600000) (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 101)
    (or $1 $3) (<= |ALT_OVERLOAD_ENDS 1| (+ |Alternator elapsed| 1)) (or (not |Alternator=Charging|) $3) (<= 0
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld|) (or $1 $2) (<= 0 |Alternator elapsed|) (or (not
    |Alternator=Charging|) $2))))

(check-sat)
