; The compiled class and smart-bms-12-200.valve agree.
;
; interface: `setAlternatorCurrent` keeps what it is given, as far as alternator.current can be it
; smart-bms-12-200.valve, line 22
(set-logic QF_LIRA)

(declare-const |given INT| Int)
(define-fun $1 () Int (ite (<= (+ |given INT| 3000) 0) (- 3000) |given INT|))

; given INT is within its bounds
(assert (and (<= 0 (+ |given INT| 2147483648)) (<= |given INT| 2147483647)))

; the negated goal
(assert (not (= (ite (<= (+ |given INT| 3001) 0) (- 3000) (ite (<= 3001 |given INT|) 3000 |given INT|)) (ite (<= $1
    3000) $1 3000))))

(check-sat)
