; CABLE_FAILSAFE: A lost battery has turned everything off within 1 s, and is reported, or a latched fault.
; when (count of batteries < commissioned) for 1 s then allOff and (fault = BatteryCable or latched)
; smart-bms-12-200.valve, line 644
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |timer incompleteHeld| Int)
(declare-const |CABLE_FAILSAFE 1| Int)

; timer incompleteHeld out of reset
(assert (= |timer incompleteHeld| 0))

; CABLE_FAILSAFE 1 out of reset
(assert (= |CABLE_FAILSAFE 1| 0))

; the negated goal
(assert (not (and (or (<= 501 |timer incompleteHeld|) (<= |CABLE_FAILSAFE 1| |timer incompleteHeld|)) (<= 0
    |timer incompleteHeld|))))

(check-sat)
