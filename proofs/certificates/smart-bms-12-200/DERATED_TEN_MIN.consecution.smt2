; DERATED_TEN_MIN: A port stays derated for 10 min.
; alternatorDerated becomes No only after alternatorDerated = Yes for 10 min
; smart-bms-12-200.valve, line 529
;
; consecution: a tick keeps the relations
(set-logic QF_LIRA)

(declare-const |Derating=Derated| Bool)
(declare-const |Derating elapsed| Int)
(declare-const |nearLimit level| Int)
(declare-const |alternatorDerated=Yes| Bool)
(declare-const |DERATED_TEN_MIN 2| Int)
(define-fun |Derating: Full -> Derated line 211| () Bool (<= 540000 |nearLimit level|))
(define-fun $1 () Bool (<= |nearLimit level| 539999))
(define-fun $2 () Bool (and (not |Derating=Derated|) |Derating: Full -> Derated line 211|))
(define-fun $3 () Bool (<= 599999 |Derating elapsed|))
(define-fun |Derating: Derated -> Full line 214| () Bool (and $1 $3))
(define-fun |Derating'=Derated| () Bool (or $2 (and |Derating=Derated| (not |Derating: Derated -> Full line 214|))))
(define-fun |Derating elapsed'| () Int (ite (or $2 (and |Derating=Derated| $1 $3)) 0 (ite (<= |Derating elapsed| 599999)
    (+ |Derating elapsed| 1) 600000)))
(define-fun |alternatorDerated'=No| () Bool (not |Derating'=Derated|))
(define-fun |DERATED_TEN_MIN 2'| () Int (ite |Derating'=Derated| (ite (<= |DERATED_TEN_MIN 2| 600000) (+
    |DERATED_TEN_MIN 2| 1) 600001) 0))
(define-fun $4 () Bool (<= (+ |Derating elapsed| 1) |DERATED_TEN_MIN 2|))

; relation 1
(assert (= |Derating=Derated| |alternatorDerated=Yes|))

; relation 2
(assert (or (not |alternatorDerated=Yes|) $4))

; relation 3
(assert (or (not |Derating=Derated|) $4))

; relation 4
(assert (<= 0 |DERATED_TEN_MIN 2|))

; the negated goal
(assert (not (and (or |alternatorDerated'=No| (<= (+ |Derating elapsed'| 1) |DERATED_TEN_MIN 2'|)) (<= 0
    |DERATED_TEN_MIN 2'|))))

(check-sat)
