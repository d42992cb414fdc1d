; LATCH_HOLDS: A latched fault ends only after the remote has been off for 1 s.
; (not latched) becomes true only after (not on) for 1 s
; smart-bms-12-200.valve, line 387
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |timer notRemoteRequestedHeld| Int)
(declare-const stuckClosed Bool)
(declare-const reverseSeen Bool)
(declare-const |fault=BatteryCable| Bool)
(declare-const |fault=TooManyBatteries| Bool)
(declare-const |fault=ReverseCurrent| Bool)
(declare-const |fault=StuckClosed| Bool)
(declare-const |LATCH_HOLDS 2| Int)

; timer notRemoteRequestedHeld out of reset
(assert (= |timer notRemoteRequestedHeld| 0))

; stuckClosed out of reset
(assert (not stuckClosed))

; reverseSeen out of reset
(assert (not reverseSeen))

; fault=BatteryCable out of reset
(assert (not |fault=BatteryCable|))

; fault=TooManyBatteries out of reset
(assert (not |fault=TooManyBatteries|))

; fault=ReverseCurrent out of reset
(assert (not |fault=ReverseCurrent|))

; fault=StuckClosed out of reset
(assert (not |fault=StuckClosed|))

; LATCH_HOLDS 2 out of reset
(assert (= |LATCH_HOLDS 2| 0))

; the negated goal
(assert (not (and (= stuckClosed |fault=StuckClosed|) (or reverseSeen (not (and |fault=ReverseCurrent| (not
    |fault=BatteryCable|) (not |fault=TooManyBatteries|)))) (<= |timer notRemoteRequestedHeld| |LATCH_HOLDS 2|) (<= 0
    |LATCH_HOLDS 2|))))

(check-sat)
