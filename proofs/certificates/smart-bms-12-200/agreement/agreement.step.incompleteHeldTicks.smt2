; The compiled class and smart-bms-12-200.valve agree.
;
; step: `incompleteHeldTicks` is timer incompleteHeld afterwards
; smart-bms-12-200.valve, line 105
(set-logic QF_LIRA)

(declare-const commissioned Int)
(declare-const batteries.count Int)
(declare-const |lowest batteries.cell| Int)
(declare-const |highest batteries.cell| Int)
(declare-const |lowest batteries.temperature| Int)
(declare-const |highest batteries.temperature| Int)
(declare-const |timer incompleteHeld| Int)
(define-fun $1 () Bool (<= batteries.count 0))
(define-fun $2 () Bool (= commissioned batteries.count))
(define-fun $3 () Int (+ |timer incompleteHeld| 1))
(define-fun |timer incompleteHeld'| () Int (ite $2 0 (ite (<= |timer incompleteHeld| 500) $3 501)))

; setting commissioned is within its range
(assert (and (<= 1 commissioned) (<= commissioned 20)))

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

; timer incompleteHeld is within its bounds
(assert (and (<= 0 |timer incompleteHeld|) (<= |timer incompleteHeld| 501)))

; the negated goal
(assert (not (= |timer incompleteHeld'| (ite $2 0 (ite (<= 501 |timer incompleteHeld|) |timer incompleteHeld| $3)))))

(check-sat)
