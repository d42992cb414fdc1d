; NO_BACKFLOW_EVIDENCE_TRUE: When the port closes the alternator is truly at least 230 mV above the battery.
; when alternatorSwitch = Closed and previous alternatorSwitch = Open then emf - pack >= 230 mV
; smart-bms-12-200.valve, line 366
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const |alternatorSwitch=Closed| Bool)
(define-fun $1 () Bool (or |Alternator=Charging| (and |Alternator=Stopping| (not |Alternator=Charging|))))

; Alternator=Charging out of reset
(assert (not |Alternator=Charging|))

; Alternator=Stopping out of reset
(assert (not |Alternator=Stopping|))

; alternatorSwitch=Closed out of reset
(assert (not |alternatorSwitch=Closed|))

; the negated goal
(assert (not (or (and (not |alternatorSwitch=Closed|) (not $1)) (and $1 |alternatorSwitch=Closed|))))

(check-sat)
