; The compiled class and smart-bms-12-200.valve agree.
;
; settings: loadOffBelow is written if all is taken
; smart-bms-12-200.valve, line 12
(set-logic QF_LIRA)

(declare-const |preAlarmBelow in steps| Int)
(declare-const |loadOffBelow in steps| Int)
(declare-const |candidate's alternatorFuse| Int)
(declare-const |candidate's preAlarmBelow| Int)
(declare-const |candidate's loadOffBelow| Int)
(declare-const |candidate's commissioned| Int)
(declare-const |run 6: quotient 1| Int)
(declare-const |run 6: quotient 2| Int)
(declare-const |run 6: quotient 3| Int)
(declare-const |run 6: quotient 4| Int)
(define-fun loadOffBelow () Int (+ (* 10 |loadOffBelow in steps|) 2600))
(define-fun $1 () Bool (<= |candidate's preAlarmBelow| 2849))
(define-fun $2 () Bool (<= 3151 |candidate's preAlarmBelow|))
(define-fun $3 () Bool (not (= |candidate's preAlarmBelow| (+ (* 10 (ite $1 (+ (* (- 1) |run 6: quotient 1|) (- 285)) (+
    |run 6: quotient 2| (- 285)))) 2850))))
(define-fun $4 () Bool (<= |candidate's loadOffBelow| 2599))
(define-fun $5 () Bool (<= 2801 |candidate's loadOffBelow|))
(define-fun $6 () Bool (not (= |candidate's loadOffBelow| (+ (* 10 (ite $4 (+ (* (- 1) |run 6: quotient 3|) (- 260)) (+
    |run 6: quotient 4| (- 260)))) 2600))))
(define-fun $7 () Bool (<= |candidate's commissioned| 0))
(define-fun $8 () Bool (<= 21 |candidate's commissioned|))
(define-fun $9 () Bool (<= |candidate's preAlarmBelow| (+ |candidate's loadOffBelow| 99)))
(define-fun $10 () Bool (and (not (= |candidate's alternatorFuse| 600)) (not (= |candidate's alternatorFuse| 800)) (not
    (= |candidate's alternatorFuse| 1000)) (not (= |candidate's alternatorFuse| 1250))))
(define-fun $11 () Int (ite $10 loadOffBelow (ite (or $1 $2 $3) loadOffBelow (ite (or $4 $5 $6) loadOffBelow (ite (or $7
    $8) loadOffBelow (ite $9 loadOffBelow |candidate's loadOffBelow|))))))

; setting preAlarmBelow is within its range
(assert (and (<= 0 |preAlarmBelow in steps|) (<= |preAlarmBelow in steps| 30)))

; setting loadOffBelow is within its range
(assert (and (<= 0 |loadOffBelow in steps|) (<= |loadOffBelow in steps| 20)))

; settings: the pre-alarm comes at least 100 mV before the release
(assert (<= |loadOffBelow in steps| (+ |preAlarmBelow in steps| 15)))

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
(assert (not (and (or $1 $2 $3 $4 $5 $6 $7 $8 $9 $10 (= |candidate's loadOffBelow| $11)) (or (not (or $1 $2 $3 $4 $5 $6
    $7 $8 $9 $10)) (= (+ (* 10 |loadOffBelow in steps|) 2600) $11)))))

(check-sat)
