; DERATED_NO_LONGER: A derated port that is cool is so for 10 min and no longer.
; never (alternatorDerated = Yes and alternator.current < 90 % of fuseLimit - 1 A) for 600.001 s
; smart-bms-12-200.valve, line 533
;
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)

(declare-const |alternatorFuse=800| Bool)
(declare-const |alternatorFuse=1000| Bool)
(declare-const |alternatorFuse=1250| Bool)
(declare-const alternator.current Int)
(declare-const |Derating=Derated| Bool)
(declare-const |Derating elapsed| Int)
(declare-const |nearLimit level| Int)
(declare-const |DERATED_NO_LONGER 1| Int)
(define-fun alternatorFuse () Int (ite |alternatorFuse=800| 800 (ite |alternatorFuse=1000| 1000 (ite
    |alternatorFuse=1250| 1250 600))))
(define-fun |Derating: Full -> Derated line 211| () Bool (<= 540000 |nearLimit level|))
(define-fun |Derating: Derated -> Full line 214| () Bool (and (<= |nearLimit level| 539999) (<= 599999
    |Derating elapsed|)))
(define-fun |Derating'=Derated| () Bool (or (and (not |Derating=Derated|) |Derating: Full -> Derated line 211|) (and
    |Derating=Derated| (not |Derating: Derated -> Full line 214|))))
(define-fun |DERATED_NO_LONGER 1'| () Int (ite (and |Derating'=Derated| (not (<= (* 9.0 (ite (<= alternatorFuse 1111) (*
    (/ 9.0 10.0) (to_real alternatorFuse)) 1000.0)) (+ (* 10.0 (to_real alternator.current)) 100.0)))) (ite (<=
    |DERATED_NO_LONGER 1| 600001) (+ |DERATED_NO_LONGER 1| 1) 600002) 0))

; relation 1
(assert (<= (+ |nearLimit level| |DERATED_NO_LONGER 1|) 600000))

; relation 2
(assert (<= |DERATED_NO_LONGER 1| (+ |Derating elapsed| 1)))

; relation 3
(assert (<= |nearLimit level| 600000))

; relation 4
(assert (<= 0 |Derating elapsed|))

; relation 5
(assert (or |Derating=Derated| (<= |DERATED_NO_LONGER 1| 0)))

; the negated goal
(assert (<= 600002 |DERATED_NO_LONGER 1'|))

(check-sat)
