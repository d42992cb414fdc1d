; ALT_FOUR_AND_A_HALF_MIN: Four and a half minutes at a stretch derate it too.
; when (actual alternator.current >= 90 % of fuseLimit + 1.05 A) for 270.001 s then alternatorDerated = Yes
; smart-bms-12-200.valve, line 507
;
; consecution: a tick keeps the relations
(set-logic QF_LIRA)

(declare-const |alternatorFuse=800| Bool)
(declare-const |alternatorFuse=1000| Bool)
(declare-const |alternatorFuse=1250| Bool)
(declare-const alternator.current Int)
(declare-const |actual alternator.current| Real)
(declare-const |nearLimit level| Int)
(declare-const |ALT_FOUR_AND_A_HALF_MIN 1| Int)
(define-fun alternatorFuse () Int (ite |alternatorFuse=800| 800 (ite |alternatorFuse=1000| 1000 (ite
    |alternatorFuse=1250| 1250 600))))
(define-fun $1 () Int (ite |alternatorFuse=800| 720 (ite |alternatorFuse=1000| 900 (ite |alternatorFuse=1250| 1125
    540))))
(define-fun fullLimit () Int (ite (<= $1 1000) $1 1000))
(define-fun $2 () Int (+ |nearLimit level| (- 1)))
(define-fun |nearLimit'| () Int (ite (<= (* 9 fullLimit) (* 10 alternator.current)) (ite (<= |nearLimit level| 599998)
    (+ |nearLimit level| 2) 600000) (ite (<= $2 0) 0 $2)))
(define-fun |ALT_FOUR_AND_A_HALF_MIN 1'| () Int (ite (<= (+ (* 9.0 (ite (<= alternatorFuse 1111) (* (/ 9.0 10.0)
    (to_real alternatorFuse)) 1000.0)) 105.0) (* 10.0 |actual alternator.current|)) (ite (<=
    |ALT_FOUR_AND_A_HALF_MIN 1| 270001) (+ |ALT_FOUR_AND_A_HALF_MIN 1| 1) 270002) 0))

; alternator.current is read as its sensor permits
(assert (and (or (<= (to_real alternator.current) (+ |actual alternator.current| (/ 21.0 2.0))) (<= (+
    alternator.current 3000) 0)) (or (not (<= (+ (to_real alternator.current) (/ 21.0 2.0))
    |actual alternator.current|)) (<= 3000 alternator.current))))

; relation 1
(assert (<= (* 2 |ALT_FOUR_AND_A_HALF_MIN 1|) |nearLimit level|))

; relation 2
(assert (<= 0 |nearLimit level|))

; the negated goal
(assert (not (and (<= (* 2 |ALT_FOUR_AND_A_HALF_MIN 1'|) |nearLimit'|) (<= 0 |nearLimit'|))))

(check-sat)
