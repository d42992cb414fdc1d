; The compiled class and smart-bms-12-200.valve agree.
;
; shared: a further round of line 257 folds one more of batteries
; smart-bms-12-200.valve, line 61
(set-logic QF_LIRA)

(declare-const batteries.count Int)
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
(define-fun $1 () Int (+ batteries.count 1))
(define-fun $2 () Bool (<= batteries.count 0))
(define-fun $3 () Int (ite $2 5000 |lowest batteries.cell|))
(define-fun $4 () Int (ite $2 0 |highest batteries.cell|))
(define-fun $5 () Int (ite $2 120 |lowest batteries.temperature|))
(define-fun $6 () Int (ite $2 (- 50) |highest batteries.temperature|))
(define-fun $7 () Int (ite |batteries: a member's present| $1 batteries.count))
(define-fun $8 () Int (ite (<= $3 |batteries: a member's cell 0|) $3 |batteries: a member's cell 0|))
(define-fun $9 () Int (ite (<= $8 |batteries: a member's cell 1|) $8 |batteries: a member's cell 1|))
(define-fun $10 () Int (ite (<= $9 |batteries: a member's cell 2|) $9 |batteries: a member's cell 2|))
(define-fun $11 () Bool (<= $7 0))
(define-fun $12 () Int (ite (or $2 (<= (+ |batteries: a member's cell 0| 1) |lowest batteries.cell|))
    |batteries: a member's cell 0| |lowest batteries.cell|))
(define-fun $13 () Int (ite (<= (+ |batteries: a member's cell 1| 1) $12) |batteries: a member's cell 1| $12))
(define-fun $14 () Int (ite (<= (+ |batteries: a member's cell 2| 1) $13) |batteries: a member's cell 2| $13))
(define-fun $15 () Int (ite (<= |batteries: a member's cell 0| $4) $4 |batteries: a member's cell 0|))
(define-fun $16 () Int (ite (<= |batteries: a member's cell 1| $15) $15 |batteries: a member's cell 1|))
(define-fun $17 () Int (ite (<= |batteries: a member's cell 2| $16) $16 |batteries: a member's cell 2|))
(define-fun $18 () Int (ite (or $2 (<= (+ |highest batteries.cell| 1) |batteries: a member's cell 0|))
    |batteries: a member's cell 0| |highest batteries.cell|))
(define-fun $19 () Int (ite (<= (+ $18 1) |batteries: a member's cell 1|) |batteries: a member's cell 1| $18))
(define-fun $20 () Int (ite (<= (+ $19 1) |batteries: a member's cell 2|) |batteries: a member's cell 2| $19))

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
(assert (not (or (<= $1 0) (and (<= 0 $7) (= (ite |batteries: a member's present| (ite (<= $10
    |batteries: a member's cell 3|) $10 |batteries: a member's cell 3|) $3) (ite $11 5000 (ite
    |batteries: a member's present| (ite (<= (+ |batteries: a member's cell 3| 1) $14) |batteries: a member's cell 3|
    $14) |lowest batteries.cell|))) (= (ite |batteries: a member's present| (ite (<= |batteries: a member's cell 3|
    $17) $17 |batteries: a member's cell 3|) $4) (ite $11 0 (ite |batteries: a member's present| (ite (<= (+ $20 1)
    |batteries: a member's cell 3|) |batteries: a member's cell 3| $20) |highest batteries.cell|))) (= (ite
    |batteries: a member's present| (ite (<= $5 |batteries: a member's temperature 0|) $5
    |batteries: a member's temperature 0|) $5) (ite $11 120 (ite |batteries: a member's present| (ite (or $2 (<= (+
    |batteries: a member's temperature 0| 1) |lowest batteries.temperature|)) |batteries: a member's temperature 0|
    |lowest batteries.temperature|) |lowest batteries.temperature|))) (= (ite |batteries: a member's present| (ite (<=
    |batteries: a member's temperature 0| $6) $6 |batteries: a member's temperature 0|) $6) (ite $11 (- 50) (ite
    |batteries: a member's present| (ite (or $2 (<= (+ |highest batteries.temperature| 1)
    |batteries: a member's temperature 0|)) |batteries: a member's temperature 0| |highest batteries.temperature|)
    |highest batteries.temperature|)))))))

(check-sat)
