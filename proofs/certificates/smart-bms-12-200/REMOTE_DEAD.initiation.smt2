; REMOTE_DEAD: An implausible remote input counts as off: L at 0 V from a dead converter, H at the end of its range.
; when (remoteL < 100 mV or remoteH >= 35 V) for 20 ms then allOff
; smart-bms-12-200.valve, line 373
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |timer notRemoteRequestedHeld| Int)
(declare-const |REMOTE_DEAD 1| Int)

; timer notRemoteRequestedHeld out of reset
(assert (= |timer notRemoteRequestedHeld| 0))

; REMOTE_DEAD 1 out of reset
(assert (= |REMOTE_DEAD 1| 0))

; the negated goal
(assert (not (and (<= |REMOTE_DEAD 1| |timer notRemoteRequestedHeld|) (<= 0 |timer notRemoteRequestedHeld|))))

(check-sat)
