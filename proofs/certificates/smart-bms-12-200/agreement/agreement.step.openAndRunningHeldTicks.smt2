; The compiled class and smart-bms-12-200.valve agree.
;
; step: `openAndRunningHeldTicks` is timer openAndRunningHeld afterwards
; smart-bms-12-200.valve, line 189
(set-logic QF_LIRA)

(declare-const alternator.voltage Int)
(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const |Alternator=Overloaded| Bool)
(declare-const |timer openAndRunningHeld| Int)
(define-fun $1 () Bool (<= 1306 alternator.voltage))
(define-fun openAndRunning () Bool (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|) $1))
(define-fun $2 () Int (+ |timer openAndRunningHeld| 1))
(define-fun |timer openAndRunningHeld'| () Int (ite openAndRunning (ite (<= |timer openAndRunningHeld| 3000) $2 3001)
    0))

; alternator.voltage is within its sensor's range
(assert (and (<= 0 alternator.voltage) (<= alternator.voltage 3600)))

; timer openAndRunningHeld is within its bounds
(assert (and (<= 0 |timer openAndRunningHeld|) (<= |timer openAndRunningHeld| 3001)))

; the negated goal
(assert (not (= |timer openAndRunningHeld'| (ite (and (not |Alternator=Charging|) $1 (not (and |Alternator=Overloaded|
    (not |Alternator=Charging|) (not |Alternator=Stopping|))) (not (and |Alternator=Stopping| (not
    |Alternator=Charging|)))) (ite (<= 3001 |timer openAndRunningHeld|) |timer openAndRunningHeld| $2) 0))))

(check-sat)
