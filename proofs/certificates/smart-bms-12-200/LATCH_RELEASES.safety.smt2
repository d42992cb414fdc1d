; LATCH_RELEASES: Remote off for 1 s without current clears a latched fault.
; never (latched and remoteBridge = Open and remoteL >= 5 V and remoteH <= 3 V and absolute of alternator.current <= 1 A) for 1 s
; smart-bms-12-200.valve, line 391
;
; safety: the claim holds at the end of the tick
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
(declare-const reverseSeen Bool)
(declare-const |LATCH_RELEASES 1| Int)
(define-fun $1 () Bool (<= 500 remoteL))
(define-fun |remoteLReleased'| () Bool (or $1 (and remoteLReleased (<= 480 remoteL))))
(define-fun $2 () Bool (<= remoteH 300))
(define-fun |remoteHReleased'| () Bool (or $2 (and remoteHReleased (<= remoteH 320))))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    (<= 10 remoteL) (<= remoteH 3499)))
(define-fun $3 () Int (* (- 1) alternator.current))
(define-fun $4 () Int (ite (<= $3 0) alternator.current $3))
(define-fun strayCurrent () Bool (and (or (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|)) (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 $4)))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    (+ |timer notRemoteRequestedHeld| 1) 1001)))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) (+
    |timer strayCurrentHeld| 1) 101) 0))
(define-fun $5 () Bool (<= |timer notRemoteRequestedHeld'| 1000))
(define-fun $6 () Bool (<= 101 |timer strayCurrentHeld'|))
(define-fun $7 () Bool (and stuckClosed $5))
(define-fun |stuckClosed'| () Bool (or $6 $7))
(define-fun |reverseSeen'| () Bool (or (<= (+ alternator.current 11) 0) (and $5 reverseSeen)))
(define-fun |fault'=ReverseCurrent| () Bool (and (not |stuckClosed'|) |reverseSeen'|))
(define-fun |LATCH_RELEASES 1'| () Int (ite (and (not |remoteBridge=Bridged|) $1 $2 (<= $4 10) (or $6 $7
    |fault'=ReverseCurrent|)) (ite (<= |LATCH_RELEASES 1| 1000) (+ |LATCH_RELEASES 1| 1) 1001) 0))

; relation 1
(assert (<= |LATCH_RELEASES 1| |timer notRemoteRequestedHeld|))

; relation 2
(assert (<= 0 |timer notRemoteRequestedHeld|))

; the negated goal
(assert (<= 1001 |LATCH_RELEASES 1'|))

(check-sat)
