; REMOTE_TRUTH: Everything is off 20 ms after the remote is in none of its three on modes.
; when (remoteBridge = Open and actual remoteL > 5.05 V and actual remoteH < 2.95 V) for 20 ms then allOff
; smart-bms-12-200.valve, line 369
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |timer notRemoteRequestedHeld| Int)
(declare-const |REMOTE_TRUTH 1| Int)

; timer notRemoteRequestedHeld out of reset
(assert (= |timer notRemoteRequestedHeld| 0))

; REMOTE_TRUTH 1 out of reset
(assert (= |REMOTE_TRUTH 1| 0))

; the negated goal
(assert (not (and (<= |REMOTE_TRUTH 1| |timer notRemoteRequestedHeld|) (<= 0 |timer notRemoteRequestedHeld|))))

(check-sat)
