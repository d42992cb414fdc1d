; MORE_THAN_COMMISSIONED: More batteries than commissioned turn everything off within 1 s, and are reported, or a latched fault.
; when (count of batteries > commissioned) for 1 s then allOff and (fault = TooManyBatteries or latched)
; smart-bms-12-200.valve, line 648
;
; consecution: a tick keeps the relations
(set-logic QF_LIRA)

(declare-const commissioned Int)
(declare-const batteries.count Int)
(declare-const |timer incompleteHeld| Int)
(declare-const |MORE_THAN_COMMISSIONED 1| Int)
(define-fun |timer incompleteHeld'| () Int (ite (= commissioned batteries.count) 0 (ite (<= |timer incompleteHeld| 500)
    (+ |timer incompleteHeld| 1) 501)))
(define-fun batteriesMissed () Bool (<= 501 |timer incompleteHeld'|))
(define-fun |MORE_THAN_COMMISSIONED 1'| () Int (ite (<= (+ commissioned 1) batteries.count) (ite (<=
    |MORE_THAN_COMMISSIONED 1| 1000) (+ |MORE_THAN_COMMISSIONED 1| 1) 1001) 0))

; relation 1
(assert (or (<= 501 |timer incompleteHeld|) (<= |MORE_THAN_COMMISSIONED 1| |timer incompleteHeld|)))

; relation 2
(assert (<= 0 |timer incompleteHeld|))

; the negated goal
(assert (not (and (or batteriesMissed (<= |MORE_THAN_COMMISSIONED 1'| |timer incompleteHeld'|)) (<= 0
    |timer incompleteHeld'|))))

(check-sat)
