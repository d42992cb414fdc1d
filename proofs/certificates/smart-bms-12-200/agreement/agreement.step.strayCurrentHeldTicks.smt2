; The compiled class and smart-bms-12-200.valve agree.
;
; step: `strayCurrentHeldTicks` is timer strayCurrentHeld afterwards
; smart-bms-12-200.valve, line 130
(set-logic QF_LIRA)

(declare-const alternator.current Int)
(declare-const |Alternator=Charging| Bool)
(declare-const |timer strayCurrentHeld| Int)
(define-fun $1 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (not |Alternator=Charging|) (<= 11 (ite (<= $1 0) alternator.current $1))))
(define-fun $2 () Int (+ |timer strayCurrentHeld| 1))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) $2 101) 0))

; alternator.current is within its sensor's range
(assert (and (<= 0 (+ alternator.current 3000)) (<= alternator.current 3000)))

; timer strayCurrentHeld is within its bounds
(assert (and (<= 0 |timer strayCurrentHeld|) (<= |timer strayCurrentHeld| 101)))

; the negated goal
(assert (not (= |timer strayCurrentHeld'| (ite (and (not |Alternator=Charging|) (<= 11 (ite (<= (+ alternator.current 1)
    0) $1 alternator.current))) (ite (<= 101 |timer strayCurrentHeld|) |timer strayCurrentHeld| $2) 0))))

(check-sat)
