; LIMIT_WAS_WITHIN: The limit that the limiter keeps to is within the fuse that was set with it.
; never previous alternatorLimit > 0 A and previous alternatorLimit > 90 % of previous alternatorFuse
; smart-bms-12-200.valve, line 497
;
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)

(declare-const |alternatorFuse=800| Bool)
(declare-const |alternatorFuse=1000| Bool)
(declare-const |alternatorFuse=1250| Bool)
(declare-const started Bool)
(declare-const alternatorLimit Int)
(declare-const |RAMP_FOR_CAUSE 2| Int)
(define-fun alternatorFuse () Int (ite |alternatorFuse=800| 800 (ite |alternatorFuse=1000| 1000 (ite
    |alternatorFuse=1250| 1250 600))))
(define-fun $1 () Bool (<= 1 alternatorLimit))

; relation 1
(assert (or started (<= alternatorLimit 0)))

; relation 2
(assert (or (not started) (not (and $1 (<= (+ (* 9 |RAMP_FOR_CAUSE 2|) 1) (* 10 alternatorLimit))))))

; the negated goal
(assert (and $1 (<= (+ (* 9 (ite started |RAMP_FOR_CAUSE 2| alternatorFuse)) 1) (* 10 alternatorLimit))))

(check-sat)
