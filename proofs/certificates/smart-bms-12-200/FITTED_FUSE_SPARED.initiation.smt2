; FITTED_FUSE_SPARED: A fitted fuse carries at most 90 % of its rating, if it is the one that is set and the limiter keeps to its command.
; never fittedFuse = previous alternatorFuse and actual alternator.current > 90 % of fittedFuse
; assuming LIMITER_WORKS: The current limiter keeps to what it is told.
; smart-bms-12-200.valve, line 492
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const started Bool)
(declare-const alternatorLimit Int)
(declare-const |RAMP_FOR_CAUSE 2| Int)

; started out of reset
(assert (not started))

; alternatorLimit out of reset
(assert (= alternatorLimit 0))

; the negated goal
(assert (not (and (or (not started) (not (and (<= 1 alternatorLimit) (<= (+ (* 9 |RAMP_FOR_CAUSE 2|) 1) (* 10
    alternatorLimit))))) (or started (<= alternatorLimit 0)))))

(check-sat)
