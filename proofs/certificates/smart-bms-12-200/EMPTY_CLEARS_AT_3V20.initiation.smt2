; EMPTY_CLEARS_AT_3V20: After a release for an empty cell loads return only when every cell is at 3.20 V for 2 s.
; loadDisconnect becomes High only after lowest >= 3.194 V for 2 s, unless previous preAlarm = Floating
; smart-bms-12-200.valve, line 602
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Load=Connected| Bool)
(declare-const |Load=Warning| Bool)
(declare-const |Load=Disconnected| Bool)
(declare-const stuckClosed Bool)
(declare-const |timer calmLowestCellEmptyClearsHeld| Int)
(declare-const |loadDisconnect=High| Bool)
(declare-const |preAlarm=High| Bool)
(declare-const |EMPTY_CLEARS_AT_3V20 3| Int)
(define-fun $1 () Bool (and |Load=Warning| (not |Load=Connected|)))
(define-fun $2 () Bool (or |Load=Connected| $1))
(define-fun $3 () Bool (or $1 (and |Load=Disconnected| (not |Load=Connected|) (not |Load=Warning|)) stuckClosed))

; stuckClosed out of reset
(assert (not stuckClosed))

; timer calmLowestCellEmptyClearsHeld out of reset
(assert (= |timer calmLowestCellEmptyClearsHeld| 0))

; Load=Connected out of reset
(assert (not |Load=Connected|))

; Load=Warning out of reset
(assert (not |Load=Warning|))

; Load=Disconnected out of reset
(assert (not |Load=Disconnected|))

; loadDisconnect=High out of reset
(assert (not |loadDisconnect=High|))

; preAlarm=High out of reset
(assert (not |preAlarm=High|))

; EMPTY_CLEARS_AT_3V20 3 out of reset
(assert (= |EMPTY_CLEARS_AT_3V20 3| 0))

; the negated goal
(assert (not (and (or (and (not |loadDisconnect=High|) (not $2)) (and |loadDisconnect=High| $2)) (or (and (not
    |preAlarm=High|) (not $3)) (and |preAlarm=High| $3)) (<= |timer calmLowestCellEmptyClearsHeld|
    |EMPTY_CLEARS_AT_3V20 3|) (<= 0 |EMPTY_CLEARS_AT_3V20 3|))))

(check-sat)
