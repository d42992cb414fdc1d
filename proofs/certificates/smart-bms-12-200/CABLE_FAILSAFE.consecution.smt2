; CABLE_FAILSAFE: A lost battery has turned everything off within 1 s, and is reported, or a latched fault.
; when (count of batteries < commissioned) for 1 s then allOff and (fault = BatteryCable or latched)
; smart-bms-12-200.valve, line 644
;
; consecution: a tick keeps the relations
(set-logic QF_LIRA)

(declare-const commissioned Int)
(declare-const batteries.count Int)
(declare-const |timer incompleteHeld| Int)
(declare-const |CABLE_FAILSAFE 1| Int)
(define-fun |timer incompleteHeld'| () Int (ite (= commissioned batteries.count) 0 (ite (<= |timer incompleteHeld| 500)
    (+ |timer incompleteHeld| 1) 501)))
(define-fun batteriesMissed () Bool (<= 501 |timer incompleteHeld'|))
(define-fun |CABLE_FAILSAFE 1'| () Int (ite (<= (+ batteries.count 1) commissioned) (ite (<= |CABLE_FAILSAFE 1| 1000) (+
    |CABLE_FAILSAFE 1| 1) 1001) 0))

; relation 1
(assert (or (<= 501 |timer incompleteHeld|) (<= |CABLE_FAILSAFE 1| |timer incompleteHeld|)))

; relation 2
(assert (<= 0 |timer incompleteHeld|))

; the negated goal
(assert (not (and (or batteriesMissed (<= |CABLE_FAILSAFE 1'| |timer incompleteHeld'|)) (<= 0
    |timer incompleteHeld'|))))

(check-sat)
