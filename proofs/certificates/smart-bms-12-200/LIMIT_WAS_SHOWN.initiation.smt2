; LIMIT_WAS_SHOWN: Of the limit and what the fuse permits the lesser was shown.
; always previous alternatorLimit = previous limit or previous alternatorLimit >= 90 % of previous alternatorFuse or previous alternatorLimit >= 100 A or (previous alternatorLimit <= 0 A and previous alternatorSwitch = Open)
; smart-bms-12-200.valve, line 515
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |alternatorSwitch=Closed| Bool)
(declare-const started Bool)
(declare-const alternatorLimit Int)
(declare-const |RAMP_FOR_CAUSE 2| Int)
(declare-const |LIMIT_WAS_SHOWN 2| Int)
(define-fun $1 () Bool (<= alternatorLimit 0))

; alternatorSwitch=Closed out of reset
(assert (not |alternatorSwitch=Closed|))

; started out of reset
(assert (not started))

; alternatorLimit out of reset
(assert (= alternatorLimit 0))

; the negated goal
(assert (not (and (or (<= 1000 alternatorLimit) (and (not |alternatorSwitch=Closed|) $1) (not started) (=
    alternatorLimit |LIMIT_WAS_SHOWN 2|) (<= (* 9 |RAMP_FOR_CAUSE 2|) (* 10 alternatorLimit))) (or started $1) (or (not
    |alternatorSwitch=Closed|) started))))

(check-sat)
