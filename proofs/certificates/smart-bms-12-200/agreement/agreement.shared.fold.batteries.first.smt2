; The compiled class and smart-bms-12-200.valve agree.
;
; shared: the first round of line 257 folds one more of batteries
; smart-bms-12-200.valve, line 61
(set-logic QF_LIRA)

(declare-const |lowest batteries.cell| Int)
(declare-const |highest batteries.cell| Int)
(declare-const |lowest batteries.temperature| Int)
(declare-const |highest batteries.temperature| Int)
(declare-const |batteries: a member's present| Bool)
(declare-const |batteries: a member's cell 0| Int)
(declare-const |batteries: a member's cell 1| Int)
(declare-const |batteries: a member's cell 2| Int)
(declare-const |batteries: a member's cell 3| Int)
(declare-const |batteries: a member's temperature 0| Int)
(define-fun $1 () Int (ite |batteries: a member's present| 1 0))
(define-fun $2 () Int (ite (<= 5000 |batteries: a member's cell 0|) 5000 |batteries: a member's cell 0|))
(define-fun $3 () Int (ite (<= $2 |batteries: a member's cell 1|) $2 |batteries: a member's cell 1|))
(define-fun $4 () Int (ite (<= $3 |batteries: a member's cell 2|) $3 |batteries: a member's cell 2|))
(define-fun $5 () Bool (<= $1 0))
(define-fun $6 () Int (ite (<= (+ |batteries: a member's cell 1| 1) |batteries: a member's cell 0|)
    |batteries: a member's cell 1| |batteries: a member's cell 0|))
(define-fun $7 () Int (ite (<= (+ |batteries: a member's cell 2| 1) $6) |batteries: a member's cell 2| $6))
(define-fun $8 () Int (ite (<= |batteries: a member's cell 0| 0) 0 |batteries: a member's cell 0|))
(define-fun $9 () Int (ite (<= |batteries: a member's cell 1| $8) $8 |batteries: a member's cell 1|))
(define-fun $10 () Int (ite (<= |batteries: a member's cell 2| $9) $9 |batteries: a member's cell 2|))
(define-fun $11 () Int (ite (<= (+ |batteries: a member's cell 0| 1) |batteries: a member's cell 1|)
    |batteries: a member's cell 1| |batteries: a member's cell 0|))
(define-fun $12 () Int (ite (<= (+ $11 1) |batteries: a member's cell 2|) |batteries: a member's cell 2| $11))

; batteries: a member's cell 0 is within its bounds
(assert (and (<= 0 |batteries: a member's cell 0|) (<= |batteries: a member's cell 0| 5000)))

; batteries: a member's cell 1 is within its bounds
(assert (and (<= 0 |batteries: a member's cell 1|) (<= |batteries: a member's cell 1| 5000)))

; batteries: a member's cell 2 is within its bounds
(assert (and (<= 0 |batteries: a member's cell 2|) (<= |batteries: a member's cell 2| 5000)))

; batteries: a member's cell 3 is within its bounds
(assert (and (<= 0 |batteries: a member's cell 3|) (<= |batteries: a member's cell 3| 5000)))

; batteries: a member's temperature 0 is within its bounds
(assert (and (<= 0 (+ |batteries: a member's temperature 0| 50)) (<= |batteries: a member's temperature 0| 120)))

; the negated goal
(assert (not (and (<= 0 $1) (= (ite |batteries: a member's present| (ite (<= $4 |batteries: a member's cell 3|) $4
    |batteries: a member's cell 3|) 5000) (ite $5 5000 (ite |batteries: a member's present| (ite (<= (+
    |batteries: a member's cell 3| 1) $7) |batteries: a member's cell 3| $7) |lowest batteries.cell|))) (= (ite
    |batteries: a member's present| (ite (<= |batteries: a member's cell 3| $10) $10 |batteries: a member's cell 3|) 0)
    (ite $5 0 (ite |batteries: a member's present| (ite (<= (+ $12 1) |batteries: a member's cell 3|)
    |batteries: a member's cell 3| $12) |highest batteries.cell|))) (= (ite |batteries: a member's present| (ite (<=
    120 |batteries: a member's temperature 0|) 120 |batteries: a member's temperature 0|) 120) (ite $5 120 (ite
    |batteries: a member's present| |batteries: a member's temperature 0| |lowest batteries.temperature|))) (= (ite
    |batteries: a member's present| (ite (<= (+ |batteries: a member's temperature 0| 50) 0) (- 50)
    |batteries: a member's temperature 0|) (- 50)) (ite $5 (- 50) (ite |batteries: a member's present|
    |batteries: a member's temperature 0| |highest batteries.temperature|))))))

(check-sat)
