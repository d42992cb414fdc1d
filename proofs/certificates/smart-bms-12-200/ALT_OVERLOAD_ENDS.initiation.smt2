; ALT_OVERLOAD_ENDS: And no longer for that reason.
; never (alternatorOff = Overload) for 600.001 s
; smart-bms-12-200.valve, line 551
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const |Alternator=Overloaded| Bool)
(declare-const |Alternator elapsed| Int)
(declare-const |ALT_OVERLOAD_ENDS 1| Int)

; Alternator=Charging out of reset
(assert (not |Alternator=Charging|))

; Alternator=Stopping out of reset
(assert (not |Alternator=Stopping|))

; Alternator=Overloaded out of reset
(assert (not |Alternator=Overloaded|))

; Alternator elapsed out of reset
(assert (= |Alternator elapsed| 0))

; ALT_OVERLOAD_ENDS 1 out of reset
(assert (= |ALT_OVERLOAD_ENDS 1| 0))

; the negated goal
(assert (not (and (<= |ALT_OVERLOAD_ENDS 1| 600000) (or (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|)) (<= |ALT_OVERLOAD_ENDS 1| 0)) (<= |ALT_OVERLOAD_ENDS 1| (+ |Alternator elapsed| 1)) (<= 0
    |Alternator elapsed|))))

(check-sat)
