; The compiled class and smart-bms-12-200.valve agree.
;
; step: `stuckClosed` is stuckClosed afterwards
; smart-bms-12-200.valve, line 151
(set-logic QF_LIRA)

(declare-const alternator.current Int)
(declare-const remoteL Int)
(declare-const remoteH Int)
(declare-const |remoteBridge=Bridged| Bool)
(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const |Alternator=Overloaded| Bool)
(declare-const remoteLReleased Bool)
(declare-const remoteHReleased Bool)
(declare-const |timer notRemoteRequestedHeld| Int)
(declare-const |timer strayCurrentHeld| Int)
(declare-const stuckClosed Bool)
(define-fun $1 () Bool (and |Alternator=Overloaded| (not |Alternator=Charging|) (not |Alternator=Stopping|)))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun $2 () Bool (<= 10 remoteL))
(define-fun $3 () Bool (<= remoteH 3499))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    $2 $3))
(define-fun $4 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (or $1 (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 (ite (<= $4 0) alternator.current $4))))
(define-fun $5 () Int (+ |timer notRemoteRequestedHeld| 1))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    $5 1001)))
(define-fun $6 () Int (+ |timer strayCurrentHeld| 1))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) $6 101) 0))
(define-fun |stuckClosed'| () Bool (or (<= 101 |timer strayCurrentHeld'|) (and stuckClosed (<=
    |timer notRemoteRequestedHeld'| 1000))))

; alternator.current is within its sensor's range
(assert (and (<= 0 (+ alternator.current 3000)) (<= alternator.current 3000)))

; remoteL is within its sensor's range
(assert (and (<= 0 remoteL) (<= remoteL 3600)))

; remoteH is within its sensor's range
(assert (and (<= 0 remoteH) (<= remoteH 3600)))

; timer notRemoteRequestedHeld is within its bounds
(assert (and (<= 0 |timer notRemoteRequestedHeld|) (<= |timer notRemoteRequestedHeld| 1001)))

; timer strayCurrentHeld is within its bounds
(assert (and (<= 0 |timer strayCurrentHeld|) (<= |timer strayCurrentHeld| 101)))

; the negated goal
(assert (not (= |stuckClosed'| (not (and (<= (ite (and (or $1 (and (not |Alternator=Charging|) (not $1) (not (and
    |Alternator=Stopping| (not |Alternator=Charging|))))) (<= 11 (ite (<= (+ alternator.current 1) 0) $4
    alternator.current))) (ite (<= 101 |timer strayCurrentHeld|) |timer strayCurrentHeld| $6) 0) 100) (or (not
    stuckClosed) (<= 1001 (ite (and $2 $3 (or |remoteBridge=Bridged| (and (<= remoteL 499) (or (<= remoteL 479) (not
    remoteLReleased))) (and (<= 301 remoteH) (or (<= 321 remoteH) (not remoteHReleased))))) 0 (ite (<= 1001
    |timer notRemoteRequestedHeld|) |timer notRemoteRequestedHeld| $5)))))))))

(check-sat)
