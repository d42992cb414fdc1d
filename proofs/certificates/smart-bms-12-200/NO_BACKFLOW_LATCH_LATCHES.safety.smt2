; NO_BACKFLOW_LATCH_LATCHES: A reverse current of more than 2.05 A is latched in the same tick.
; when actual alternator.current < -2.05 A then latched
; smart-bms-12-200.valve, line 351
;
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)

(declare-const alternator.current Int)
(declare-const |actual alternator.current| Real)
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

; alternator.current is read as its sensor permits
(assert (and (or (<= (to_real alternator.current) (+ |actual alternator.current| (/ 21.0 2.0))) (<= (+
    alternator.current 3000) 0)) (or (not (<= (+ (to_real alternator.current) (/ 21.0 2.0))
    |actual alternator.current|)) (<= 3000 alternator.current))))

; the negated goal
(assert (not (or $3 $4 |fault'=ReverseCurrent| (<= 0.0 (+ |actual alternator.current| (/ 41.0 2.0))))))

(check-sat)
