; STARTS_FORGIVEN: Starts are forgiven after 10 min of charging, and only then.
; never alternatorStarts < previous alternatorStarts and not (alternatorSwitch = Closed for 10 min)
; smart-bms-12-200.valve, line 451
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator elapsed| Int)
(declare-const starts Int)
(declare-const alternatorStarts Int)
(declare-const |STARTS_FORGIVEN 2| Int)

; Alternator=Charging out of reset
(assert (not |Alternator=Charging|))

; Alternator elapsed out of reset
(assert (= |Alternator elapsed| 0))

; starts out of reset
(assert (= starts 0))

; alternatorStarts out of reset
(assert (= alternatorStarts 0))

; STARTS_FORGIVEN 2 out of reset
(assert (= |STARTS_FORGIVEN 2| 0))

; the negated goal
(assert (not (and (= starts alternatorStarts) (or (not |Alternator=Charging|) (<= (+ |Alternator elapsed| 1)
    |STARTS_FORGIVEN 2|)) (<= alternatorStarts 2) (<= 0 |STARTS_FORGIVEN 2|))))

(check-sat)
