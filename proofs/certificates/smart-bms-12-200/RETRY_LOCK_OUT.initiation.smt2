; RETRY_LOCK_OUT: After two starts without 10 min of charging the port stays open for 10 min.
; alternatorSwitch becomes Closed only after alternatorSwitch = Open for 599.999 s, unless previous alternatorStarts < 2
; smart-bms-12-200.valve, line 455
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const |Alternator=Overloaded| Bool)
(declare-const |Alternator elapsed| Int)
(declare-const starts Int)
(declare-const |alternatorSwitch=Closed| Bool)
(declare-const alternatorStarts Int)
(declare-const |RETRY_LOCK_OUT 3| Int)
(define-fun $1 () Bool (or |Alternator=Charging| (and |Alternator=Stopping| (not |Alternator=Charging|))))

; Alternator=Charging out of reset
(assert (not |Alternator=Charging|))

; Alternator=Stopping out of reset
(assert (not |Alternator=Stopping|))

; Alternator=Overloaded out of reset
(assert (not |Alternator=Overloaded|))

; Alternator elapsed out of reset
(assert (= |Alternator elapsed| 0))

; starts out of reset
(assert (= starts 0))

; alternatorSwitch=Closed out of reset
(assert (not |alternatorSwitch=Closed|))

; alternatorStarts out of reset
(assert (= alternatorStarts 0))

; RETRY_LOCK_OUT 3 out of reset
(assert (= |RETRY_LOCK_OUT 3| 0))

; the negated goal
(assert (not (and (or (and (not |alternatorSwitch=Closed|) (not $1)) (and $1 |alternatorSwitch=Closed|)) (= starts
    alternatorStarts) (or (not (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= |Alternator elapsed| |RETRY_LOCK_OUT 3|)) (<= 0 |RETRY_LOCK_OUT 3|))))

(check-sat)
