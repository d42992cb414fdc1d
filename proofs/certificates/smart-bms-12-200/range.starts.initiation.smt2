; range.starts
; starts stays between 0 and 2
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const starts Int)

; starts out of reset
(assert (= starts 0))

; the negated goal
(assert (not (and (<= starts 2) (<= 0 starts))))

(check-sat)
