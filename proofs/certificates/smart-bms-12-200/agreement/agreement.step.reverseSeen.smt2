; The compiled class and smart-bms-12-200.valve agree.
;
; step: `reverseSeen` is reverseSeen afterwards
; smart-bms-12-200.valve, line 149
(set-logic QF_LIRA)

(declare-const alternator.current Int)
(declare-const remoteL Int)
(declare-const remoteH Int)
(declare-const |remoteBridge=Bridged| Bool)
(declare-const remoteLReleased Bool)
(declare-const remoteHReleased Bool)
(declare-const |timer notRemoteRequestedHeld| Int)
(declare-const reverseSeen Bool)
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun $1 () Bool (<= 10 remoteL))
(define-fun $2 () Bool (<= remoteH 3499))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    $1 $2))
(define-fun $3 () Int (+ |timer notRemoteRequestedHeld| 1))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    $3 1001)))
(define-fun |reverseSeen'| () Bool (or (<= (+ alternator.current 11) 0) (and (<= |timer notRemoteRequestedHeld'| 1000)
    reverseSeen)))

; alternator.current is within its sensor's range
(assert (and (<= 0 (+ alternator.current 3000)) (<= alternator.current 3000)))

; remoteL is within its sensor's range
(assert (and (<= 0 remoteL) (<= remoteL 3600)))

; remoteH is within its sensor's range
(assert (and (<= 0 remoteH) (<= remoteH 3600)))

; timer notRemoteRequestedHeld is within its bounds
(assert (and (<= 0 |timer notRemoteRequestedHeld|) (<= |timer notRemoteRequestedHeld| 1001)))

; the negated goal
(assert (not (= |reverseSeen'| (not (and (<= 0 (+ alternator.current 10)) (or (not reverseSeen) (<= 1001 (ite (and $1 $2
    (or |remoteBridge=Bridged| (and (<= remoteL 499) (or (<= remoteL 479) (not remoteLReleased))) (and (<= 301 remoteH)
    (or (<= 321 remoteH) (not remoteHReleased))))) 0 (ite (<= 1001 |timer notRemoteRequestedHeld|)
    |timer notRemoteRequestedHeld| $3)))))))))

(check-sat)
