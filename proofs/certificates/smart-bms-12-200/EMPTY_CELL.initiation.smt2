; EMPTY_CELL: Loads are released within 31 s of a cell running empty.
; when lowest < loadOffBelow - 6 mV for 31 s then loadDisconnect = Floating
; smart-bms-12-200.valve, line 594
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Load=Connected| Bool)
(declare-const |Load=Warning| Bool)
(declare-const |Load elapsed| Int)
(declare-const |EMPTY_CELL 1| Int)

; Load=Connected out of reset
(assert (not |Load=Connected|))

; Load=Warning out of reset
(assert (not |Load=Warning|))

; Load elapsed out of reset
(assert (= |Load elapsed| 0))

; EMPTY_CELL 1 out of reset
(assert (= |EMPTY_CELL 1| 0))

; the negated goal
(assert (not (and (or (not |Load=Connected|) (<= |EMPTY_CELL 1| 0)) (or (not (and |Load=Warning| (not
    |Load=Connected|))) (<= |EMPTY_CELL 1| (+ |Load elapsed| 1))) (<= 0 |Load elapsed|))))

(check-sat)
