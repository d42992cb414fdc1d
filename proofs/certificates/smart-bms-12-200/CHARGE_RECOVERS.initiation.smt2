; CHARGE_RECOVERS: Chargers are allowed 2 s after every cause is gone.
; when (chargeReady and fault != StuckClosed) for 2 s then chargeDisconnect = High
; smart-bms-12-200.valve, line 664
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |timer remoteRequestedHeld| Int)
(declare-const |timer highestCellFullClearsHeld| Int)
(declare-const |CHARGE_RECOVERS 1| Int)

; timer remoteRequestedHeld out of reset
(assert (= |timer remoteRequestedHeld| 0))

; timer highestCellFullClearsHeld out of reset
(assert (= |timer highestCellFullClearsHeld| 0))

; CHARGE_RECOVERS 1 out of reset
(assert (= |CHARGE_RECOVERS 1| 0))

; the negated goal
(assert (not (and (<= |CHARGE_RECOVERS 1| |timer highestCellFullClearsHeld|) (or (<= 21 |timer remoteRequestedHeld|) (<=
    |CHARGE_RECOVERS 1| |timer remoteRequestedHeld|)) (<= 0 |timer highestCellFullClearsHeld|) (<= 0
    |timer remoteRequestedHeld|))))

(check-sat)
