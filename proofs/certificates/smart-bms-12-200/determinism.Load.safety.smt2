; determinism.Load
; lines 156 and 157 exclude each other in Off
; lines 156 and 158 exclude each other in Off
; lines 157 and 158 exclude each other in Off
;
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)


; the negated goal
(assert false)

(check-sat)
