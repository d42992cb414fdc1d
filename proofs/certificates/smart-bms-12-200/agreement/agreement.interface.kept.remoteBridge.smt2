; The compiled class and smart-bms-12-200.valve agree.
;
; interface: `setRemoteBridge` keeps what it is given, as far as remoteBridge can be it
; smart-bms-12-200.valve, line 36
(set-logic QF_LIRA)

(declare-const |remoteBridge=Bridged| Bool)
(declare-const |given INT| Int)
(define-fun $1 () Int (ite |remoteBridge=Bridged| 1 0))
(define-fun $2 () Bool (or (<= (+ |given INT| 1) 0) (<= 2 |given INT|)))
(define-fun $3 () Bool (and (<= 0 |given INT|) (<= |given INT| 1)))

; given INT is within its bounds
(assert (and (<= 0 (+ |given INT| 2147483648)) (<= |given INT| 2147483647)))

; the negated goal
(assert (not (and (= (ite $2 $1 |given INT|) (ite $3 |given INT| $1)) (= $3 (not $2)))))

(check-sat)
