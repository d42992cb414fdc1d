; LIMIT_WAS_WITHIN: The limit that the limiter keeps to is within the fuse that was set with it.
; never previous alternatorLimit > 0 A and previous alternatorLimit > 90 % of previous alternatorFuse
; smart-bms-12-200.valve, line 497
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const limit Int)
(declare-const started Bool)
(declare-const alternatorLimit Int)
(declare-const |RAMP_FOR_CAUSE 2| Int)

; limit out of reset
(assert (= limit 0))

; started out of reset
(assert (not started))

; alternatorLimit out of reset
(assert (= alternatorLimit 0))

; the negated goal
(assert (not (and (or (not started) (not (and (<= 1 alternatorLimit) (<= (+ (* 9 |RAMP_FOR_CAUSE 2|) 1) (* 10
    alternatorLimit))))) (<= alternatorLimit limit) (or (<= limit 0) started))))

(check-sat)
