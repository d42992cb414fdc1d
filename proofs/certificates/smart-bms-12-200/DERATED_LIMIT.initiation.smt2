; DERATED_LIMIT: The limit of a derated port is at 80 % within 569 ms, the time from 100 A to 43.2 A.
; never (alternatorDerated = Yes and alternatorLimit > 80 % of fuseLimit) for 569 ms
; smart-bms-12-200.valve, line 521
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const limit Int)
(declare-const |DERATED_LIMIT 1| Int)

; limit out of reset
(assert (= limit 0))

; DERATED_LIMIT 1 out of reset
(assert (= |DERATED_LIMIT 1| 0))

; the negated goal
(assert (not (and (<= (+ limit |DERATED_LIMIT 1|) 1000) (<= limit 1000))))

(check-sat)
