; The compiled class and smart-bms-12-200.valve agree.
;
; shared: what a fold over batteries.temperature gives, for any number of elements
(set-logic QF_LIRA)

(declare-const batteries.count Int)
(declare-const |lowest batteries.temperature| Int)
(declare-const |highest batteries.temperature| Int)
(declare-const |actual lowest batteries.temperature| Real)
(declare-const |actual highest batteries.temperature| Real)
(define-fun $1 () Bool (<= 0 batteries.count))
(define-fun $2 () Bool (<= batteries.count 0))
(define-fun $3 () Bool (or $2 (and (<= 0 (+ |lowest batteries.temperature| 50)) (<= |lowest batteries.temperature|
    120))))
(define-fun $4 () Bool (or $2 (and (<= 0 (+ |highest batteries.temperature| 50)) (<= |highest batteries.temperature|
    120))))
(define-fun $5 () Int (+ |lowest batteries.temperature| (* (- 1) |highest batteries.temperature|)))
(define-fun $6 () Bool (or $2 (<= $5 0)))
(define-fun $7 () Real (+ |actual lowest batteries.temperature| (* (- 1.0) |actual highest batteries.temperature|)))
(define-fun $8 () Bool (or $2 (<= $7 0.0)))
(define-fun $9 () Bool (or $2 (and (or (<= (to_real |lowest batteries.temperature|) (+
    |actual lowest batteries.temperature| (/ 5.0 2.0))) (<= (+ |lowest batteries.temperature| 50) 0)) (or (not (<= (+
    (to_real |lowest batteries.temperature|) (/ 5.0 2.0)) |actual lowest batteries.temperature|)) (<= 120
    |lowest batteries.temperature|)))))
(define-fun $10 () Bool (or $2 (and (or (<= (to_real |highest batteries.temperature|) (+
    |actual highest batteries.temperature| (/ 5.0 2.0))) (<= (+ |highest batteries.temperature| 50) 0)) (or (not (<= (+
    (to_real |highest batteries.temperature|) (/ 5.0 2.0)) |actual highest batteries.temperature|)) (<= 120
    |highest batteries.temperature|)))))
(define-fun $11 () Bool (or (and (= $5 0) (= $7 0.0)) (not (= batteries.count 1))))

; premise
(assert (and $1 $3 $4 $6 $8 $9 $10 $11))

; premise
(assert (and $1 (<= batteries.count 20)))

; the negated goal
(assert (not (and $3 $4 $6 $8 $9 $10 $11)))

(check-sat)
