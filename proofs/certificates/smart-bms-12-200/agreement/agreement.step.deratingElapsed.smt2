; The compiled class and smart-bms-12-200.valve agree.
;
; step: `deratingElapsed` is Derating elapsed afterwards
; smart-bms-12-200.valve, line 209
(set-logic QF_LIRA)

(declare-const |Derating=Derated| Bool)
(declare-const |Derating elapsed| Int)
(declare-const |nearLimit level| Int)
(define-fun |Derating: Full -> Derated line 211| () Bool (<= 540000 |nearLimit level|))
(define-fun $1 () Bool (<= |nearLimit level| 539999))
(define-fun $2 () Bool (and (not |Derating=Derated|) |Derating: Full -> Derated line 211|))
(define-fun $3 () Int (+ |Derating elapsed| 1))
(define-fun |Derating elapsed'| () Int (ite (or $2 (and |Derating=Derated| $1 (<= 599999 |Derating elapsed|))) 0 (ite
    (<= |Derating elapsed| 599999) $3 600000)))
(define-fun $4 () Int (ite |Derating=Derated| 1 0))
(define-fun $5 () Int (ite (<= 600000 |Derating elapsed|) |Derating elapsed| $3))

; Derating elapsed is within its bounds
(assert (and (<= 0 |Derating elapsed|) (<= |Derating elapsed| 600000)))

; nearLimit level is within its bounds
(assert (and (<= 0 |nearLimit level|) (<= |nearLimit level| 600000)))

; the negated goal
(assert (not (= |Derating elapsed'| (ite (= $4 (ite $2 1 (ite (and |Derating=Derated| $1 (<= 600000 $5)) 0 $4))) $5
    0))))

(check-sat)
