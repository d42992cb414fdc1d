; The compiled class and smart-bms-12-200.valve agree.
;
; step: `batteryHot` is batteryHot afterwards
; smart-bms-12-200.valve, line 141
(set-logic QF_LIRA)

(declare-const batteries.count Int)
(declare-const |lowest batteries.cell| Int)
(declare-const |highest batteries.cell| Int)
(declare-const |lowest batteries.temperature| Int)
(declare-const |highest batteries.temperature| Int)
(declare-const batteryHot Bool)
(define-fun $1 () Bool (<= batteries.count 0))
(define-fun hottest () Int (ite $1 120 |highest batteries.temperature|))
(define-fun |batteryHot'| () Bool (or (<= 51 hottest) (and batteryHot (<= 48 hottest))))
(define-fun $2 () Int (ite (= batteries.count 0) 120 (ite $1 (- 50) |highest batteries.temperature|)))

; batteries: 0 to 20 present
(assert (and (<= 0 batteries.count) (<= batteries.count 20)))

; batteries.cell is within its sensor's range
(assert (or $1 (and (<= 0 |lowest batteries.cell|) (<= |lowest batteries.cell| 5000))))

; batteries.cell is within its sensor's range
(assert (or $1 (and (<= 0 |highest batteries.cell|) (<= |highest batteries.cell| 5000))))

; the lowest batteries.cell is not above the highest
(assert (or $1 (<= |lowest batteries.cell| |highest batteries.cell|)))

; batteries.temperature is within its sensor's range
(assert (or $1 (and (<= 0 (+ |lowest batteries.temperature| 50)) (<= |lowest batteries.temperature| 120))))

; batteries.temperature is within its sensor's range
(assert (or $1 (and (<= 0 (+ |highest batteries.temperature| 50)) (<= |highest batteries.temperature| 120))))

; the lowest batteries.temperature is not above the highest
(assert (or $1 (<= |lowest batteries.temperature| |highest batteries.temperature|)))

; the negated goal
(assert (not (= |batteryHot'| (not (and (<= $2 50) (or (not batteryHot) (<= $2 47)))))))

(check-sat)
