; The compiled class and smart-bms-12-200.valve agree.
;
; shared: what a fold over batteries.cell gives, for any number of elements
(set-logic QF_LIRA)

(declare-const batteries.count Int)
(declare-const |lowest batteries.cell| Int)
(declare-const |highest batteries.cell| Int)
(declare-const |actual lowest batteries.cell| Real)
(declare-const |actual highest batteries.cell| Real)
(declare-const |element reading| Int)
(declare-const |element actual| Real)
(declare-const |element begins a member| Bool)
(define-fun $1 () Bool (<= batteries.count 0))
(define-fun $2 () Int (ite |element begins a member| (+ batteries.count 1) batteries.count))
(define-fun $3 () Int (ite (or $1 (<= (+ |element reading| 1) |lowest batteries.cell|)) |element reading|
    |lowest batteries.cell|))
(define-fun $4 () Int (ite (or $1 (<= (+ |highest batteries.cell| 1) |element reading|)) |element reading|
    |highest batteries.cell|))
(define-fun $5 () Real (ite (or $1 (not (<= |actual lowest batteries.cell| |element actual|))) |element actual|
    |actual lowest batteries.cell|))
(define-fun $6 () Real (ite (or $1 (not (<= |element actual| |actual highest batteries.cell|))) |element actual|
    |actual highest batteries.cell|))
(define-fun $7 () Bool (<= $2 0))

; premise
(assert (and (<= 0 batteries.count) (or $1 (and (<= 0 |lowest batteries.cell|) (<= |lowest batteries.cell| 5000))) (or
    $1 (and (<= 0 |highest batteries.cell|) (<= |highest batteries.cell| 5000))) (or $1 (<= |lowest batteries.cell|
    |highest batteries.cell|)) (or $1 (<= |actual lowest batteries.cell| |actual highest batteries.cell|)) (or $1 (and
    (or (<= (to_real |lowest batteries.cell|) (+ |actual lowest batteries.cell| (/ 11.0 2.0))) (<=
    |lowest batteries.cell| 0)) (or (not (<= (+ (to_real |lowest batteries.cell|) (/ 11.0 2.0))
    |actual lowest batteries.cell|)) (<= 5000 |lowest batteries.cell|)))) (or $1 (and (or (<= (to_real
    |highest batteries.cell|) (+ |actual highest batteries.cell| (/ 11.0 2.0))) (<= |highest batteries.cell| 0)) (or
    (not (<= (+ (to_real |highest batteries.cell|) (/ 11.0 2.0)) |actual highest batteries.cell|)) (<= 5000
    |highest batteries.cell|))))))

; premise
(assert (and (<= 0 |element reading|) (<= |element reading| 5000)))

; premise
(assert (and (or (<= (to_real |element reading|) (+ |element actual| (/ 11.0 2.0))) (<= |element reading| 0)) (or (not
    (<= (+ (to_real |element reading|) (/ 11.0 2.0)) |element actual|)) (<= 5000 |element reading|))))

; premise
(assert (or (<= 1 batteries.count) |element begins a member|))

; the negated goal
(assert (not (and (<= 0 $2) (or $7 (and (<= 0 $3) (<= $3 5000))) (or $7 (and (<= 0 $4) (<= $4 5000))) (or $7 (<= $3 $4))
    (or $7 (<= $5 $6)) (or $7 (and (or (<= (to_real $3) (+ $5 (/ 11.0 2.0))) (<= $3 0)) (or (not (<= (+ (to_real $3) (/
    11.0 2.0)) $5)) (<= 5000 $3)))) (or $7 (and (or (<= (to_real $4) (+ $6 (/ 11.0 2.0))) (<= $4 0)) (or (not (<= (+
    (to_real $4) (/ 11.0 2.0)) $6)) (<= 5000 $4)))))))

(check-sat)
