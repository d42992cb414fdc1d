; DERATED_NO_LONGER: A derated port that is cool is so for 10 min and no longer.
; never (alternatorDerated = Yes and alternator.current < 90 % of fuseLimit - 1 A) for 600.001 s
; smart-bms-12-200.valve, line 533
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Derating=Derated| Bool)
(declare-const |Derating elapsed| Int)
(declare-const |nearLimit level| Int)
(declare-const |DERATED_NO_LONGER 1| Int)

; Derating=Derated out of reset
(assert (not |Derating=Derated|))

; Derating elapsed out of reset
(assert (= |Derating elapsed| 0))

; nearLimit level out of reset
(assert (= |nearLimit level| 0))

; DERATED_NO_LONGER 1 out of reset
(assert (= |DERATED_NO_LONGER 1| 0))

; the negated goal
(assert (not (and (<= (+ |nearLimit level| |DERATED_NO_LONGER 1|) 600000) (<= |DERATED_NO_LONGER 1| (+
    |Derating elapsed| 1)) (<= |nearLimit level| 600000) (<= 0 |Derating elapsed|) (or |Derating=Derated| (<=
    |DERATED_NO_LONGER 1| 0)))))

(check-sat)
