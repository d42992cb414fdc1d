; ALT_FIVE_MIN: More than five minutes in any six at 90 % of the limit derate the port.
; when (actual alternator.current >= 90 % of fuseLimit + 1.05 A) at least 300.001 s within 6 min then alternatorDerated = Yes
; smart-bms-12-200.valve, line 502
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |nearLimit level| Int)
(declare-const |ALT_FIVE_MIN 1 active| Bool)
(declare-const |ALT_FIVE_MIN 1 length| Int)
(declare-const |ALT_FIVE_MIN 1 count| Int)

; nearLimit level out of reset
(assert (= |nearLimit level| 0))

; ALT_FIVE_MIN 1 active out of reset
(assert (not |ALT_FIVE_MIN 1 active|))

; ALT_FIVE_MIN 1 length out of reset
(assert (= |ALT_FIVE_MIN 1 length| 0))

; ALT_FIVE_MIN 1 count out of reset
(assert (= |ALT_FIVE_MIN 1 count| 0))

; the negated goal
(assert (not (and (or (<= 360001 |ALT_FIVE_MIN 1 length|) (<= (+ |ALT_FIVE_MIN 1 count| (* 2 (ite (<=
    |ALT_FIVE_MIN 1 count| 300000) |ALT_FIVE_MIN 1 count| 300000))) (+ |nearLimit level| |ALT_FIVE_MIN 1 length|))) (<=
    |ALT_FIVE_MIN 1 count| |ALT_FIVE_MIN 1 length|) (or |ALT_FIVE_MIN 1 active| (<= |ALT_FIVE_MIN 1 count| 0)) (<= 0
    |nearLimit level|) (<= |ALT_FIVE_MIN 1 length| 360001))))

(check-sat)
