; NO_HOT_CHARGE_RAMP: The alternator port is open 1 s after a battery got so hot.
; when (hottestBattery > 53 degC) for 1.001 s then alternatorSwitch = Open
; smart-bms-12-200.valve, line 636
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const limit Int)
(declare-const |alternatorSwitch=Closed| Bool)
(declare-const |NO_HOT_CHARGE_RAMP 1| Int)
(define-fun $1 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|)))
(define-fun $2 () Bool (or |Alternator=Charging| $1))
(define-fun $3 () Bool (<= (+ limit |NO_HOT_CHARGE_RAMP 1|) 1000))

; Alternator=Charging out of reset
(assert (not |Alternator=Charging|))

; Alternator=Stopping out of reset
(assert (not |Alternator=Stopping|))

; limit out of reset
(assert (= limit 0))

; alternatorSwitch=Closed out of reset
(assert (not |alternatorSwitch=Closed|))

; NO_HOT_CHARGE_RAMP 1 out of reset
(assert (= |NO_HOT_CHARGE_RAMP 1| 0))

; the negated goal
(assert (not (and (or (and (not |alternatorSwitch=Closed|) (not $2)) (and $2 |alternatorSwitch=Closed|)) (or $3 (not
    $1)) (or (not |Alternator=Charging|) (<= |NO_HOT_CHARGE_RAMP 1| 0)) (<= limit 1000) (or (not
    |alternatorSwitch=Closed|) $3))))

(check-sat)
