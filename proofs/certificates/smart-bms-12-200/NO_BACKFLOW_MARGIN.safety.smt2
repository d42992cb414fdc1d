; NO_BACKFLOW_MARGIN: No current flows back with a dead comparator either, while the world is slow.
; never actual alternator.current < 0 A
; assuming SLOW: Outside cranking, load dump, load steps and a blown fuse
; assuming COMPARATOR_DEAD_AT_WORST: The blocking stage can at least be opened by command.
; assuming PATH_AT_LEAST_50_MOHM: Alternator, cable, fuse and battery have at least 50 mOhm together.
; smart-bms-12-200.valve, line 337
;
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)

(declare-const |actual alternator.current| Real)
(declare-const emf Real)
(declare-const pack Real)
(declare-const |stage=ComparatorDead| Bool)
(declare-const |stage=ShortedOn| Bool)
(declare-const |alternatorSwitch=Closed| Bool)
(declare-const started Bool)
(declare-const |previous emf| Real)
(declare-const |previous pack| Real)
(define-fun $1 () Real (ite started |previous emf| emf))
(define-fun $2 () Real (ite started |previous pack| pack))
(define-fun $3 () Bool (<= 0.0 |actual alternator.current|))
(define-fun |NO_BACKFLOW_LATCH_STOPS 1'| () Bool (not $3))
(define-fun $4 () Bool (not (and |stage=ShortedOn| (not |stage=ComparatorDead|))))

; law, line 283
(assert (or (= |actual alternator.current| 0.0) (not (and (not |alternatorSwitch=Closed|) $4))))

; assumption SLOW
(assert (and (<= emf (+ $1 20.0)) (<= $1 (+ emf 20.0)) (<= pack (+ $2 40.0)) (<= $2 (+ pack 40.0))))

; assumption COMPARATOR_DEAD_AT_WORST
(assert $4)

; assumption PATH_AT_LEAST_50_MOHM
(assert (and (or (<= |actual alternator.current| 0.0) (<= (+ (* 5.0 |actual alternator.current|) pack) emf)) (or $3 (<=
    emf (+ (* 5.0 |actual alternator.current|) pack)))))

; relation 1
(assert (or (not |alternatorSwitch=Closed|) (<= (+ |previous pack| (/ 125.0 2.0)) |previous emf|)))

; relation 2
(assert (or (not |alternatorSwitch=Closed|) started))

; the negated goal
(assert |NO_BACKFLOW_LATCH_STOPS 1'|)

(check-sat)
