; The compiled class and smart-bms-12-200.valve agree.
;
; interface: `setBatteriesCell` keeps what it is given, as far as batteries.cell 1 can be it
; smart-bms-12-200.valve, line 62
(set-logic QF_LIRA)

(declare-const |given INT| Int)
(define-fun $1 () Int (ite (<= |given INT| 0) 0 |given INT|))

; given INT is within its bounds
(assert (and (<= 0 (+ |given INT| 2147483648)) (<= |given INT| 2147483647)))

; the negated goal
(assert (not (= (ite (<= (+ |given INT| 1) 0) 0 (ite (<= 5001 |given INT|) 5000 |given INT|)) (ite (<= $1 5000) $1
    5000))))

(check-sat)
