; The compiled class and smart-bms-12-200.valve agree.
;
; interface: `setPackVoltage` keeps what it is given, as far as packVoltage can be it
; smart-bms-12-200.valve, line 29
(set-logic QF_LIRA)

(declare-const |given INT| Int)
(define-fun $1 () Int (ite (<= |given INT| 0) 0 |given INT|))

; given INT is within its bounds
(assert (and (<= 0 (+ |given INT| 2147483648)) (<= |given INT| 2147483647)))

; the negated goal
(assert (not (= (ite (<= (+ |given INT| 1) 0) 0 (ite (<= 20001 |given INT|) 20000 |given INT|)) (ite (<= $1 20000) $1
    20000))))

(check-sat)
