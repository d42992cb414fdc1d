; NO_REOPEN_AT_CLOSE: A port that closes does not open again at the next tick.
; alternatorSwitch becomes Open only after alternatorSwitch = Closed for 2 ms, unless not chargeReady or emf > 15.7 V
; assuming SLOW: Outside cranking, load dump, load steps and a blown fuse
; assuming COMPARATOR_DEAD_AT_WORST: The blocking stage can at least be opened by command.
; assuming PATH_AT_MOST_52_MOHM: A closed path conducts, with at most 52 mOhm, up to 50 A; all limits are above.
; smart-bms-12-200.valve, line 333
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const remoteOff Bool)
(declare-const stuckClosed Bool)
(declare-const reverseSeen Bool)
(declare-const |timer alternatorVoltageStopGateHeld| Int)
(declare-const |alternatorSwitch=Closed| Bool)
(declare-const started Bool)
(declare-const |previous emf| Real)
(declare-const |previous pack| Real)
(declare-const |NO_REOPEN_AT_CLOSE 2| Int)

; remoteOff out of reset
(assert remoteOff)

; stuckClosed out of reset
(assert (not stuckClosed))

; reverseSeen out of reset
(assert (not reverseSeen))

; timer alternatorVoltageStopGateHeld out of reset
(assert (= |timer alternatorVoltageStopGateHeld| 0))

; Alternator=Charging out of reset
(assert (not |Alternator=Charging|))

; alternatorSwitch=Closed out of reset
(assert (not |alternatorSwitch=Closed|))

; started out of reset
(assert (not started))

; NO_REOPEN_AT_CLOSE 2 out of reset
(assert (= |NO_REOPEN_AT_CLOSE 2| 0))

; the negated goal
(assert (not (and (or (and (not |Alternator=Charging|) (not |alternatorSwitch=Closed|)) (and |Alternator=Charging|
    |alternatorSwitch=Closed|)) (or (<= (+ |previous pack| 230.0) |previous emf|) (not (and |alternatorSwitch=Closed|
    (<= |NO_REOPEN_AT_CLOSE 2| 1)))) (or (not |alternatorSwitch=Closed|) started) (or (not |alternatorSwitch=Closed|)
    (<= 3 |NO_REOPEN_AT_CLOSE 2|) (<= (+ |timer alternatorVoltageStopGateHeld| 1) |NO_REOPEN_AT_CLOSE 2|)) (or (not
    reverseSeen) (not |alternatorSwitch=Closed|)) (or (not stuckClosed) (not |alternatorSwitch=Closed|)) (or (not
    remoteOff) (not |alternatorSwitch=Closed|)) (<= 0 |timer alternatorVoltageStopGateHeld|) (<= 0
    |NO_REOPEN_AT_CLOSE 2|))))

(check-sat)
