; DERATED_TEN_MIN: A port stays derated for 10 min.
; alternatorDerated becomes No only after alternatorDerated = Yes for 10 min
; smart-bms-12-200.valve, line 529
;
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)

(declare-const |Derating=Derated| Bool)
(declare-const |Derating elapsed| Int)
(declare-const |nearLimit level| Int)
(declare-const |alternatorDerated=Yes| Bool)
(declare-const |DERATED_TEN_MIN 2| Int)
(define-fun |Derating: Full -> Derated line 211| () Bool (<= 540000 |nearLimit level|))
(define-fun |Derating: Derated -> Full line 214| () Bool (and (<= |nearLimit level| 539999) (<= 599999
    |Derating elapsed|)))
(define-fun |Derating'=Derated| () Bool (or (and (not |Derating=Derated|) |Derating: Full -> Derated line 211|) (and
    |Derating=Derated| (not |Derating: Derated -> Full line 214|))))
(define-fun |alternatorDerated'=No| () Bool (not |Derating'=Derated|))
(define-fun $1 () Bool (<= (+ |Derating elapsed| 1) |DERATED_TEN_MIN 2|))

; relation 1
(assert (= |Derating=Derated| |alternatorDerated=Yes|))

; relation 2
(assert (or (not |alternatorDerated=Yes|) $1))

; relation 3
(assert (or (not |Derating=Derated|) $1))

; relation 4
(assert (<= 0 |DERATED_TEN_MIN 2|))

; the negated goal
(assert (not (or (<= 600000 |DERATED_TEN_MIN 2|) (not (and |alternatorDerated'=No| |alternatorDerated=Yes|)))))

(check-sat)
