; KEEPS_CHARGING: A closed port stays closed while the alternator is 0.5 V above the battery and nothing forbids it.
; never previous alternatorSwitch = Closed and alternatorSwitch = Open and emf >= pack + 0.5 V and actual alternator.voltage >= 12.85 V and emf <= 15.7 V and chargeReady
; assuming PATH_AT_MOST_150_MOHM: A closed path conducts, with at most 150 mOhm, up to 50 A; all limits are above.
; smart-bms-12-200.valve, line 323
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const remoteOff Bool)
(declare-const stuckClosed Bool)
(declare-const reverseSeen Bool)
(declare-const |alternatorSwitch=Closed| Bool)

; remoteOff out of reset
(assert remoteOff)

; stuckClosed out of reset
(assert (not stuckClosed))

; reverseSeen out of reset
(assert (not reverseSeen))

; Alternator=Charging out of reset
(assert (not |Alternator=Charging|))

; alternatorSwitch=Closed out of reset
(assert (not |alternatorSwitch=Closed|))

; the negated goal
(assert (not (and (or (and (not |Alternator=Charging|) (not |alternatorSwitch=Closed|)) (and |Alternator=Charging|
    |alternatorSwitch=Closed|)) (or (not remoteOff) (not |alternatorSwitch=Closed|)) (or (not stuckClosed) (not
    |alternatorSwitch=Closed|)) (or (not reverseSeen) (not |alternatorSwitch=Closed|)))))

(check-sat)
