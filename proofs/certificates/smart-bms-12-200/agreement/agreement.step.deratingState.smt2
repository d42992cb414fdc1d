; The compiled class and smart-bms-12-200.valve agree.
;
; step: `deratingState` is Derating afterwards
; smart-bms-12-200.valve, line 209
(set-logic QF_LIRA)

(declare-const |Derating=Derated| Bool)
(declare-const |Derating elapsed| Int)
(declare-const |nearLimit level| Int)
(define-fun |Derating: Full -> Derated line 211| () Bool (<= 540000 |nearLimit level|))
(define-fun $1 () Bool (<= |nearLimit level| 539999))
(define-fun $2 () Bool (and (not |Derating=Derated|) |Derating: Full -> Derated line 211|))
(define-fun |Derating: Derated -> Full line 214| () Bool (and $1 (<= 599999 |Derating elapsed|)))
(define-fun |Derating'=Derated| () Bool (or $2 (and |Derating=Derated| (not |Derating: Derated -> Full line 214|))))
(define-fun |alternatorDerated'=No| () Bool (not |Derating'=Derated|))
(define-fun $3 () Int (ite |Derating=Derated| 1 0))
(define-fun $4 () Bool (and |Derating=Derated| $1 (<= 600000 (ite (<= 600000 |Derating elapsed|) |Derating elapsed| (+
    |Derating elapsed| 1)))))
(define-fun $5 () Bool (= $3 (ite $2 1 (ite $4 0 $3))))

; Derating elapsed is within its bounds
(assert (and (<= 0 |Derating elapsed|) (<= |Derating elapsed| 600000)))

; nearLimit level is within its bounds
(assert (and (<= 0 |nearLimit level|) (<= |nearLimit level| 600000)))

; the negated goal
(assert (not (and (= |alternatorDerated'=No| (ite $5 (not |Derating=Derated|) (and (or (not |Derating=Derated|) $4) (not
    $2)))) (= |Derating'=Derated| (ite $5 |Derating=Derated| (or $2 (and |Derating=Derated| (not $4))))))))

(check-sat)
