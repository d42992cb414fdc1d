; The compiled class and smart-bms-12-200.valve agree.
;
; step: `nearLimitLevel` is nearLimit level afterwards
; smart-bms-12-200.valve, line 220
(set-logic QF_LIRA)

(declare-const |alternatorFuse=800| Bool)
(declare-const |alternatorFuse=1000| Bool)
(declare-const |alternatorFuse=1250| Bool)
(declare-const alternator.current Int)
(declare-const |nearLimit level| Int)
(define-fun $1 () Int (ite |alternatorFuse=800| 720 (ite |alternatorFuse=1000| 900 (ite |alternatorFuse=1250| 1125
    540))))
(define-fun fullLimit () Int (ite (<= $1 1000) $1 1000))
(define-fun $2 () Int (+ |nearLimit level| 2))
(define-fun $3 () Int (+ |nearLimit level| (- 1)))
(define-fun |nearLimit'| () Int (ite (<= (* 9 fullLimit) (* 10 alternator.current)) (ite (<= |nearLimit level| 599998)
    $2 600000) (ite (<= $3 0) 0 $3)))

; alternator.current is within its sensor's range
(assert (and (<= 0 (+ alternator.current 3000)) (<= alternator.current 3000)))

; nearLimit level is within its bounds
(assert (and (<= 0 |nearLimit level|) (<= |nearLimit level| 600000)))

; the negated goal
(assert (not (= |nearLimit'| (ite (<= (* 9 (ite (and |alternatorFuse=1250| (not |alternatorFuse=800|) (not
    |alternatorFuse=1000|)) 1000 $1)) (* 10 alternator.current)) (ite (<= 599999 |nearLimit level|) 600000 $2) (ite (<=
    |nearLimit level| 0) |nearLimit level| $3)))))

(check-sat)
