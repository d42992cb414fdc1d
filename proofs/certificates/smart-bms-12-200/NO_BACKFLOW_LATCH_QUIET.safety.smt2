; NO_BACKFLOW_LATCH_QUIET: The noise of the current sensor never latches a healthy stage.
; never latched and not previous latched
; assuming STAGE_HEALTHY: The blocking stage works.
; smart-bms-12-200.valve, line 355
;
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)

(declare-const alternator.current Int)
(declare-const |actual alternator.current| Real)
(declare-const remoteL Int)
(declare-const remoteH Int)
(declare-const |remoteBridge=Bridged| Bool)
(declare-const |stage=ComparatorDead| Bool)
(declare-const |stage=ShortedOn| Bool)
(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const |Alternator=Overloaded| Bool)
(declare-const remoteLReleased Bool)
(declare-const remoteHReleased Bool)
(declare-const |timer notRemoteRequestedHeld| Int)
(declare-const |timer strayCurrentHeld| Int)
(declare-const stuckClosed Bool)
(declare-const reverseSeen Bool)
(declare-const |alternatorSwitch=Closed| Bool)
(declare-const |reverseBlocking=Armed| Bool)
(declare-const |fault=BatteryCable| Bool)
(declare-const |fault=TooManyBatteries| Bool)
(declare-const |fault=ReverseCurrent| Bool)
(declare-const |fault=StuckClosed| Bool)
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
(define-fun $5 () Bool (or |Alternator=Charging| (and |Alternator=Stopping| (not |Alternator=Charging|))))
(define-fun |reverseSeen'| () Bool (or (<= (+ alternator.current 11) 0) (and $2 reverseSeen)))
(define-fun |fault'=ReverseCurrent| () Bool (and (not |stuckClosed'|) |reverseSeen'|))
(define-fun $6 () Bool (and |fault=StuckClosed| (not |fault=BatteryCable|) (not |fault=TooManyBatteries|) (not
    |fault=ReverseCurrent|)))

; alternator.current is read as its sensor permits
(assert (and (or (<= (to_real alternator.current) (+ |actual alternator.current| (/ 21.0 2.0))) (<= (+
    alternator.current 3000) 0)) (or (not (<= (+ (to_real alternator.current) (/ 21.0 2.0))
    |actual alternator.current|)) (<= 3000 alternator.current))))

; law, line 282
(assert (or (<= 0.0 |actual alternator.current|) (not (and (not |stage=ComparatorDead|) (not |stage=ShortedOn|)
    |reverseBlocking=Armed|))))

; law, line 283
(assert (or (= |actual alternator.current| 0.0) (not (and (not |alternatorSwitch=Closed|) (not (and |stage=ShortedOn|
    (not |stage=ComparatorDead|)))))))

; assumption STAGE_HEALTHY
(assert (and (not |stage=ComparatorDead|) (not |stage=ShortedOn|)))

; relation 1
(assert (or (not stuckClosed) $6))

; relation 2
(assert (or (not reverseSeen) (not (and |fault=TooManyBatteries| (not |fault=BatteryCable|)))))

; relation 3
(assert (or (not reverseSeen) (not |fault=BatteryCable|)))

; relation 4
(assert (or (not reverseSeen) (not (and (not |fault=BatteryCable|) (not |fault=TooManyBatteries|) (not
    |fault=ReverseCurrent|) (not |fault=StuckClosed|)))))

; relation 5
(assert (or (and (not |alternatorSwitch=Closed|) (not $5)) (and $5 |alternatorSwitch=Closed|)))

; relation 6
(assert (or (not |alternatorSwitch=Closed|) |reverseBlocking=Armed|))

; the negated goal
(assert (and (or $3 $4 |fault'=ReverseCurrent|) (not (or (and |fault=ReverseCurrent| (not |fault=BatteryCable|) (not
    |fault=TooManyBatteries|)) $6))))

(check-sat)
