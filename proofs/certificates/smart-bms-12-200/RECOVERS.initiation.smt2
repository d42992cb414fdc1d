; RECOVERS: Loads are back, without pre-alarm, 2 s after every cause is gone.
; when (dischargeReady and lowest >= 3.206 V and fault != StuckClosed) for 2 s then loadDisconnect = High and preAlarm = Floating
; smart-bms-12-200.valve, line 606
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |timer remoteRequestedHeld| Int)
(declare-const |timer calmHeld| Int)
(declare-const |timer calmLowestCellEmptyClearsHeld| Int)
(declare-const |RECOVERS 1| Int)

; timer remoteRequestedHeld out of reset
(assert (= |timer remoteRequestedHeld| 0))

; timer calmHeld out of reset
(assert (= |timer calmHeld| 0))

; timer calmLowestCellEmptyClearsHeld out of reset
(assert (= |timer calmLowestCellEmptyClearsHeld| 0))

; RECOVERS 1 out of reset
(assert (= |RECOVERS 1| 0))

; the negated goal
(assert (not (and (or (<= 21 |timer remoteRequestedHeld|) (<= |RECOVERS 1| |timer remoteRequestedHeld|)) (<=
    |RECOVERS 1| |timer calmLowestCellEmptyClearsHeld|) (<= |RECOVERS 1| |timer calmHeld|) (<= 0
    |timer remoteRequestedHeld|) (<= 0 |timer calmLowestCellEmptyClearsHeld|) (<= 0 |timer calmHeld|))))

(check-sat)
