; The compiled class and smart-bms-12-200.valve agree.
;
; step: `strayCurrentHeldTicks` is timer strayCurrentHeld afterwards
; smart-bms-12-200.valve, line 151
(set-logic QF_LIRA)

(declare-const alternator.current Int)
(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const |Alternator=Overloaded| Bool)
(declare-const |timer strayCurrentHeld| Int)
(define-fun $1 () Bool (and |Alternator=Overloaded| (not |Alternator=Charging|) (not |Alternator=Stopping|)))
(define-fun $2 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (or $1 (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 (ite (<= $2 0) alternator.current $2))))
(define-fun $3 () Int (+ |timer strayCurrentHeld| 1))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) $3 101) 0))

; alternator.current is within its sensor's range
(assert (and (<= 0 (+ alternator.current 3000)) (<= alternator.current 3000)))

; timer strayCurrentHeld is within its bounds
(assert (and (<= 0 |timer strayCurrentHeld|) (<= |timer strayCurrentHeld| 101)))

; the negated goal
(assert (not (= |timer strayCurrentHeld'| (ite (and (or $1 (and (not |Alternator=Charging|) (not $1) (not (and
    |Alternator=Stopping| (not |Alternator=Charging|))))) (<= 11 (ite (<= (+ alternator.current 1) 0) $2
    alternator.current))) (ite (<= 101 |timer strayCurrentHeld|) |timer strayCurrentHeld| $3) 0))))

(check-sat)
