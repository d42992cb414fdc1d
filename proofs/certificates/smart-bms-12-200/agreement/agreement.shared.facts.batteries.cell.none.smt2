; The compiled class and smart-bms-12-200.valve agree.
;
; shared: what a fold over batteries.cell gives, for any number of elements
(set-logic QF_LIRA)

(declare-const batteries.count Int)
(declare-const |lowest batteries.cell| Int)
(declare-const |highest batteries.cell| Int)
(declare-const |actual lowest batteries.cell| Real)
(declare-const |actual highest batteries.cell| Real)
(define-fun $1 () Bool (<= batteries.count 0))

; premise
(assert (= batteries.count 0))

; the negated goal
(assert (not (and (<= 0 batteries.count) (or $1 (and (<= 0 |lowest batteries.cell|) (<= |lowest batteries.cell| 5000)))
    (or $1 (and (<= 0 |highest batteries.cell|) (<= |highest batteries.cell| 5000))) (or $1 (<= |lowest batteries.cell|
    |highest batteries.cell|)) (or $1 (<= |actual lowest batteries.cell| |actual highest batteries.cell|)) (or $1 (and
    (or (<= (to_real |lowest batteries.cell|) (+ |actual lowest batteries.cell| (/ 11.0 2.0))) (<=
    |lowest batteries.cell| 0)) (or (not (<= (+ (to_real |lowest batteries.cell|) (/ 11.0 2.0))
    |actual lowest batteries.cell|)) (<= 5000 |lowest batteries.cell|)))) (or $1 (and (or (<= (to_real
    |highest batteries.cell|) (+ |actual highest batteries.cell| (/ 11.0 2.0))) (<= |highest batteries.cell| 0)) (or
    (not (<= (+ (to_real |highest batteries.cell|) (/ 11.0 2.0)) |actual highest batteries.cell|)) (<= 5000
    |highest batteries.cell|)))))))

(check-sat)
