; NO_BACKFLOW_LATCH_STOPS: Current that flows back has stopped at the next tick, if the stage obeys its gate.
; never actual alternator.current < 0 A and previous (actual alternator.current < 0 A)
; assuming COMPARATOR_DEAD_AT_WORST: The blocking stage can at least be opened by command.
; smart-bms-12-200.valve, line 346
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |alternatorSwitch=Closed| Bool)
(declare-const started Bool)
(declare-const |NO_BACKFLOW_LATCH_STOPS 1| Bool)

; alternatorSwitch=Closed out of reset
(assert (not |alternatorSwitch=Closed|))

; started out of reset
(assert (not started))

; the negated goal
(assert (not (and (or (not |alternatorSwitch=Closed|) started) (or (not |alternatorSwitch=Closed|) (not
    |NO_BACKFLOW_LATCH_STOPS 1|)))))

(check-sat)
