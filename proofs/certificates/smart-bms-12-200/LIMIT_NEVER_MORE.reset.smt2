; LIMIT_NEVER_MORE: The limit is never more than 90 % of the fuse, nor more than 100 A.
; always alternatorLimit <= fuseLimit
; smart-bms-12-200.valve, line 483
;
; reset: it holds out of reset
(set-logic QF_LIRA)

(declare-const |alternatorFuse=800| Bool)
(declare-const |alternatorFuse=1000| Bool)
(declare-const |alternatorFuse=1250| Bool)
(define-fun alternatorFuse () Int (ite |alternatorFuse=800| 800 (ite |alternatorFuse=1000| 1000 (ite
    |alternatorFuse=1250| 1250 600))))

; the negated goal
(assert (not (<= 0.0 (ite (<= alternatorFuse 1111) (* (/ 9.0 10.0) (to_real alternatorFuse)) 1000.0))))

(check-sat)
