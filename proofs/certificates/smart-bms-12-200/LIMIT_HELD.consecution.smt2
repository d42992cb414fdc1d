; LIMIT_HELD: The alternator never charges with more than 100 A, as far as the limiter keeps to its command.
; never actual alternator.current > 100 A
; assuming LIMITER_WORKS: The current limiter keeps to what it is told.
; smart-bms-12-200.valve, line 355
;
; consecution: a tick keeps the relations
(set-logic QF_LIRA)

(declare-const |alternatorFuse=800| Bool)
(declare-const |alternatorFuse=1000| Bool)
(declare-const |alternatorFuse=1250| Bool)
(declare-const alternatorLimit Int)
(define-fun $1 () Int (ite |alternatorFuse=800| 720 (ite |alternatorFuse=1000| 900 (ite |alternatorFuse=1250| 1125
    540))))
(define-fun |alternatorLimit'| () Int (ite (<= $1 1000) $1 1000))

; relation 1
(assert (<= alternatorLimit 1000))

; the negated goal
(assert (<= 1001 |alternatorLimit'|))

(check-sat)
