; The compiled class and smart-bms-12-200.valve agree.
;
; step: `cellWarning` is cellWarning afterwards
; smart-bms-12-200.valve, line 136
(set-logic QF_LIRA)

(declare-const |preAlarmBelow in steps| Int)
(declare-const |loadOffBelow in steps| Int)
(declare-const batteries.count Int)
(declare-const |lowest batteries.cell| Int)
(declare-const |highest batteries.cell| Int)
(declare-const |lowest batteries.temperature| Int)
(declare-const |highest batteries.temperature| Int)
(declare-const cellWarning Bool)
(define-fun $1 () Bool (<= batteries.count 0))
(define-fun lowestCell () Int (ite $1 0 |lowest batteries.cell|))
(define-fun |cellWarning'| () Bool (or (<= lowestCell (+ (* 10 |preAlarmBelow in steps|) 2849)) (and cellWarning (<=
    lowestCell (+ (* 10 |preAlarmBelow in steps|) 2900)))))
(define-fun $2 () Int (ite (= batteries.count 0) 0 (ite $1 5000 |lowest batteries.cell|)))

; setting preAlarmBelow is within its range
(assert (and (<= 0 |preAlarmBelow in steps|) (<= |preAlarmBelow in steps| 30)))

; setting loadOffBelow is within its range
(assert (and (<= 0 |loadOffBelow in steps|) (<= |loadOffBelow in steps| 20)))

; settings: the pre-alarm comes at least 100 mV before the release
(assert (<= |loadOffBelow in steps| (+ |preAlarmBelow in steps| 15)))

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
(assert (not (= |cellWarning'| (not (and (<= (+ (* 10 |preAlarmBelow in steps|) 2850) $2) (or (not cellWarning) (<= (+
    (* 10 |preAlarmBelow in steps|) 2901) $2)))))))

(check-sat)
