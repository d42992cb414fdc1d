; LIMIT_HELD: The alternator never charges with more than 100 A, as far as the limiter keeps to its command.
; never actual alternator.current > 100 A
; assuming LIMITER_WORKS: The current limiter keeps to what it is told.
; smart-bms-12-200.valve, line 487
;
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)

(declare-const |actual alternator.current| Real)
(declare-const limit Int)
(declare-const alternatorLimit Int)

; assumption LIMITER_WORKS
(assert (<= |actual alternator.current| (to_real alternatorLimit)))

; relation 1
(assert (<= alternatorLimit limit))

; relation 2
(assert (<= limit 1000))

; the negated goal
(assert (not (<= |actual alternator.current| 1000.0)))

(check-sat)
