; ALT_OVERLOAD_REAL: It never opens for an overload while the limiter keeps to its command.
; never previous alternatorOff = None and alternatorOff = Overload
; assuming LIMITER_WORKS: The current limiter keeps to what it is told.
; smart-bms-12-200.valve, line 541
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
(assert (not (and (<= limit 1000) (<= alternatorLimit limit))))

(check-sat)
