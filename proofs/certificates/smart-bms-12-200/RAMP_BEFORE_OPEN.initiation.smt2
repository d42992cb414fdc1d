; RAMP_BEFORE_OPEN: A closed port through which 2.3 A are read opens only for an urgent cause, or when its limit has come down to nothing.
; never previous alternatorSwitch = Closed and alternatorSwitch = Open and alternator.current >= 2.3 A and previous alternatorLimit > 0 A and not urgentCause
; smart-bms-12-200.valve, line 419
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const limit Int)
(declare-const cellFull Bool)
(declare-const packHigh Bool)
(declare-const |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| Int)
(declare-const alternatorHigh Bool)
(declare-const |alternatorSwitch=Closed| Bool)
(declare-const alternatorLimit Int)
(declare-const |KEEPS_CHARGING 3| Int)
(define-fun $1 () Bool (or |Alternator=Charging| (and |Alternator=Stopping| (not |Alternator=Charging|))))

; cellFull out of reset
(assert cellFull)

; packHigh out of reset
(assert packHigh)

; timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld out of reset
(assert (= |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| 0))

; alternatorHigh out of reset
(assert alternatorHigh)

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
    alternatorLimit limit) (or (not packHigh) (not |alternatorSwitch=Closed|)) (or (not alternatorHigh) (not
    |alternatorSwitch=Closed|)) (or (not cellFull) (not |alternatorSwitch=Closed|)) (<=
    |timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld| |KEEPS_CHARGING 3|) (<= 0 |KEEPS_CHARGING 3|))))

(check-sat)
