; KEEPS_CHARGING: A closed port stays closed while the alternator is 0.5 V above the battery and nothing forbids it.
; never previous alternatorSwitch = Closed and alternatorSwitch = Open and previous alternatorLimit >= 3.4 A and emf >= pack + 0.5 V and emf <= 15.7 V and chargeReady and not (alternator.current > 115 % of (least of (previous alternatorLimit, fuseLimit)) + 1 A for 100 ms)
; assuming PATH_AT_MOST_150_MOHM: A closed path conducts, with at most 150 mOhm, up to what the limiter is told.
; smart-bms-12-200.valve, line 412
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const limit Int)
(declare-const stuckClosed Bool)
(declare-const |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| Int)
(declare-const reverseSeen Bool)
(declare-const |alternatorSwitch=Closed| Bool)
(declare-const alternatorLimit Int)
(declare-const |KEEPS_CHARGING 3| Int)
(define-fun $1 () Bool (or |Alternator=Charging| (and |Alternator=Stopping| (not |Alternator=Charging|))))

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

; limit out of reset
(assert (= limit 0))

; alternatorSwitch=Closed out of reset
(assert (not |alternatorSwitch=Closed|))

; alternatorLimit out of reset
(assert (= alternatorLimit 0))

; KEEPS_CHARGING 3 out of reset
(assert (= |KEEPS_CHARGING 3| 0))

; the negated goal
(assert (not (and (or (and (not |alternatorSwitch=Closed|) (not $1)) (and $1 |alternatorSwitch=Closed|)) (<=
    alternatorLimit limit) (<= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| |KEEPS_CHARGING 3|) (or (not
    stuckClosed) (not |alternatorSwitch=Closed|)) (or (not reverseSeen) (not |alternatorSwitch=Closed|)) (<= 0
    |KEEPS_CHARGING 3|))))

(check-sat)
