; totality.fault
; fault has exactly one value at every tick
;
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)

(declare-const commissioned Int)
(declare-const alternator.current Int)
(declare-const remoteL Int)
(declare-const remoteH Int)
(declare-const |remoteBridge=Bridged| Bool)
(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const |Alternator=Overloaded| Bool)
(declare-const batteries.count Int)
(declare-const |timer incompleteHeld| Int)
(declare-const remoteLReleased Bool)
(declare-const remoteHReleased Bool)
(declare-const |timer notRemoteRequestedHeld| Int)
(declare-const |timer strayCurrentHeld| Int)
(declare-const stuckClosed Bool)
(declare-const reverseSeen Bool)
(define-fun |timer incompleteHeld'| () Int (ite (= commissioned batteries.count) 0 (ite (<= |timer incompleteHeld| 500)
    (+ |timer incompleteHeld| 1) 501)))
(define-fun batteriesMissed () Bool (<= 501 |timer incompleteHeld'|))
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
(define-fun $5 () Bool (not |stuckClosed'|))
(define-fun |reverseSeen'| () Bool (or (<= (+ alternator.current 11) 0) (and $2 reverseSeen)))
(define-fun $6 () Bool (<= (+ batteries.count 1) commissioned))
(define-fun $7 () Bool (not (and batteriesMissed $6)))
(define-fun $8 () Bool (not |reverseSeen'|))
(define-fun |fault'=None| () Bool (and (<= |timer incompleteHeld'| 500) $5 $7 $8))
(define-fun |fault'=BatteryCable| () Bool (and batteriesMissed $5 $6 $8))
(define-fun |fault'=TooManyBatteries| () Bool (and batteriesMissed $5 $7 $8))
(define-fun |fault'=ReverseCurrent| () Bool (and $5 |reverseSeen'|))

; the negated goal
(assert (not (and (not (and batteriesMissed $5 $6 $7 $8)) (or $3 $4 |fault'=None| |fault'=BatteryCable|
    |fault'=TooManyBatteries| |fault'=ReverseCurrent|))))

(check-sat)
