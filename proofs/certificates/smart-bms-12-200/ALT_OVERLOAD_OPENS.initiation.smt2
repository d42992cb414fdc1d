; ALT_OVERLOAD_OPENS: The port opens when the current is 15 % above its limit for 100 ms.
; never (alternatorSwitch = Closed and actual alternator.current > 115 % of fuseLimit + 2.05 A) for 101 ms
; smart-bms-12-200.valve, line 537
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const |Alternator=Overloaded| Bool)
(declare-const |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| Int)
(declare-const |ALT_OVERLOAD_OPENS 1| Int)

; timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld out of reset
(assert (= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 0))

; Alternator=Charging out of reset
(assert (not |Alternator=Charging|))

; Alternator=Stopping out of reset
(assert (not |Alternator=Stopping|))

; Alternator=Overloaded out of reset
(assert (not |Alternator=Overloaded|))

; ALT_OVERLOAD_OPENS 1 out of reset
(assert (= |ALT_OVERLOAD_OPENS 1| 0))

; the negated goal
(assert (not (and (or (not (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not |Alternator=Overloaded|)))
    (<= |ALT_OVERLOAD_OPENS 1| 0)) (<= |ALT_OVERLOAD_OPENS 1| (+
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 1)) (<= 0
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld|))))

(check-sat)
