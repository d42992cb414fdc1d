; range.alternatorLimit
; alternatorLimit stays between 0 and 1000
;
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)

(declare-const |alternatorFuse=800| Bool)
(declare-const |alternatorFuse=1000| Bool)
(declare-const |alternatorFuse=1250| Bool)
(define-fun $1 () Int (ite |alternatorFuse=800| 720 (ite |alternatorFuse=1000| 900 (ite |alternatorFuse=1250| 1125
    540))))
(define-fun |alternatorLimit'| () Int (ite (<= $1 1000) $1 1000))

; the negated goal
(assert (not (and (<= 0 |alternatorLimit'|) (<= |alternatorLimit'| 1000))))

(check-sat)
