; FULL_CLEARS_AT_3V60: Chargers are allowed only after every cell was below 3.60 V for 2 s.
; chargeDisconnect becomes High only after highest < 3.605 V for 2 s
; smart-bms-12-200.valve, line 620
;
; consecution: a tick keeps the relations
(set-logic QF_LIRA)

(declare-const |Charge=Allowed| Bool)
(declare-const batteries.count Int)
(declare-const |highest batteries.cell| Int)
(declare-const |actual highest batteries.cell| Real)
(declare-const |timer highestCellFullClearsHeld| Int)
(declare-const |chargeDisconnect=High| Bool)
(declare-const |FULL_CLEARS_AT_3V60 2| Int)
(define-fun $1 () Bool (<= batteries.count 0))
(define-fun highestCell () Int (ite $1 5000 |highest batteries.cell|))
(define-fun |timer highestCellFullClearsHeld'| () Int (ite (<= highestCell 3599) (ite (<=
    |timer highestCellFullClearsHeld| 2000) (+ |timer highestCellFullClearsHeld| 1) 2001) 0))
(define-fun |FULL_CLEARS_AT_3V60 2'| () Int (ite (<= 3605.0 (ite $1 0.0 |actual highest batteries.cell|)) 0 (ite (<=
    |FULL_CLEARS_AT_3V60 2| 2000) (+ |FULL_CLEARS_AT_3V60 2| 1) 2001)))

; the highest batteries.cell is read as its sensor permits
(assert (or $1 (and (or (<= (to_real |highest batteries.cell|) (+ |actual highest batteries.cell| (/ 11.0 2.0))) (<=
    |highest batteries.cell| 0)) (or (not (<= (+ (to_real |highest batteries.cell|) (/ 11.0 2.0))
    |actual highest batteries.cell|)) (<= 5000 |highest batteries.cell|)))))

; relation 1
(assert (<= |timer highestCellFullClearsHeld| |FULL_CLEARS_AT_3V60 2|))

; relation 2
(assert (= |Charge=Allowed| |chargeDisconnect=High|))

; relation 3
(assert (<= 0 |FULL_CLEARS_AT_3V60 2|))

; the negated goal
(assert (not (and (<= |timer highestCellFullClearsHeld'| |FULL_CLEARS_AT_3V60 2'|) (<= 0 |FULL_CLEARS_AT_3V60 2'|))))

(check-sat)
