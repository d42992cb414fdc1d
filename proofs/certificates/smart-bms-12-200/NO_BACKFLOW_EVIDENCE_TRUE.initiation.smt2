; NO_BACKFLOW_EVIDENCE_TRUE: When the port closes the alternator is truly at least 230 mV above the battery.
; when alternatorSwitch = Closed and previous alternatorSwitch = Open then emf - pack >= 230 mV
; smart-bms-12-200.valve, line 287
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const |alternatorSwitch=Closed| Bool)

; Alternator=Charging out of reset
(assert (not |Alternator=Charging|))

; alternatorSwitch=Closed out of reset
(assert (not |alternatorSwitch=Closed|))

; the negated goal
(assert (not (or (and (not |Alternator=Charging|) (not |alternatorSwitch=Closed|)) (and |Alternator=Charging|
    |alternatorSwitch=Closed|))))

(check-sat)
