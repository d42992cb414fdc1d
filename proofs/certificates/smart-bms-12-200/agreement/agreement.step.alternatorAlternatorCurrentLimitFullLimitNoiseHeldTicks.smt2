; The compiled class and smart-bms-12-200.valve agree.
;
; step: `alternatorAlternatorCurrentLimitFullLimitNoiseHeldTicks` is timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld afterwards
; smart-bms-12-200.valve, line 124
(set-logic QF_LIRA)

(declare-const |alternatorFuse=800| Bool)
(declare-const |alternatorFuse=1000| Bool)
(declare-const |alternatorFuse=1250| Bool)
(declare-const alternator.current Int)
(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const |Alternator=Overloaded| Bool)
(declare-const limit Int)
(declare-const |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| Int)
(define-fun $1 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|)))
(define-fun $2 () Int (ite |alternatorFuse=800| 720 (ite |alternatorFuse=1000| 900 (ite |alternatorFuse=1250| 1125
    540))))
(define-fun fullLimit () Int (ite (<= $2 1000) $2 1000))
(define-fun $3 () Int (+ |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 1))
(define-fun |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| () Int (ite (and (or |Alternator=Charging| $1)
    (<= (+ (* 23 (ite (<= limit fullLimit) limit fullLimit)) 201) (* 20 alternator.current))) (ite (<=
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 100) $3 101) 0))
(define-fun $4 () Bool (not (and |Alternator=Overloaded| (not |Alternator=Charging|) (not |Alternator=Stopping|))))
(define-fun $5 () Int (ite (and |alternatorFuse=1250| (not |alternatorFuse=800|) (not |alternatorFuse=1000|)) 1000 $2))

; alternator.current is within its sensor's range
(assert (and (<= 0 (+ alternator.current 3000)) (<= alternator.current 3000)))

; limit is within its bounds
(assert (and (<= 0 limit) (<= limit 1000)))

; timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld is within its bounds
(assert (and (<= 0 |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld|) (<=
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 101)))

; the negated goal
(assert (not (= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld'| (ite (and (or (and |Alternator=Charging| $4
    (not $1)) (and |Alternator=Stopping| (not |Alternator=Charging|) $4)) (<= (+ (* 23 (ite (<= (+ limit 1) $5) limit
    $5)) 201) (* 20 alternator.current))) (ite (<= 101 |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld|)
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| $3) 0))))

(check-sat)
