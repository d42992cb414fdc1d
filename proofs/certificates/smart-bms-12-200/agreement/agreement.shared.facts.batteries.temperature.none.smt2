; The compiled class and smart-bms-12-200.valve agree.
;
; shared: what a fold over batteries.temperature gives, for any number of elements
(set-logic QF_LIRA)

(declare-const batteries.count Int)
(declare-const |lowest batteries.temperature| Int)
(declare-const |highest batteries.temperature| Int)
(declare-const |actual lowest batteries.temperature| Real)
(declare-const |actual highest batteries.temperature| Real)
(define-fun $1 () Bool (<= batteries.count 0))
(define-fun $2 () Int (+ |lowest batteries.temperature| (* (- 1) |highest batteries.temperature|)))
(define-fun $3 () Real (+ |actual lowest batteries.temperature| (* (- 1.0) |actual highest batteries.temperature|)))

; premise
(assert (= batteries.count 0))

; the negated goal
(assert (not (and (<= 0 batteries.count) (or $1 (and (<= 0 (+ |lowest batteries.temperature| 50)) (<=
    |lowest batteries.temperature| 120))) (or $1 (and (<= 0 (+ |highest batteries.temperature| 50)) (<=
    |highest batteries.temperature| 120))) (or $1 (<= $2 0)) (or $1 (<= $3 0.0)) (or $1 (and (or (<= (to_real
    |lowest batteries.temperature|) (+ |actual lowest batteries.temperature| (/ 5.0 2.0))) (<= (+
    |lowest batteries.temperature| 50) 0)) (or (not (<= (+ (to_real |lowest batteries.temperature|) (/ 5.0 2.0))
    |actual lowest batteries.temperature|)) (<= 120 |lowest batteries.temperature|)))) (or $1 (and (or (<= (to_real
    |highest batteries.temperature|) (+ |actual highest batteries.temperature| (/ 5.0 2.0))) (<= (+
    |highest batteries.temperature| 50) 0)) (or (not (<= (+ (to_real |highest batteries.temperature|) (/ 5.0 2.0))
    |actual highest batteries.temperature|)) (<= 120 |highest batteries.temperature|)))) (or (and (= $2 0) (= $3 0.0))
    (not (= batteries.count 1))))))

(check-sat)
