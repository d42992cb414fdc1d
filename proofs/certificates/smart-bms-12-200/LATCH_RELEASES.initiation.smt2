; LATCH_RELEASES: Remote off for 1 s without current clears a latched fault.
; never (latched and remoteBridge = Open and remoteL >= 5 V and remoteH <= 3 V and absolute of alternator.current <= 1 A) for 1 s
; smart-bms-12-200.valve, line 391
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |timer notRemoteRequestedHeld| Int)
(declare-const |LATCH_RELEASES 1| Int)

; timer notRemoteRequestedHeld out of reset
(assert (= |timer notRemoteRequestedHeld| 0))

; LATCH_RELEASES 1 out of reset
(assert (= |LATCH_RELEASES 1| 0))

; the negated goal
(assert (not (and (<= |LATCH_RELEASES 1| |timer notRemoteRequestedHeld|) (<= 0 |timer notRemoteRequestedHeld|))))

(check-sat)
