; HUNTING_ALTERNATOR: The port closes at most twice in any 10 min, whatever readings, settings and remote do.
; never (alternatorSwitch = Closed) 3 times in 10 min
; smart-bms-12-200.valve, line 459
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const |Alternator elapsed| Int)
(declare-const starts Int)
(declare-const |alternatorSwitch=Closed| Bool)
(declare-const |HUNTING_ALTERNATOR 2 active| Bool)
(declare-const |HUNTING_ALTERNATOR 2 length| Int)
(declare-const |HUNTING_ALTERNATOR 2 count| Int)
(define-fun $1 () Bool (or |Alternator=Charging| (and |Alternator=Stopping| (not |Alternator=Charging|))))
(define-fun $2 () Bool (<= |HUNTING_ALTERNATOR 2 count| 0))
(define-fun $3 () Bool (<= |HUNTING_ALTERNATOR 2 count| starts))

; Alternator=Charging out of reset
(assert (not |Alternator=Charging|))

; Alternator=Stopping out of reset
(assert (not |Alternator=Stopping|))

; Alternator elapsed out of reset
(assert (= |Alternator elapsed| 0))

; starts out of reset
(assert (= starts 0))

; alternatorSwitch=Closed out of reset
(assert (not |alternatorSwitch=Closed|))

; HUNTING_ALTERNATOR 2 active out of reset
(assert (not |HUNTING_ALTERNATOR 2 active|))

; HUNTING_ALTERNATOR 2 length out of reset
(assert (= |HUNTING_ALTERNATOR 2 length| 0))

; HUNTING_ALTERNATOR 2 count out of reset
(assert (= |HUNTING_ALTERNATOR 2 count| 0))

; the negated goal
(assert (not (and (or (and (not |alternatorSwitch=Closed|) (not $1)) (and $1 |alternatorSwitch=Closed|)) (<=
    |HUNTING_ALTERNATOR 2 count| 2) (or $2 (<= (+ |Alternator elapsed| 1) |HUNTING_ALTERNATOR 2 length|)) (or $3 (<=
    600001 |HUNTING_ALTERNATOR 2 length|)) (<= |HUNTING_ALTERNATOR 2 count| |HUNTING_ALTERNATOR 2 length|) (or
    |HUNTING_ALTERNATOR 2 active| $2) (or $3 (<= 1 |HUNTING_ALTERNATOR 2 count|)) (<= 0 starts))))

(check-sat)
