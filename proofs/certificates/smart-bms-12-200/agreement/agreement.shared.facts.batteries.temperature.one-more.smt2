; The compiled class and smart-bms-12-200.valve agree.
;
; shared: what a fold over batteries.temperature gives, for any number of elements
(set-logic QF_LIRA)

(declare-const batteries.count Int)
(declare-const |lowest batteries.temperature| Int)
(declare-const |highest batteries.temperature| Int)
(declare-const |actual lowest batteries.temperature| Real)
(declare-const |actual highest batteries.temperature| Real)
(declare-const |element reading| Int)
(declare-const |element actual| Real)
(define-fun $1 () Bool (<= (+ batteries.count 1) 0))
(define-fun $2 () Bool (<= batteries.count 0))
(define-fun $3 () Int (+ |lowest batteries.temperature| (* (- 1) |highest batteries.temperature|)))
(define-fun $4 () Real (+ |actual lowest batteries.temperature| (* (- 1.0) |actual highest batteries.temperature|)))
(define-fun $5 () Int (ite (or $2 (<= (+ |element reading| 1) |lowest batteries.temperature|)) |element reading|
    |lowest batteries.temperature|))
(define-fun $6 () Int (ite (or $2 (<= (+ |highest batteries.temperature| 1) |element reading|)) |element reading|
    |highest batteries.temperature|))
(define-fun $7 () Real (ite (or $2 (not (<= |actual lowest batteries.temperature| |element actual|))) |element actual|
    |actual lowest batteries.temperature|))
(define-fun $8 () Real (ite (or $2 (not (<= |element actual| |actual highest batteries.temperature|))) |element actual|
    |actual highest batteries.temperature|))
(define-fun $9 () Int (+ $5 (* (- 1) $6)))
(define-fun $10 () Real (+ $7 (* (- 1.0) $8)))

; premise
(assert (and (<= 0 batteries.count) (or $2 (and (<= 0 (+ |lowest batteries.temperature| 50)) (<=
    |lowest batteries.temperature| 120))) (or $2 (and (<= 0 (+ |highest batteries.temperature| 50)) (<=
    |highest batteries.temperature| 120))) (or $2 (<= $3 0)) (or $2 (<= $4 0.0)) (or $2 (and (or (<= (to_real
    |lowest batteries.temperature|) (+ |actual lowest batteries.temperature| (/ 5.0 2.0))) (<= (+
    |lowest batteries.temperature| 50) 0)) (or (not (<= (+ (to_real |lowest batteries.temperature|) (/ 5.0 2.0))
    |actual lowest batteries.temperature|)) (<= 120 |lowest batteries.temperature|)))) (or $2 (and (or (<= (to_real
    |highest batteries.temperature|) (+ |actual highest batteries.temperature| (/ 5.0 2.0))) (<= (+
    |highest batteries.temperature| 50) 0)) (or (not (<= (+ (to_real |highest batteries.temperature|) (/ 5.0 2.0))
    |actual highest batteries.temperature|)) (<= 120 |highest batteries.temperature|)))) (or (and (= $3 0) (= $4 0.0))
    (not (= batteries.count 1)))))

; premise
(assert (and (<= 0 (+ |element reading| 50)) (<= |element reading| 120)))

; premise
(assert (and (or (<= (to_real |element reading|) (+ |element actual| (/ 5.0 2.0))) (<= (+ |element reading| 50) 0)) (or
    (not (<= (+ (to_real |element reading|) (/ 5.0 2.0)) |element actual|)) (<= 120 |element reading|))))

; premise
(assert true)

; the negated goal
(assert (not (and (<= 0 (+ batteries.count 1)) (or $1 (and (<= 0 (+ $5 50)) (<= $5 120))) (or $1 (and (<= 0 (+ $6 50))
    (<= $6 120))) (or $1 (<= $9 0)) (or $1 (<= $10 0.0)) (or $1 (and (or (<= (to_real $5) (+ $7 (/ 5.0 2.0))) (<= (+ $5
    50) 0)) (or (not (<= (+ (to_real $5) (/ 5.0 2.0)) $7)) (<= 120 $5)))) (or $1 (and (or (<= (to_real $6) (+ $8 (/ 5.0
    2.0))) (<= (+ $6 50) 0)) (or (not (<= (+ (to_real $6) (/ 5.0 2.0)) $8)) (<= 120 $6)))) (or (not (= batteries.count
    0)) (and (= $9 0) (= $10 0.0))))))

(check-sat)
