; The compiled class and smart-bms-12-200.valve agree.
;
; interface: `setBatteriesTemperature` keeps what it is given, as far as batteries.temperature 1 can be it
; smart-bms-12-200.valve, line 63
(set-logic QF_LIRA)

(declare-const |given INT| Int)
(define-fun $1 () Int (ite (<= (+ |given INT| 50) 0) (- 50) |given INT|))

; given INT is within its bounds
(assert (and (<= 0 (+ |given INT| 2147483648)) (<= |given INT| 2147483647)))

; the negated goal
(assert (not (= (ite (<= (+ |given INT| 51) 0) (- 50) (ite (<= 121 |given INT|) 120 |given INT|)) (ite (<= $1 120) $1
    120))))

(check-sat)
