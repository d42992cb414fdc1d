; ALT_FOUR_AND_A_HALF_MIN: Four and a half minutes at a stretch derate it too.
; when (actual alternator.current >= 90 % of fuseLimit + 1.05 A) for 270.001 s then alternatorDerated = Yes
; smart-bms-12-200.valve, line 507
;
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)

(declare-const |alternatorFuse=800| Bool)
(declare-const |alternatorFuse=1000| Bool)
(declare-const |alternatorFuse=1250| Bool)
(declare-const |actual alternator.current| Real)
(declare-const |Derating=Derated| Bool)
(declare-const |Derating elapsed| Int)
(declare-const |nearLimit level| Int)
(declare-const |ALT_FOUR_AND_A_HALF_MIN 1| Int)
(define-fun alternatorFuse () Int (ite |alternatorFuse=800| 800 (ite |alternatorFuse=1000| 1000 (ite
    |alternatorFuse=1250| 1250 600))))
(define-fun |Derating: Full -> Derated line 211| () Bool (<= 540000 |nearLimit level|))
(define-fun |Derating: Derated -> Full line 214| () Bool (and (<= |nearLimit level| 539999) (<= 599999
    |Derating elapsed|)))
(define-fun |ALT_FOUR_AND_A_HALF_MIN 1'| () Int (ite (<= (+ (* 9.0 (ite (<= alternatorFuse 1111) (* (/ 9.0 10.0)
    (to_real alternatorFuse)) 1000.0)) 105.0) (* 10.0 |actual alternator.current|)) (ite (<=
    |ALT_FOUR_AND_A_HALF_MIN 1| 270001) (+ |ALT_FOUR_AND_A_HALF_MIN 1| 1) 270002) 0))

; relation 1
(assert (<= (* 2 |ALT_FOUR_AND_A_HALF_MIN 1|) |nearLimit level|))

; relation 2
(assert (<= 0 |nearLimit level|))

; the negated goal
(assert (not (or (and (not |Derating=Derated|) |Derating: Full -> Derated line 211|) (and |Derating=Derated| (not
    |Derating: Derated -> Full line 214|)) (<= |ALT_FOUR_AND_A_HALF_MIN 1'| 270001))))

(check-sat)
