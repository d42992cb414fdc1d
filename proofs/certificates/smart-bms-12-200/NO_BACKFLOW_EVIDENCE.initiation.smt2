; NO_BACKFLOW_EVIDENCE: The port is commanded closed only on evidence: 2.3 A read while closed, or 340 mV read across it while open.
; never alternatorSwitch = Closed and not (alternator.current >= 2.3 A when previous alternatorSwitch = Closed else alternator.voltage - packVoltage >= 340 mV)
; smart-bms-12-200.valve, line 281
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
