; totality.alternatorDerated
; alternatorDerated has exactly one value at every tick
;
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)

(declare-const |Derating=Derated| Bool)
(declare-const |Derating elapsed| Int)
(declare-const |nearLimit level| Int)
(define-fun |Derating: Full -> Derated line 211| () Bool (<= 540000 |nearLimit level|))
(define-fun $1 () Bool (and (not |Derating=Derated|) |Derating: Full -> Derated line 211|))
(define-fun |Derating: Derated -> Full line 214| () Bool (and (<= |nearLimit level| 539999) (<= 599999
    |Derating elapsed|)))
(define-fun $2 () Bool (and |Derating=Derated| (not |Derating: Derated -> Full line 214|)))
(define-fun |Derating'=Derated| () Bool (or $1 $2))
(define-fun |alternatorDerated'=No| () Bool (not |Derating'=Derated|))

; the negated goal
(assert (not (or $1 $2 |alternatorDerated'=No|)))

(check-sat)
