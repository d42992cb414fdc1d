; The compiled class and smart-bms-12-200.valve agree.
;
; settings: what is taken keeps the rule: setting commissioned is within its range
(set-logic QF_LIRA)

(declare-const |candidate's alternatorFuse| Int)
(declare-const |candidate's preAlarmBelow| Int)
(declare-const |candidate's loadOffBelow| Int)
(declare-const |candidate's commissioned| Int)
(declare-const |run 6: quotient 1| Int)
(declare-const |run 6: quotient 2| Int)
(declare-const |run 6: quotient 3| Int)
(declare-const |run 6: quotient 4| Int)
(define-fun $1 () Bool (<= |candidate's preAlarmBelow| 2849))
(define-fun $2 () Bool (<= |candidate's loadOffBelow| 2599))

; a quotient of the class, rounded down
(assert (and (<= (+ |candidate's preAlarmBelow| (* 10 |run 6: quotient 1|)) 0) (<= 0 (+ |candidate's preAlarmBelow| (*
    10 |run 6: quotient 1|) 9))))

; a quotient of the class, rounded down
(assert (and (<= (* 10 |run 6: quotient 2|) |candidate's preAlarmBelow|) (<= |candidate's preAlarmBelow| (+ (* 10
    |run 6: quotient 2|) 9))))

; a quotient of the class, rounded down
(assert (and (<= (+ |candidate's loadOffBelow| (* 10 |run 6: quotient 3|)) 0) (<= 0 (+ |candidate's loadOffBelow| (* 10
    |run 6: quotient 3|) 9))))

; a quotient of the class, rounded down
(assert (and (<= (* 10 |run 6: quotient 4|) |candidate's loadOffBelow|) (<= |candidate's loadOffBelow| (+ (* 10
    |run 6: quotient 4|) 9))))

; candidate's alternatorFuse is within its bounds
(assert (and (<= 0 (+ |candidate's alternatorFuse| 2147483648)) (<= |candidate's alternatorFuse| 2147483647)))

; candidate's preAlarmBelow is within its bounds
(assert (and (<= 0 (+ |candidate's preAlarmBelow| 2147483648)) (<= |candidate's preAlarmBelow| 2147483647)))

; candidate's loadOffBelow is within its bounds
(assert (and (<= 0 (+ |candidate's loadOffBelow| 2147483648)) (<= |candidate's loadOffBelow| 2147483647)))

; candidate's commissioned is within its bounds
(assert (and (<= 0 (+ |candidate's commissioned| 2147483648)) (<= |candidate's commissioned| 2147483647)))

; run 6: quotient 1 is within its bounds
(assert (and (<= 0 (+ |run 6: quotient 1| 214748365)) (<= |run 6: quotient 1| 214748364)))

; run 6: quotient 2 is within its bounds
(assert (and (<= 0 (+ |run 6: quotient 2| 214748365)) (<= |run 6: quotient 2| 214748364)))

; run 6: quotient 3 is within its bounds
(assert (and (<= 0 (+ |run 6: quotient 3| 214748365)) (<= |run 6: quotient 3| 214748364)))

; run 6: quotient 4 is within its bounds
(assert (and (<= 0 (+ |run 6: quotient 4| 214748365)) (<= |run 6: quotient 4| 214748364)))

; the negated goal
(assert (not (or $1 (<= 3151 |candidate's preAlarmBelow|) (not (= |candidate's preAlarmBelow| (+ (* 10 (ite $1 (+ (* (-
    1) |run 6: quotient 1|) (- 285)) (+ |run 6: quotient 2| (- 285)))) 2850))) $2 (<= 2801 |candidate's loadOffBelow|)
    (not (= |candidate's loadOffBelow| (+ (* 10 (ite $2 (+ (* (- 1) |run 6: quotient 3|) (- 260)) (+
    |run 6: quotient 4| (- 260)))) 2600))) (<= |candidate's commissioned| 0) (<= 21 |candidate's commissioned|) (<=
    |candidate's preAlarmBelow| (+ |candidate's loadOffBelow| 99)) (and (not (= |candidate's alternatorFuse| 600)) (not
    (= |candidate's alternatorFuse| 800)) (not (= |candidate's alternatorFuse| 1000)) (not (=
    |candidate's alternatorFuse| 1250))) (and (<= 1 |candidate's commissioned|) (<= |candidate's commissioned| 20)))))

(check-sat)
