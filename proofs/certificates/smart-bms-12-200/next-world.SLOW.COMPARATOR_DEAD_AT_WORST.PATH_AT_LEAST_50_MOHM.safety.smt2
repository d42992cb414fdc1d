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
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)

(declare-const emf Real)
(declare-const pack Real)
(declare-const started Bool)
(declare-const |previous emf| Real)
(declare-const |previous pack| Real)
(define-fun $1 () Real (ite started |previous emf| emf))
(define-fun $2 () Real (ite started |previous pack| pack))
(define-fun $3 () Real (ite started |previous emf| 0.0))
(define-fun $4 () Real (ite started |previous pack| 0.0))
(define-fun $5 () Bool (<= 0.0 (+ $1 40000.0)))
(define-fun $6 () Bool (<= $1 120000.0))
(define-fun $7 () Real (ite started |previous emf| $1))
(define-fun $8 () Bool (<= $1 (+ $7 20.0)))
(define-fun $9 () Bool (<= $7 (+ $1 20.0)))
(define-fun $10 () Real (ite started |previous pack| (+ (* (/ 1.0 2.0) $2) 20.0)))
(define-fun $11 () Real (ite started |previous pack| $2))

; pack is within its physical range
(assert (<= 0.0 pack))

; assumption SLOW
(assert (and (<= emf (+ $1 20.0)) (<= $1 (+ emf 20.0)) (<= pack (+ $2 40.0)) (<= $2 (+ pack 40.0))))

; relation 1
(assert (or (not started) (<= |previous pack| 20000.0)))

; relation 2
(assert (or (not started) (<= |previous emf| 120000.0)))

; relation 3
(assert (or (not started) (<= 0.0 (+ |previous emf| 40000.0))))

; the negated goal
(assert (not (or (and (<= 0.0 (+ $3 20.0)) (<= $3 20.0) (<= 0.0 (+ $4 40.0)) (<= $4 40.0)) (and $5 $6 (<= 0.0 (+ $2
    40.0)) (<= $2 39960.0) $8 $9 (<= $2 (+ (* 2.0 $10) 40.0)) (<= (* 2.0 $10) (+ $2 120.0))) (and $5 $6 $8 $9 (<= 0.0
    $2) (<= $2 20000.0) (<= $2 (+ $11 40.0)) (<= $11 (+ $2 40.0))))))

(check-sat)
