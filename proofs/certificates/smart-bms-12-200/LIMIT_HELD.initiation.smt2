; LIMIT_HELD: The alternator never charges with more than 100 A, as far as the limiter keeps to its command.
; never actual alternator.current > 100 A
; assuming LIMITER_WORKS: The current limiter keeps to what it is told.
; smart-bms-12-200.valve, line 487
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
(assert (not (and (<= alternatorLimit limit) (<= limit 1000))))

(check-sat)
