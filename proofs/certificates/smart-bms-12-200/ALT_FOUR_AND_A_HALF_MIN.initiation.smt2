; ALT_FOUR_AND_A_HALF_MIN: Four and a half minutes at a stretch derate it too.
; when (actual alternator.current >= 90 % of fuseLimit + 1.05 A) for 270.001 s then alternatorDerated = Yes
; smart-bms-12-200.valve, line 507
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |nearLimit level| Int)
(declare-const |ALT_FOUR_AND_A_HALF_MIN 1| Int)

; nearLimit level out of reset
(assert (= |nearLimit level| 0))

; ALT_FOUR_AND_A_HALF_MIN 1 out of reset
(assert (= |ALT_FOUR_AND_A_HALF_MIN 1| 0))

; the negated goal
(assert (not (and (<= (* 2 |ALT_FOUR_AND_A_HALF_MIN 1|) |nearLimit level|) (<= 0 |nearLimit level|))))

(check-sat)
