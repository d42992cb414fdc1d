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
(define-fun |Derating: Derated -> Full line 214| () Bool (and $1 (<= 599999 |Derating elapsed|)))
(define-fun |Derating'=Derated| () Bool (or (and (not |Derating=Derated|) |Derating: Full -> Derated line 211|) (and
    |Derating=Derated| (not |Derating: Derated -> Full line 214|))))
(define-fun |alternatorDerated'=No| () Bool (not |Derating'=Derated|))
(define-fun $2 () Int (ite |Derating=Derated| 1 0))
(define-fun $3 () Bool (<= (ite (<= 600000 |Derating elapsed|) |Derating elapsed| (+ |Derating elapsed| 1)) 599999))
(define-fun $4 () Bool (= $2 (ite |Derating=Derated| (ite |Derating=Derated| (ite $3 $2 (ite
    |Derating: Full -> Derated line 211| $2 0)) $2) (ite $1 $2 1))))

; Derating elapsed is within its bounds
(assert (and (<= 0 |Derating elapsed|) (<= |Derating elapsed| 600000)))

; nearLimit level is within its bounds
(assert (and (<= 0 |nearLimit level|) (<= |nearLimit level| 600000)))

; the negated goal
(assert (not (and (= |alternatorDerated'=No| (ite $4 (not |Derating=Derated|) (ite |Derating=Derated| (ite
    |Derating=Derated| (ite $3 (not |Derating=Derated|) (or (not |Derating=Derated|) $1)) (not |Derating=Derated|))
    (and (not |Derating=Derated|) $1)))) (= |Derating'=Derated| (ite $4 |Derating=Derated| (ite |Derating=Derated| (ite
    |Derating=Derated| (ite $3 |Derating=Derated| (and |Derating=Derated| |Derating: Full -> Derated line 211|))
    |Derating=Derated|) (or |Derating=Derated| |Derating: Full -> Derated line 211|)))))))

(check-sat)
