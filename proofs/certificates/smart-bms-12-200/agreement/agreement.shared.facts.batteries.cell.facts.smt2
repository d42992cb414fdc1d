; The compiled class and smart-bms-12-200.valve agree.
;
; shared: what a fold over batteries.cell gives, for any number of elements
(set-logic QF_LIRA)

(declare-const batteries.count Int)
(declare-const |lowest batteries.cell| Int)
(declare-const |highest batteries.cell| Int)
(declare-const |actual lowest batteries.cell| Real)
(declare-const |actual highest batteries.cell| Real)
(define-fun $1 () Bool (<= 0 batteries.count))
(define-fun $2 () Bool (<= batteries.count 0))
(define-fun $3 () Bool (or $2 (and (<= 0 |lowest batteries.cell|) (<= |lowest batteries.cell| 5000))))
(define-fun $4 () Bool (or $2 (and (<= 0 |highest batteries.cell|) (<= |highest batteries.cell| 5000))))
(define-fun $5 () Bool (or $2 (<= |lowest batteries.cell| |highest batteries.cell|)))
(define-fun $6 () Bool (or $2 (<= |actual lowest batteries.cell| |actual highest batteries.cell|)))
(define-fun $7 () Bool (or $2 (and (or (<= (to_real |lowest batteries.cell|) (+ |actual lowest batteries.cell| (/ 11.0
    2.0))) (<= |lowest batteries.cell| 0)) (or (not (<= (+ (to_real |lowest batteries.cell|) (/ 11.0 2.0))
    |actual lowest batteries.cell|)) (<= 5000 |lowest batteries.cell|)))))
(define-fun $8 () Bool (or $2 (and (or (<= (to_real |highest batteries.cell|) (+ |actual highest batteries.cell| (/ 11.0
    2.0))) (<= |highest batteries.cell| 0)) (or (not (<= (+ (to_real |highest batteries.cell|) (/ 11.0 2.0))
    |actual highest batteries.cell|)) (<= 5000 |highest batteries.cell|)))))

; premise
(assert (and $1 $3 $4 $5 $6 $7 $8))

; premise
(assert (and $1 (<= batteries.count 20)))

; the negated goal
(assert (not (and $3 $4 $5 $6 $7 $8)))

(check-sat)
