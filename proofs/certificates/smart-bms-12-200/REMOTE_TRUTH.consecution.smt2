; REMOTE_TRUTH: Everything is off 20 ms after the remote is in none of its three on modes.
; when (remoteBridge = Open and actual remoteL > 5.05 V and actual remoteH < 2.95 V) for 20 ms then allOff
; smart-bms-12-200.valve, line 369
;
; consecution: a tick keeps the relations
(set-logic QF_LIRA)

(declare-const remoteL Int)
(declare-const |actual remoteL| Real)
(declare-const remoteH Int)
(declare-const |actual remoteH| Real)
(declare-const |remoteBridge=Bridged| Bool)
(declare-const remoteLReleased Bool)
(declare-const remoteHReleased Bool)
(declare-const |timer notRemoteRequestedHeld| Int)
(declare-const |REMOTE_TRUTH 1| Int)
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    (<= 10 remoteL) (<= remoteH 3499)))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    (+ |timer notRemoteRequestedHeld| 1) 1001)))
(define-fun |REMOTE_TRUTH 1'| () Int (ite (and (not |remoteBridge=Bridged|) (not (<= |actual remoteL| 5050.0)) (not (<=
    2950.0 |actual remoteH|))) (ite (<= |REMOTE_TRUTH 1| 20) (+ |REMOTE_TRUTH 1| 1) 21) 0))

; remoteL is read as its sensor permits
(assert (and (or (<= (* 10.0 (to_real remoteL)) (+ |actual remoteL| 55.0)) (<= remoteL 0)) (or (not (<= (+ (* 10.0
    (to_real remoteL)) 55.0) |actual remoteL|)) (<= 3600 remoteL))))

; remoteH is read as its sensor permits
(assert (and (or (<= (* 10.0 (to_real remoteH)) (+ |actual remoteH| 55.0)) (<= remoteH 0)) (or (not (<= (+ (* 10.0
    (to_real remoteH)) 55.0) |actual remoteH|)) (<= 3600 remoteH))))

; relation 1
(assert (<= |REMOTE_TRUTH 1| |timer notRemoteRequestedHeld|))

; relation 2
(assert (<= 0 |timer notRemoteRequestedHeld|))

; the negated goal
(assert (not (and (<= |REMOTE_TRUTH 1'| |timer notRemoteRequestedHeld'|) (<= 0 |timer notRemoteRequestedHeld'|))))

(check-sat)
