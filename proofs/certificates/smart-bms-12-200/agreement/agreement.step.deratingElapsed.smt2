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
(define-fun $2 () Int (+ |Derating elapsed| 1))
(define-fun |Derating elapsed'| () Int (ite (or (and (not |Derating=Derated|) |Derating: Full -> Derated line 211|) (and
    |Derating=Derated| $1 (<= 599999 |Derating elapsed|))) 0 (ite (<= |Derating elapsed| 599999) $2 600000)))
(define-fun $3 () Int (ite |Derating=Derated| 1 0))
(define-fun $4 () Int (ite (<= 600000 |Derating elapsed|) |Derating elapsed| $2))

; Derating elapsed is within its bounds
(assert (and (<= 0 |Derating elapsed|) (<= |Derating elapsed| 600000)))

; nearLimit level is within its bounds
(assert (and (<= 0 |nearLimit level|) (<= |nearLimit level| 600000)))

; the negated goal
(assert (not (= |Derating elapsed'| (ite (= $3 (ite |Derating=Derated| (ite |Derating=Derated| (ite (<= $4 599999) $3
    (ite |Derating: Full -> Derated line 211| $3 0)) $3) (ite $1 $3 1))) $4 0))))

(check-sat)
