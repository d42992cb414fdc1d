; FULL_CLEARS_AT_3V60: Chargers are allowed only after every cell was below 3.60 V for 2 s.
; chargeDisconnect becomes High only after highest < 3.605 V for 2 s
; smart-bms-12-200.valve, line 620
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Charge=Allowed| Bool)
(declare-const |timer highestCellFullClearsHeld| Int)
(declare-const |chargeDisconnect=High| Bool)
(declare-const |FULL_CLEARS_AT_3V60 2| Int)

; timer highestCellFullClearsHeld out of reset
(assert (= |timer highestCellFullClearsHeld| 0))

; Charge=Allowed out of reset
(assert (not |Charge=Allowed|))

; chargeDisconnect=High out of reset
(assert (not |chargeDisconnect=High|))

; FULL_CLEARS_AT_3V60 2 out of reset
(assert (= |FULL_CLEARS_AT_3V60 2| 0))

; the negated goal
(assert (not (and (<= |timer highestCellFullClearsHeld| |FULL_CLEARS_AT_3V60 2|) (= |Charge=Allowed|
    |chargeDisconnect=High|) (<= 0 |FULL_CLEARS_AT_3V60 2|))))

(check-sat)
