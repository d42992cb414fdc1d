; next-world.SLOW.COMPARATOR_DEAD_AT_WORST.PATH_AT_MOST_52_MOHM
; some next world satisfies the laws and SLOW, COMPARATOR_DEAD_AT_WORST, PATH_AT_MOST_52_MOHM, in every state
; one of 5 worlds:
;   actual alternator.voltage := 0.0
;   actual alternator.current := 0.0
;   actual packVoltage := 0.0
;   emf := 0.0
;   pack := 0.0
;   stage=ComparatorDead := false
;   stage=ShortedOn := false
; one of 5 worlds:
;   stage=ComparatorDead := false
;   stage=ShortedOn := false
;   actual alternator.voltage := (ite started |previous emf| emf)
;   actual alternator.current := 0.0
;   actual packVoltage := (+ (* (/ 1.0 2.0) (ite started |previous pack| pack)) 20.0)
;   emf := (ite started |previous emf| emf)
;   pack := (+ (* (/ 1.0 2.0) (ite started |previous pack| pack)) 20.0)
; one of 5 worlds:
;   stage=ComparatorDead := false
;   stage=ShortedOn := false
;   actual alternator.voltage := (ite started |previous emf| emf)
;   actual alternator.current := 0.0
;   actual packVoltage := (ite started |previous pack| pack)
;   emf := (ite started |previous emf| emf)
;   pack := (ite started |previous pack| pack)
; one of 5 worlds:
;   stage=ComparatorDead := false
;   stage=ShortedOn := false
;   actual alternator.voltage := (+ (* (/ 1.0 4.0) (ite started |previous emf| emf)) (* (/ 1.0 4.0) (ite started |previous pack| pack)) (* (/ 1.0 2.0) (ite started |previous emf| (+ (* (/ 1.0 2.0) pack) (* (/ 1.0 2.0) (ite started |previous emf| emf)) (- 10.0)))) (- 5.0))
;   actual alternator.current := 0.0
;   actual packVoltage := (+ (* (- (/ 1.0 2.0)) (ite started |previous emf| emf)) (* (/ 1.0 2.0) (ite started |previous pack| pack)) (ite started |previous emf| (+ (* (/ 1.0 2.0) pack) (* (/ 1.0 2.0) (ite started |previous emf| emf)) (- 10.0))) 10.0)
;   emf := (+ (* (/ 1.0 4.0) (ite started |previous emf| emf)) (* (/ 1.0 4.0) (ite started |previous pack| pack)) (* (/ 1.0 2.0) (ite started |previous emf| (+ (* (/ 1.0 2.0) pack) (* (/ 1.0 2.0) (ite started |previous emf| emf)) (- 10.0)))) (- 5.0))
;   pack := (+ (* (- (/ 1.0 2.0)) (ite started |previous emf| emf)) (* (/ 1.0 2.0) (ite started |previous pack| pack)) (ite started |previous emf| (+ (* (/ 1.0 2.0) pack) (* (/ 1.0 2.0) (ite started |previous emf| emf)) (- 10.0))) 10.0)
; one of 5 worlds:
;   stage=ComparatorDead := false
;   stage=ShortedOn := false
;   actual alternator.voltage := (ite started |previous emf| emf)
;   actual alternator.current := (+ (* (/ 5.0 52.0) (ite started |previous emf| emf)) (* (- (/ 5.0 52.0)) (ite started |previous pack| pack)) 250.0)
;   actual packVoltage := (ite started |previous pack| pack)
;   emf := (ite started |previous emf| emf)
;   pack := (ite started |previous pack| pack)
;
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)

