; MORE_THAN_COMMISSIONED: More batteries than commissioned turn everything off within 1 s, and are reported, or a latched fault.
; when (count of batteries > commissioned) for 1 s then allOff and (fault = TooManyBatteries or latched)
; smart-bms-12-200.valve, line 648
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |timer incompleteHeld| Int)
(declare-const |MORE_THAN_COMMISSIONED 1| Int)

; timer incompleteHeld out of reset
(assert (= |timer incompleteHeld| 0))

; MORE_THAN_COMMISSIONED 1 out of reset
(assert (= |MORE_THAN_COMMISSIONED 1| 0))

; the negated goal
(assert (not (and (or (<= 501 |timer incompleteHeld|) (<= |MORE_THAN_COMMISSIONED 1| |timer incompleteHeld|)) (<= 0
    |timer incompleteHeld|))))

(check-sat)
