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
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const started Bool)
(declare-const |previous emf| Real)
(declare-const |previous pack| Real)

; started out of reset
(assert (not started))

; the negated goal
(assert (not (and (or (not started) (<= |previous pack| 20000.0)) (or (not started) (<= |previous emf| 120000.0)) (or
    (not started) (<= 0.0 (+ |previous emf| 40000.0))))))

(check-sat)