(declare-const emf Real)
(declare-const pack Real)
(declare-const |alternatorSwitch=Closed| Bool)
(declare-const started Bool)
(declare-const |previous emf| Real)
(declare-const |previous pack| Real)
(define-fun $1 () Real (ite started |previous emf| emf))
(define-fun $2 () Real (ite started |previous pack| pack))
(define-fun $3 () Real (ite started |previous emf| (+ (* (/ 1.0 2.0) pack) (* (/ 1.0 2.0) $1) (- 10.0))))
(define-fun $4 () Real (ite started |previous emf| 0.0))
(define-fun $5 () Real (ite started |previous pack| 0.0))
(define-fun $6 () Bool (<= 0.0 (+ $1 40000.0)))
(define-fun $7 () Bool (<= $1 120000.0))
(define-fun $8 () Bool (<= (* 2.0 $1) (+ $2 40.0)))
(define-fun $9 () Real (ite started |previous emf| $1))
(define-fun $10 () Bool (<= $1 (+ $9 20.0)))
(define-fun $11 () Bool (<= $9 (+ $1 20.0)))
(define-fun $12 () Real (ite started |previous pack| (+ (* (/ 1.0 2.0) $2) 20.0)))
(define-fun $13 () Bool (<= 0.0 $2))
(define-fun $14 () Bool (<= $2 20000.0))
(define-fun $15 () Bool (<= $1 $2))
(define-fun $16 () Bool (not $15))
(define-fun $17 () Bool (<= $2 $1))
(define-fun $18 () Real (ite started |previous pack| $2))
(define-fun $19 () Bool (<= $2 (+ $18 40.0)))
(define-fun $20 () Bool (<= $18 (+ $2 40.0)))
(define-fun $21 () Bool (not (and |alternatorSwitch=Closed| $16)))
(define-fun $22 () Bool (<= (* 3.0 $1) (+ $2 (* 2.0 $3) 60.0)))
(define-fun $23 () Real (ite started |previous emf| (+ (* (/ 1.0 4.0) $1) (* (/ 1.0 4.0) $2) (* (/ 1.0 2.0) $3) (-
    5.0))))
(define-fun $24 () Real (ite started |previous pack| (+ (* (- (/ 1.0 2.0)) $1) (* (/ 1.0 2.0) $2) $3 10.0)))
(define-fun $25 () Real (+ $1 (* (- 1.0) $2) 2600.0))
(define-fun $26 () Bool (<= $25 0.0))
(define-fun $27 () Bool (<= $2 (+ $1 2600.0)))

; relation 1
(assert (or (not started) (<= |previous emf| 120000.0)))

; relation 2
(assert (or (not started) (<= 0.0 |previous pack|)))

; relation 3
(assert (or (not started) (<= |previous pack| 20000.0)))

; relation 4
(assert (or (not started) (<= 0.0 (+ |previous emf| 40000.0))))

; the negated goal
(assert (not (or (and (<= 0.0 (+ $4 20.0)) (<= $4 20.0) (<= 0.0 (+ $5 40.0)) (<= $5 40.0)) (and $6 $7 (<= 0.0 (+ $2
    40.0)) (<= $2 39960.0) $10 $11 (<= $2 (+ (* 2.0 $12) 40.0)) (<= (* 2.0 $12) (+ $2 120.0)) (or $8 (not (and
    |alternatorSwitch=Closed| (not $8))))) (and $6 $7 $10 $11 $13 $14 $19 $20 (or $15 $21)) (and (<= 0.0 (+ $1 $2 (*
    2.0 $3) 159980.0)) (<= (+ $1 $2 (* 2.0 $3)) 480020.0) (<= $1 (+ $2 (* 2.0 $3) 20.0)) (<= (+ $2 (* 2.0 $3)) (+ $1
    39980.0)) (<= (+ $1 $2 (* 2.0 $3)) (+ (* 4.0 $23) 100.0)) (<= (* 4.0 $23) (+ $1 $2 (* 2.0 $3) 60.0)) (<= (+ $2 (*
    2.0 $3)) (+ $1 (* 2.0 $24) 60.0)) (<= (+ $1 (* 2.0 $24)) (+ $2 (* 2.0 $3) 100.0)) (or $22 (not (and
    |alternatorSwitch=Closed| (not $22))))) (and $6 $7 $10 $11 $13 $14 $19 $20 (or $16 $26) $27 (or (not $17) $27) (or
    |alternatorSwitch=Closed| (= $25 0.0)) (or $17 $26) (or $15 $27) (or $21 (<= (+ $2 2600.0) $1) (<= $1 (+ $2
    2600.0)))))))

(check-sat)
