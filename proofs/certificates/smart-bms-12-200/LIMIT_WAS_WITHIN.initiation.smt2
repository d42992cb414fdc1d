; LIMIT_WAS_WITHIN: The limit that the limiter keeps to is within the fuse that was set with it.
; never previous alternatorLimit > 0 A and previous alternatorLimit > 90 % of previous alternatorFuse
; smart-bms-12-200.valve, line 497
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
(assert (not (and (or started (<= alternatorLimit 0)) (or (not started) (not (and (<= 1 alternatorLimit) (<= (+ (* 9
    |RAMP_FOR_CAUSE 2|) 1) (* 10 alternatorLimit))))))))

(check-sat)
