; REMOTE_DEAD: An implausible remote input counts as off: L at 0 V from a dead converter, H at the end of its range.
; when (remoteL < 100 mV or remoteH >= 35 V) for 20 ms then loadDisconnect = Floating and chargersOff and alternatorIsEnding
; smart-bms-12-200.valve, line 569
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const limit Int)
(declare-const |timer notRemoteRequestedHeld| Int)
(declare-const |REMOTE_DEAD 1| Int)

; timer notRemoteRequestedHeld out of reset
(assert (= |timer notRemoteRequestedHeld| 0))

; limit out of reset
(assert (= limit 0))

; REMOTE_DEAD 1 out of reset
(assert (= |REMOTE_DEAD 1| 0))

; the negated goal
(assert (not (and (<= limit 1000) (<= |REMOTE_DEAD 1| |timer notRemoteRequestedHeld|) (<= 0
    |timer notRemoteRequestedHeld|))))

(check-sat)
