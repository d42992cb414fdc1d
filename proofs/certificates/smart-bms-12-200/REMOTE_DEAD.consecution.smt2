; REMOTE_DEAD: An implausible remote input counts as off: L at 0 V from a dead converter, H at the end of its range.
; when (remoteL < 100 mV or remoteH >= 35 V) for 20 ms then allOff
; smart-bms-12-200.valve, line 373
;
; consecution: a tick keeps the relations
(set-logic QF_LIRA)

(declare-const remoteL Int)
(declare-const remoteH Int)
(declare-const |remoteBridge=Bridged| Bool)
(declare-const remoteLReleased Bool)
(declare-const remoteHReleased Bool)
(declare-const |timer notRemoteRequestedHeld| Int)
(declare-const |REMOTE_DEAD 1| Int)
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    (<= 10 remoteL) (<= remoteH 3499)))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    (+ |timer notRemoteRequestedHeld| 1) 1001)))
(define-fun |REMOTE_DEAD 1'| () Int (ite (or (<= 3500 remoteH) (<= remoteL 9)) (ite (<= |REMOTE_DEAD 1| 20) (+
    |REMOTE_DEAD 1| 1) 21) 0))

; relation 1
(assert (<= |REMOTE_DEAD 1| |timer notRemoteRequestedHeld|))

; relation 2
(assert (<= 0 |timer notRemoteRequestedHeld|))

; the negated goal
(assert (not (and (<= |REMOTE_DEAD 1'| |timer notRemoteRequestedHeld'|) (<= 0 |timer notRemoteRequestedHeld'|))))

(check-sat)
