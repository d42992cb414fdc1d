; next-world.SLOW.COMPARATOR_DEAD_AT_WORST.PATH_AT_LEAST_50_MOHM
; some next world satisfies the laws and SLOW, COMPARATOR_DEAD_AT_WORST, PATH_AT_LEAST_50_MOHM, in every state
; one of 3 worlds:
;   actual alternator.voltage := 0.0
;   actual alternator.current := 0.0
;   actual packVoltage := 0.0
;   emf := 0.0
;   pack := 0.0
;   fittedFuse := 0.0
;   stage=ComparatorDead := false
;   stage=ShortedOn := false
; one of 3 worlds:
;   stage=ComparatorDead := false
;   stage=ShortedOn := false
;   actual alternator.voltage := (ite started |previous emf| emf)
;   actual alternator.current := 0.0
;   actual packVoltage := (+ (* (/ 1.0 2.0) (ite started |previous pack| pack)) 20.0)
;   emf := (ite started |previous emf| emf)
;   pack := (+ (* (/ 1.0 2.0) (ite started |previous pack| pack)) 20.0)
;   fittedFuse := 2500.0
; one of 3 worlds:
;   stage=ComparatorDead := false
;   stage=ShortedOn := false
;   actual alternator.voltage := (ite started |previous emf| emf)
;   actual alternator.current := 0.0
;   actual packVoltage := (ite started |previous pack| pack)
;   emf := (ite started |previous emf| emf)
;   pack := (ite started |previous pack| pack)
;   fittedFuse := 2500.0
;
; consecution: a tick keeps the relations
(set-logic QF_LIRA)

(declare-const emf Real)
(declare-const pack Real)
(declare-const started Bool)
(declare-const |previous emf| Real)
(declare-const |previous pack| Real)
(define-fun $1 () Bool (<= 0.0 (+ emf 40000.0)))
(define-fun $2 () Bool (<= emf 120000.0))
(define-fun $3 () Bool (<= pack 20000.0))

; emf is within its physical range
(assert $1)

; emf is within its physical range
(assert $2)

; pack is within its physical range
(assert $3)

; relation 1
(assert (or (not started) (<= |previous pack| 20000.0)))

; relation 2
(assert (or (not started) (<= |previous emf| 120000.0)))

; relation 3
(assert (or (not started) (<= 0.0 (+ |previous emf| 40000.0))))

; the negated goal
(assert (not (and $1 $2 $3)))

(check-sat)
