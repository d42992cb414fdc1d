; NO_COLD_CHARGE_RAMP: The alternator port is open 1 s after a battery got so cold.
; when (coldestBattery < 2 degC) for 1.001 s then alternatorSwitch = Open
; smart-bms-12-200.valve, line 628
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const limit Int)
(declare-const |alternatorSwitch=Closed| Bool)
(declare-const |NO_COLD_CHARGE_RAMP 1| Int)
(define-fun $1 () Bool (or |Alternator=Charging| (and |Alternator=Stopping| (not |Alternator=Charging|))))

; Alternator=Charging out of reset
(assert (not |Alternator=Charging|))

; Alternator=Stopping out of reset
(assert (not |Alternator=Stopping|))

; limit out of reset
(assert (= limit 0))

; alternatorSwitch=Closed out of reset
(assert (not |alternatorSwitch=Closed|))

; NO_COLD_CHARGE_RAMP 1 out of reset
(assert (= |NO_COLD_CHARGE_RAMP 1| 0))

; the negated goal
(assert (not (and (or (and (not |alternatorSwitch=Closed|) (not $1)) (and $1 |alternatorSwitch=Closed|)) (or (not
    |Alternator=Charging|) (<= |NO_COLD_CHARGE_RAMP 1| 0)) (or (not |alternatorSwitch=Closed|) (<= (+ limit
    |NO_COLD_CHARGE_RAMP 1|) 1000)) (<= limit 1000))))

(check-sat)
