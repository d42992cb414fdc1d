; next-world.SLOW.COMPARATOR_DEAD_AT_WORST.PATH_AT_MOST_52_MOHM
; some next world satisfies the laws and SLOW, COMPARATOR_DEAD_AT_WORST, PATH_AT_MOST_52_MOHM, in every state
; one of 6 worlds:
;   actual alternator.voltage := 0.0
;   actual alternator.current := 0.0
;   actual packVoltage := 0.0
;   emf := 0.0
;   pack := 0.0
;   fittedFuse := 0.0
;   stage=ComparatorDead := false
;   stage=ShortedOn := false
; one of 6 worlds:
;   stage=ComparatorDead := false
;   stage=ShortedOn := false
;   actual alternator.voltage := (ite started |previous emf| emf)
;   actual alternator.current := 0.0
;   actual packVoltage := (+ (* (/ 1.0 2.0) (ite started |previous pack| pack)) 20.0)
;   emf := (ite started |previous emf| emf)
;   pack := (+ (* (/ 1.0 2.0) (ite started |previous pack| pack)) 20.0)
;   fittedFuse := 2500.0
; one of 6 worlds:
;   stage=ComparatorDead := false
;   stage=ShortedOn := false
;   actual alternator.voltage := (+ (* (/ 1.0 2.0) (ite started |previous emf| emf)) (* (/ 1.0 2.0) (ite started |previous pack| pack)))
;   actual alternator.current := (+ (* (/ 5.0 52.0) (ite started |previous emf| emf)) (* (- (/ 5.0 52.0)) (ite started |previous pack| pack)))
;   actual packVoltage := (ite started |previous pack| pack)
;   emf := (ite started |previous emf| emf)
;   pack := (ite started |previous pack| pack)
;   fittedFuse := 2500.0
; one of 6 worlds:
;   stage=ComparatorDead := false
;   stage=ShortedOn := false
;   actual alternator.voltage := (ite started |previous emf| emf)
;   actual alternator.current := 0.0
;   actual packVoltage := (+ (* (/ 1.0 2.0) (ite started |previous emf| emf)) (* (/ 1.0 2.0) (ite started |previous pack| pack)) 20.0)
;   emf := (ite started |previous emf| emf)
;   pack := (+ (* (/ 1.0 2.0) (ite started |previous emf| emf)) (* (/ 1.0 2.0) (ite started |previous pack| pack)) 20.0)
;   fittedFuse := 2500.0
; one of 6 worlds:
;   stage=ComparatorDead := false
;   stage=ShortedOn := false
;   actual alternator.voltage := (ite started |previous emf| emf)
;   actual alternator.current := 0.0
;   actual packVoltage := (ite started |previous pack| pack)
;   emf := (ite started |previous emf| emf)
;   pack := (ite started |previous pack| pack)
;   fittedFuse := 2500.0
; one of 6 worlds:
;   stage=ComparatorDead := false
;   stage=ShortedOn := false
;   actual alternator.voltage := (ite started |previous emf| emf)
;   actual alternator.current := (+ (* (/ 1.0 2.0) (to_real alternatorLimit)) (* (/ 5.0 52.0) (ite started |previous emf| emf)) (* (- (/ 5.0 52.0)) (ite started |previous pack| pack)))
;   actual packVoltage := (+ (* (/ 1.0 2.0) (ite started |previous emf| emf)) (* (/ 1.0 2.0) (ite started |previous pack| pack)))
;   emf := (ite started |previous emf| emf)
;   pack := (ite started |previous pack| pack)
;   fittedFuse := 2500.0
;
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)

(declare-const emf Real)
(declare-const pack Real)
(declare-const |alternatorSwitch=Closed| Bool)
(declare-const started Bool)
(declare-const alternatorLimit Int)
(declare-const |reverseBlocking=Armed| Bool)
(declare-const |previous emf| Real)
(declare-const |previous pack| Real)
(define-fun $1 () Real (ite started |previous emf| emf))
(define-fun $2 () Real (ite started |previous pack| pack))
(define-fun $3 () Bool (<= alternatorLimit 0))
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
(define-fun $15 () Real (+ $1 (* (- 1.0) $2)))
(define-fun $16 () Bool (<= $15 0.0))
(define-fun $17 () Bool (not $16))
(define-fun $18 () Bool (<= $2 $1))
(define-fun $19 () Bool (= $15 0.0))
(define-fun $20 () Real (ite started |previous pack| $2))
(define-fun $21 () Bool (<= $2 (+ $20 40.0)))
(define-fun $22 () Bool (<= $20 (+ $2 40.0)))
(define-fun $23 () Bool (not (and |alternatorSwitch=Closed| $17)))
(define-fun $24 () Bool (<= $1 (+ $2 40.0)))
(define-fun $25 () Real (ite started |previous pack| (+ (* (/ 1.0 2.0) $1) (* (/ 1.0 2.0) $2) 20.0)))
(define-fun $26 () Real (+ (* 26.0 (to_real alternatorLimit)) (* 5.0 $1) (* (- 5.0) $2)))
(define-fun $27 () Bool (<= $26 0.0))
(define-fun $28 () Bool (<= (* 5.0 $2) (+ (* 26.0 (to_real alternatorLimit)) (* 5.0 $1))))
(define-fun $29 () Bool (= $26 0.0))

; relation 1
(assert (or (not started) (<= 0.0 |previous pack|)))

; relation 2
(assert (or (not started) (<= 0.0 (+ |previous emf| 40000.0))))

; relation 3
(assert (or (not started) (<= |previous emf| 120000.0)))

; relation 4
(assert (or (not started) (<= |previous pack| 20000.0)))

; the negated goal
(assert (not (or (and (<= 0.0 (+ $4 20.0)) (<= $4 20.0) (<= 0.0 (+ $5 40.0)) (<= $5 40.0)) (and $6 $7 (<= 0.0 (+ $2
    40.0)) (<= $2 39960.0) $10 $11 (<= $2 (+ (* 2.0 $12) 40.0)) (<= (* 2.0 $12) (+ $2 120.0)) (or $3 $8 (not (and
    |alternatorSwitch=Closed| (not $8))))) (and $6 $7 $10 $11 $13 $14 (or (not |reverseBlocking=Armed|) $18) (or
    |alternatorSwitch=Closed| $19) (or $16 $18) $21 $22 (or $16 (<= (+ (* 52.0 (to_real alternatorLimit)) (* 5.0 $2))
    (* 5.0 $1)) $23)) (and $6 $7 $10 $11 (<= 0.0 (+ $1 $2 40.0)) (<= (+ $1 $2) 39960.0) (<= (+ $1 $2) (+ (* 2.0 $25)
    40.0)) (<= (* 2.0 $25) (+ $1 $2 120.0)) (or $3 $24 (not (and |alternatorSwitch=Closed| (not $24))))) (and $6 $7 $10
    $11 $13 $14 $21 $22 (or $3 $16 $23)) (and $6 $7 $10 $11 $13 $14 $21 $22 (or $17 $27) (or (not $18) $28) (or (not
    |reverseBlocking=Armed|) $28) (or |alternatorSwitch=Closed| $29) (or $19 (not $29)) (or $18 $27) (or $16 $28) (or
    $23 (<= (+ (* 26.0 (to_real alternatorLimit)) (* 5.0 $2)) (* 5.0 $1)) (<= (* 5.0 $1) (+ (* 26.0 (to_real
    alternatorLimit)) (* 5.0 $2))))))))

(check-sat)
