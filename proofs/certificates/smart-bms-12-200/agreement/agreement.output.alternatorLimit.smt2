; The compiled class and smart-bms-12-200.valve agree.
;
; output.alternatorLimit: `alternatorLimit` is alternatorLimit afterwards
; smart-bms-12-200.valve, line 40
(set-logic QF_LIRA)

(declare-const |alternatorFuse=800| Bool)
(declare-const |alternatorFuse=1000| Bool)
(declare-const |alternatorFuse=1250| Bool)
(define-fun $1 () Int (ite |alternatorFuse=800| 720 (ite |alternatorFuse=1000| 900 (ite |alternatorFuse=1250| 1125
    540))))
(define-fun |alternatorLimit'| () Int (ite (<= $1 1000) $1 1000))

; the negated goal
(assert (not (= |alternatorLimit'| (ite (and |alternatorFuse=1250| (not |alternatorFuse=800|) (not
    |alternatorFuse=1000|)) 1000 $1))))

(check-sat)
