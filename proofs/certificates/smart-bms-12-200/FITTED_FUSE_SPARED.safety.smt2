; FITTED_FUSE_SPARED: A fitted fuse carries at most 90 % of its rating, if it is the one that is set and the limiter keeps to its command.
; never fittedFuse = previous alternatorFuse and actual alternator.current > 90 % of fittedFuse
; assuming LIMITER_WORKS: The current limiter keeps to what it is told.
; smart-bms-12-200.valve, line 492
;
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)

(declare-const |alternatorFuse=800| Bool)
(declare-const |alternatorFuse=1000| Bool)
(declare-const |alternatorFuse=1250| Bool)
(declare-const |actual alternator.current| Real)
(declare-const fittedFuse Real)
(declare-const started Bool)
(declare-const alternatorLimit Int)
(declare-const |RAMP_FOR_CAUSE 2| Int)
(define-fun alternatorFuse () Int (ite |alternatorFuse=800| 800 (ite |alternatorFuse=1000| 1000 (ite
    |alternatorFuse=1250| 1250 600))))

; fittedFuse is within its physical range
(assert (<= 0.0 fittedFuse))

; assumption LIMITER_WORKS
(assert (<= |actual alternator.current| (to_real alternatorLimit)))

; relation 1
(assert (or (not started) (not (and (<= 1 alternatorLimit) (<= (+ (* 9 |RAMP_FOR_CAUSE 2|) 1) (* 10
    alternatorLimit))))))

; relation 2
(assert (or started (<= alternatorLimit 0)))

; the negated goal
(assert (and (= fittedFuse (to_real (ite started |RAMP_FOR_CAUSE 2| alternatorFuse))) (not (<= (* 10.0
    |actual alternator.current|) (* 9.0 fittedFuse)))))

(check-sat)
