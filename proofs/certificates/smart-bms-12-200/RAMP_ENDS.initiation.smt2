; RAMP_ENDS: A limit that falls all the time has opened the port within a second.
; never (alternatorSwitch = Closed and alternatorLimit < previous alternatorLimit) for 1 s
; smart-bms-12-200.valve, line 433
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const limit Int)
(declare-const alternatorLimit Int)
(declare-const |RAMP_ENDS 2| Int)

; limit out of reset
(assert (= limit 0))

; alternatorLimit out of reset
(assert (= alternatorLimit 0))

; RAMP_ENDS 2 out of reset
(assert (= |RAMP_ENDS 2| 0))

; the negated goal
(assert (not (and (<= alternatorLimit limit) (<= (+ limit |RAMP_ENDS 2|) 1000) (<= limit 1000))))

(check-sat)
