; The compiled class and smart-bms-12-200.valve agree.
;
; step: `alternatorHigh` is alternatorHigh afterwards
; smart-bms-12-200.valve, line 142
(set-logic QF_LIRA)

(declare-const alternator.voltage Int)
(declare-const alternatorHigh Bool)
(define-fun |alternatorHigh'| () Bool (or (<= 1601 alternator.voltage) (and alternatorHigh (<= 1580
    alternator.voltage))))

; alternator.voltage is within its sensor's range
(assert (and (<= 0 alternator.voltage) (<= alternator.voltage 3600)))

; the negated goal
(assert (not (= |alternatorHigh'| (not (and (<= alternator.voltage 1600) (or (<= alternator.voltage 1579) (not
    alternatorHigh)))))))

(check-sat)
