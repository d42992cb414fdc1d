; NO_BACKFLOW_MARGIN: No current flows back with a dead comparator either, while the world is slow.
; never actual alternator.current < 0 A
; assuming SLOW: Outside cranking, load dump, load steps and a blown fuse
; assuming COMPARATOR_DEAD_AT_WORST: The blocking stage can at least be opened by command.
; assuming PATH_AT_LEAST_50_MOHM: Alternator, cable, fuse and battery have at least 50 mOhm together.
; smart-bms-12-200.valve, line 337
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |alternatorSwitch=Closed| Bool)
(declare-const started Bool)
(declare-const |previous emf| Real)
(declare-const |previous pack| Real)

; alternatorSwitch=Closed out of reset
(assert (not |alternatorSwitch=Closed|))

; started out of reset
(assert (not started))

; the negated goal
(assert (not (and (or (not |alternatorSwitch=Closed|) (<= (+ |previous pack| (/ 125.0 2.0)) |previous emf|)) (or (not
    |alternatorSwitch=Closed|) started))))

(check-sat)
