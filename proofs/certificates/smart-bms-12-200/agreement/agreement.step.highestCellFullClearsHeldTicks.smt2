; The compiled class and smart-bms-12-200.valve agree.
;
; step: `highestCellFullClearsHeldTicks` is timer highestCellFullClearsHeld afterwards
; smart-bms-12-200.valve, line 180
(set-logic QF_LIRA)

(declare-const batteries.count Int)
(declare-const |lowest batteries.cell| Int)
(declare-const |highest batteries.cell| Int)
(declare-const |lowest batteries.temperature| Int)
(declare-const |highest batteries.temperature| Int)
(declare-const |timer highestCellFullClearsHeld| Int)
(define-fun $1 () Bool (<= batteries.count 0))
(define-fun highestCell () Int (ite $1 5000 |highest batteries.cell|))
(define-fun $2 () Int (+ |timer highestCellFullClearsHeld| 1))
(define-fun |timer highestCellFullClearsHeld'| () Int (ite (<= highestCell 3599) (ite (<=
    |timer highestCellFullClearsHeld| 2000) $2 2001) 0))

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

; timer highestCellFullClearsHeld is within its bounds
(assert (and (<= 0 |timer highestCellFullClearsHeld|) (<= |timer highestCellFullClearsHeld| 2001)))

; the negated goal
(assert (not (= |timer highestCellFullClearsHeld'| (ite (<= (ite (= batteries.count 0) 5000 (ite $1 0
    |highest batteries.cell|)) 3599) (ite (<= 2001 |timer highestCellFullClearsHeld|) |timer highestCellFullClearsHeld|
    $2) 0))))

(check-sat)
