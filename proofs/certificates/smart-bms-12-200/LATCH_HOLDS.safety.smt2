; LATCH_HOLDS: A latched fault ends only after the remote has been off for 1 s.
; (not latched) becomes true only after (not on) for 1 s
; smart-bms-12-200.valve, line 387
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
(declare-const |fault=BatteryCable| Bool)
(declare-const |fault=TooManyBatteries| Bool)
(declare-const |fault=ReverseCurrent| Bool)
(declare-const |fault=StuckClosed| Bool)
(declare-const |LATCH_HOLDS 2| Int)
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    (<= 10 remoteL) (<= remoteH 3499)))
(define-fun $1 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (or (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|)) (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 (ite (<= $1 0) alternator.current $1))))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    (+ |timer notRemoteRequestedHeld| 1) 1001)))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) (+
    |timer strayCurrentHeld| 1) 101) 0))
(define-fun $2 () Bool (<= |timer notRemoteRequestedHeld'| 1000))
(define-fun $3 () Bool (<= 101 |timer strayCurrentHeld'|))
(define-fun $4 () Bool (and stuckClosed $2))
(define-fun |stuckClosed'| () Bool (or $3 $4))
(define-fun |reverseSeen'| () Bool (or (<= (+ alternator.current 11) 0) (and $2 reverseSeen)))
(define-fun |fault'=ReverseCurrent| () Bool (and (not |stuckClosed'|) |reverseSeen'|))
(define-fun $5 () Bool (and |fault=ReverseCurrent| (not |fault=BatteryCable|) (not |fault=TooManyBatteries|)))

; relation 1
(assert (= stuckClosed |fault=StuckClosed|))

; relation 2
(assert (or reverseSeen (not $5)))

; relation 3
(assert (<= |timer notRemoteRequestedHeld| |LATCH_HOLDS 2|))

; relation 4
(assert (<= 0 |LATCH_HOLDS 2|))

; the negated goal
(assert (not (or (<= 1000 |LATCH_HOLDS 2|) (not (and (or $5 (and |fault=StuckClosed| (not |fault=BatteryCable|) (not
    |fault=TooManyBatteries|) (not |fault=ReverseCurrent|))) (not (or $3 $4 |fault'=ReverseCurrent|)))))))

(check-sat)
