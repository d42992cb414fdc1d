; RAMP_STEADY: It falls by 100 mA in a millisecond, and no faster, unless a smaller fuse is set.
; never alternatorLimit < previous alternatorLimit - 100 mA and alternatorLimit < fuseLimit
; smart-bms-12-200.valve, line 429
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const limit Int)
(declare-const alternatorLimit Int)

; limit out of reset
(assert (= limit 0))

; alternatorLimit out of reset
(assert (= alternatorLimit 0))

; the negated goal
(assert (<= (+ limit 1) alternatorLimit))

(check-sat)
