; NO_REOPEN_AT_CLOSE: A port that closes does not open again at the next tick.
; alternatorSwitch becomes Open only after alternatorSwitch = Closed for 2 ms, unless not chargeReady or emf > 15.7 V
; assuming SLOW: Outside cranking, load dump, load steps and a blown fuse
; assuming COMPARATOR_DEAD_AT_WORST: The blocking stage can at least be opened by command.
; assuming PATH_AT_MOST_52_MOHM: A closed path conducts, with at most 52 mOhm, up to what the limiter is told.
; smart-bms-12-200.valve, line 441
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const stuckClosed Bool)
(declare-const |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| Int)
(declare-const reverseSeen Bool)
(declare-const |alternatorSwitch=Closed| Bool)
(declare-const started Bool)
(declare-const alternatorLimit Int)
(declare-const |previous emf| Real)
(declare-const |previous pack| Real)
(declare-const |NO_REOPEN_AT_CLOSE 2| Int)
(define-fun $1 () Bool (and |Alternator=Stopping| (not |Alternator=Charging|)))
(define-fun $2 () Bool (or |Alternator=Charging| $1))
(define-fun $3 () Bool (<= 1 |NO_REOPEN_AT_CLOSE 2|))
(define-fun $4 () Bool (<= 3 |NO_REOPEN_AT_CLOSE 2|))
(define-fun $5 () Bool (<= (+ |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 1) |NO_REOPEN_AT_CLOSE 2|))

; stuckClosed out of reset
(assert (not stuckClosed))

; timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld out of reset
(assert (= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 0))

; reverseSeen out of reset
(assert (not reverseSeen))

; Alternator=Charging out of reset
(assert (not |Alternator=Charging|))

; Alternator=Stopping out of reset
(assert (not |Alternator=Stopping|))

; alternatorSwitch=Closed out of reset
(assert (not |alternatorSwitch=Closed|))

; started out of reset
(assert (not started))

; alternatorLimit out of reset
(assert (= alternatorLimit 0))

; NO_REOPEN_AT_CLOSE 2 out of reset
(assert (= |NO_REOPEN_AT_CLOSE 2| 0))

; the negated goal
(assert (not (and (or (and (not |alternatorSwitch=Closed|) (not $2)) (and $2 |alternatorSwitch=Closed|)) (or (not
    |alternatorSwitch=Closed|) $4 $5) (or (not stuckClosed) (not |alternatorSwitch=Closed|)) (or (not reverseSeen) (not
    |alternatorSwitch=Closed|)) (or (<= 2 |NO_REOPEN_AT_CLOSE 2|) (not $1)) (or (not |alternatorSwitch=Closed|)
    started) (or (<= (+ |previous pack| 230.0) |previous emf|) (not (and |alternatorSwitch=Closed| (<=
    |NO_REOPEN_AT_CLOSE 2| 1)))) (or (not |Alternator=Charging|) (<= 432 alternatorLimit)) (or (not
    |Alternator=Charging|) $4 $5) (<= 0 |NO_REOPEN_AT_CLOSE 2|) (or (not |Alternator=Charging|) $3) (or (not
    |alternatorSwitch=Closed|) $3))))

(check-sat)
