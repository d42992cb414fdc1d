; determinism.Load
; lines 135 and 136 exclude each other in Off
; lines 135 and 137 exclude each other in Off
; lines 136 and 137 exclude each other in Off
;
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)


; the negated goal
(assert false)

(check-sat)
