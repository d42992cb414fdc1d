; NO_FALSE_FAULT: With every commissioned battery there, no fault is shown but a latched one.
; when complete then fault = None or latched
; smart-bms-12-200.valve, line 652
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
(define-fun $1 () Bool (= commissioned batteries.count))
(define-fun incomplete () Bool (not $1))
(define-fun |timer incompleteHeld'| () Int (ite $1 0 (ite (<= |timer incompleteHeld| 500) (+ |timer incompleteHeld| 1)
    501)))
(define-fun batteriesMissed () Bool (<= 501 |timer incompleteHeld'|))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    (<= 10 remoteL) (<= remoteH 3499)))
(define-fun $2 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (or (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|)) (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 (ite (<= $2 0) alternator.current $2))))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    (+ |timer notRemoteRequestedHeld| 1) 1001)))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) (+
    |timer strayCurrentHeld| 1) 101) 0))
(define-fun $3 () Bool (<= |timer notRemoteRequestedHeld'| 1000))
(define-fun $4 () Bool (<= 101 |timer strayCurrentHeld'|))
(define-fun $5 () Bool (and stuckClosed $3))
(define-fun |stuckClosed'| () Bool (or $4 $5))
(define-fun $6 () Bool (not |stuckClosed'|))
(define-fun |reverseSeen'| () Bool (or (<= (+ alternator.current 11) 0) (and $3 reverseSeen)))
(define-fun |fault'=None| () Bool (and (<= |timer incompleteHeld'| 500) $6 (not (and batteriesMissed (<= (+
    batteries.count 1) commissioned))) (not |reverseSeen'|)))
(define-fun |fault'=ReverseCurrent| () Bool (and $6 |reverseSeen'|))

; the negated goal
(assert (not (or incomplete $4 $5 |fault'=None| |fault'=ReverseCurrent|)))

(check-sat)
