; DERATED_NO_LONGER: A derated port that is cool is so for 10 min and no longer.
; never (alternatorDerated = Yes and alternator.current < 90 % of fuseLimit - 1 A) for 600.001 s
; smart-bms-12-200.valve, line 533
;
; consecution: a tick keeps the relations
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
(define-fun $1 () Int (ite |alternatorFuse=800| 720 (ite |alternatorFuse=1000| 900 (ite |alternatorFuse=1250| 1125
    540))))
(define-fun fullLimit () Int (ite (<= $1 1000) $1 1000))
(define-fun |Derating: Full -> Derated line 211| () Bool (<= 540000 |nearLimit level|))
(define-fun $2 () Bool (<= |nearLimit level| 539999))
(define-fun $3 () Bool (and (not |Derating=Derated|) |Derating: Full -> Derated line 211|))
(define-fun $4 () Bool (<= 599999 |Derating elapsed|))
(define-fun |Derating: Derated -> Full line 214| () Bool (and $2 $4))
(define-fun $5 () Bool (and |Derating=Derated| (not |Derating: Derated -> Full line 214|)))
(define-fun |Derating'=Derated| () Bool (or $3 $5))
(define-fun |Derating elapsed'| () Int (ite (or $3 (and |Derating=Derated| $2 $4)) 0 (ite (<= |Derating elapsed| 599999)
    (+ |Derating elapsed| 1) 600000)))
(define-fun $6 () Int (+ |nearLimit level| (- 1)))
(define-fun |nearLimit'| () Int (ite (<= (* 9 fullLimit) (* 10 alternator.current)) (ite (<= |nearLimit level| 599998)
    (+ |nearLimit level| 2) 600000) (ite (<= $6 0) 0 $6)))
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
(assert (not (and (<= (+ |nearLimit'| |DERATED_NO_LONGER 1'|) 600000) (<= |DERATED_NO_LONGER 1'| (+ |Derating elapsed'|
    1)) (<= |nearLimit'| 600000) (<= 0 |Derating elapsed'|) (or $3 $5 (<= |DERATED_NO_LONGER 1'| 0)))))

(check-sat)
