; RECOVERS: Loads are back, without pre-alarm, 2 s after every cause is gone.
; when (dischargeReady and lowest >= 3.206 V and fault != StuckClosed) for 2 s then loadDisconnect = High and preAlarm = Floating
; smart-bms-12-200.valve, line 409
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Load=Connected| Bool)
(declare-const |Load=Warning| Bool)
(declare-const |Load=Disconnected| Bool)
(declare-const |timer remoteRequestedHeld| Int)
(declare-const remoteOff Bool)
(declare-const |timer calmHeld| Int)
(declare-const |timer calmLowestCellEmptyClearsHeld| Int)
(declare-const |RECOVERS 1| Int)

; timer remoteRequestedHeld out of reset
(assert (= |timer remoteRequestedHeld| 0))

; remoteOff out of reset
(assert remoteOff)

; timer calmHeld out of reset
(assert (= |timer calmHeld| 0))

; timer calmLowestCellEmptyClearsHeld out of reset
(assert (= |timer calmLowestCellEmptyClearsHeld| 0))

; Load=Connected out of reset
(assert (not |Load=Connected|))

; Load=Warning out of reset
(assert (not |Load=Warning|))

; Load=Disconnected out of reset
(assert (not |Load=Disconnected|))

; RECOVERS 1 out of reset
(assert (= |RECOVERS 1| 0))

; the negated goal
(assert (not (and (or (not |Load=Connected|) (not remoteOff)) (or (not remoteOff) (not (and |Load=Warning| (not
    |Load=Connected|)))) (or (not remoteOff) (not (and |Load=Disconnected| (not |Load=Connected|) (not
    |Load=Warning|)))) (<= 0 |timer remoteRequestedHeld|) (<= 0 |timer calmHeld|) (<= 0
    |timer calmLowestCellEmptyClearsHeld|) (<= |RECOVERS 1| |timer calmHeld|) (<= |RECOVERS 1|
    |timer calmLowestCellEmptyClearsHeld|) (or (not (and (not |Load=Connected|) (not |Load=Warning|) (not
    |Load=Disconnected|))) (<= |RECOVERS 1| |timer remoteRequestedHeld|)))))

(check-sat)
