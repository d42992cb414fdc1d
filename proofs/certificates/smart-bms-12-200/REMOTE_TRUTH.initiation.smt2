; REMOTE_TRUTH: Loads and chargers are off 20 ms after the remote is in none of its three on modes, and the alternator is being ramped down.
; when (remoteBridge = Open and actual remoteL > 5.05 V and actual remoteH < 2.95 V) for 20 ms then loadDisconnect = Floating and chargersOff and alternatorIsEnding
; smart-bms-12-200.valve, line 564
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const limit Int)
(declare-const |timer notRemoteRequestedHeld| Int)
(declare-const |alternatorSwitch=Closed| Bool)
(declare-const started Bool)
(declare-const alternatorLimit Int)
(declare-const |RAMP_FOR_CAUSE 2| Int)
(declare-const |LIMIT_WAS_SHOWN 2| Int)
(declare-const |REMOTE_TRUTH 1| Int)
(define-fun $1 () Bool (or |Alternator=Charging| (and |Alternator=Stopping| (not |Alternator=Charging|))))

; timer notRemoteRequestedHeld out of reset
(assert (= |timer notRemoteRequestedHeld| 0))

; Alternator=Charging out of reset
(assert (not |Alternator=Charging|))

; Alternator=Stopping out of reset
(assert (not |Alternator=Stopping|))

; limit out of reset
(assert (= limit 0))

; alternatorSwitch=Closed out of reset
(assert (not |alternatorSwitch=Closed|))

; started out of reset
(assert (not started))

; alternatorLimit out of reset
(assert (= alternatorLimit 0))

; REMOTE_TRUTH 1 out of reset
(assert (= |REMOTE_TRUTH 1| 0))

; the negated goal
(assert (not (and (or (and (not |alternatorSwitch=Closed|) (not $1)) (and $1 |alternatorSwitch=Closed|)) (or (not
    |Alternator=Charging|) (<= |RAMP_FOR_CAUSE 2| (+ limit 496))) (or (not started) (= limit |LIMIT_WAS_SHOWN 2|)) (or
    (not |alternatorSwitch=Closed|) started) (or (<= 1000 alternatorLimit) (and (not |alternatorSwitch=Closed|) (<=
    alternatorLimit 0)) (not started) (= alternatorLimit |LIMIT_WAS_SHOWN 2|) (<= (* 9 |RAMP_FOR_CAUSE 2|) (* 10
    alternatorLimit))) (<= |REMOTE_TRUTH 1| |timer notRemoteRequestedHeld|) (<= 0 |timer notRemoteRequestedHeld|))))

(check-sat)
