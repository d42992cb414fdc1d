; STARTS_COUNTED: Each start of the port is counted, up to two.
; never previous alternatorSwitch = Open and alternatorSwitch = Closed and alternatorStarts != (previous alternatorStarts + 1 at most 2)
; smart-bms-12-200.valve, line 446
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const starts Int)
(declare-const |alternatorSwitch=Closed| Bool)
(declare-const alternatorStarts Int)
(define-fun $1 () Bool (or |Alternator=Charging| (and |Alternator=Stopping| (not |Alternator=Charging|))))

; Alternator=Charging out of reset
(assert (not |Alternator=Charging|))

; Alternator=Stopping out of reset
(assert (not |Alternator=Stopping|))

; starts out of reset
(assert (= starts 0))

; alternatorSwitch=Closed out of reset
(assert (not |alternatorSwitch=Closed|))

; alternatorStarts out of reset
(assert (= alternatorStarts 0))

; the negated goal
(assert (not (and (or (and (not |alternatorSwitch=Closed|) (not $1)) (and $1 |alternatorSwitch=Closed|)) (= starts
    alternatorStarts))))

(check-sat)
