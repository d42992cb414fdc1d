; NO_BACKFLOW_LATCH_STOPS: Current that flows back has stopped at the next tick, if the stage obeys its gate.
; never actual alternator.current < 0 A and previous (actual alternator.current < 0 A)
; assuming COMPARATOR_DEAD_AT_WORST: The blocking stage can at least be opened by command.
; smart-bms-12-200.valve, line 346
;
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)

(declare-const |actual alternator.current| Real)
(declare-const |stage=ComparatorDead| Bool)
(declare-const |stage=ShortedOn| Bool)
(declare-const |alternatorSwitch=Closed| Bool)
(declare-const started Bool)
(declare-const |NO_BACKFLOW_LATCH_STOPS 1| Bool)
(define-fun |NO_BACKFLOW_LATCH_STOPS 1'| () Bool (not (<= 0.0 |actual alternator.current|)))
(define-fun $1 () Bool (not (and |stage=ShortedOn| (not |stage=ComparatorDead|))))

; law, line 283
(assert (or (= |actual alternator.current| 0.0) (not (and (not |alternatorSwitch=Closed|) $1))))

; assumption COMPARATOR_DEAD_AT_WORST
(assert $1)

; relation 1
(assert (or (not |alternatorSwitch=Closed|) started))

; relation 2
(assert (or (not |alternatorSwitch=Closed|) (not |NO_BACKFLOW_LATCH_STOPS 1|)))

; the negated goal
(assert (and |NO_BACKFLOW_LATCH_STOPS 1'| (ite started |NO_BACKFLOW_LATCH_STOPS 1| |NO_BACKFLOW_LATCH_STOPS 1'|)))

(check-sat)
