; LATCH_HOLDS: A latched fault ends only after the remote has been off for 1 s.
; (not latched) becomes true only after (not on) for 1 s
; smart-bms-12-200.valve, line 387
;
; consecution: a tick keeps the relations
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
(declare-const |fault=BatteryCable| Bool)
(declare-const |fault=TooManyBatteries| Bool)
(declare-const |fault=ReverseCurrent| Bool)
(declare-const |fault=StuckClosed| Bool)
(declare-const |LATCH_HOLDS 2| Int)
(define-fun |timer incompleteHeld'| () Int (ite (= commissioned batteries.count) 0 (ite (<= |timer incompleteHeld| 500)
    (+ |timer incompleteHeld| 1) 501)))
(define-fun batteriesMissed () Bool (<= 501 |timer incompleteHeld'|))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun $1 () Bool (<= 10 remoteL))
(define-fun $2 () Bool (<= remoteH 3499))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    $1 $2))
(define-fun $3 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (or (and |Alternator=Overloaded| (not |Alternator=Charging|) (not
    |Alternator=Stopping|)) (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 (ite (<= $3 0) alternator.current $3))))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    (+ |timer notRemoteRequestedHeld| 1) 1001)))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) (+
    |timer strayCurrentHeld| 1) 101) 0))
(define-fun $4 () Bool (<= |timer notRemoteRequestedHeld'| 1000))
(define-fun |stuckClosed'| () Bool (or (<= 101 |timer strayCurrentHeld'|) (and stuckClosed $4)))
(define-fun $5 () Bool (not |stuckClosed'|))
(define-fun $6 () Bool (<= (+ alternator.current 11) 0))
(define-fun $7 () Bool (and $4 reverseSeen))
(define-fun |reverseSeen'| () Bool (or $6 $7))
(define-fun $8 () Bool (<= (+ batteries.count 1) commissioned))
(define-fun $9 () Bool (not |reverseSeen'|))
(define-fun |fault'=BatteryCable| () Bool (and batteriesMissed $5 $8 $9))
(define-fun |fault'=TooManyBatteries| () Bool (and batteriesMissed $5 (not (and batteriesMissed $8)) $9))
(define-fun |LATCH_HOLDS 2'| () Int (ite (and $1 $2 (or |remoteBridge=Bridged| (<= remoteL 479) (<= 321 remoteH))) 0
    (ite (<= |LATCH_HOLDS 2| 1000) (+ |LATCH_HOLDS 2| 1) 1001)))

; relation 1
(assert (= stuckClosed |fault=StuckClosed|))

; relation 2
(assert (or reverseSeen (not (and |fault=ReverseCurrent| (not |fault=BatteryCable|) (not |fault=TooManyBatteries|)))))

; relation 3
(assert (<= |timer notRemoteRequestedHeld| |LATCH_HOLDS 2|))

; relation 4
(assert (<= 0 |LATCH_HOLDS 2|))

; the negated goal
(assert (not (and (or $6 $7 (not (and $5 |reverseSeen'| (not |fault'=BatteryCable|) (not |fault'=TooManyBatteries|))))
    (<= |timer notRemoteRequestedHeld'| |LATCH_HOLDS 2'|) (<= 0 |LATCH_HOLDS 2'|))))

(check-sat)
