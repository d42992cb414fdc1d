; NO_BACKFLOW_EVIDENCE: The port is commanded closed only on evidence: 2.3 A read while closed, or 340 mV read across it while open.
; never alternatorSwitch = Closed and not (alternator.current >= 2.3 A when previous alternatorSwitch = Closed else alternator.voltage - packVoltage >= 340 mV)
; smart-bms-12-200.valve, line 360
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
