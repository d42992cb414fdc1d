; PRE_ALARM_CLEARS: The pre-alarm ends only when every cell was at its level for 2 s, unless something else releases loads.
; preAlarm becomes Floating only after lowest >= preAlarmBelow - 6 mV for 2 s, unless releaseCause
; smart-bms-12-200.valve, line 590
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Load=Connected| Bool)
(declare-const |Load=Warning| Bool)
(declare-const |Load=Disconnected| Bool)
(declare-const remoteOff Bool)
(declare-const batteryHot Bool)
(declare-const batteryFrozen Bool)
(declare-const stuckClosed Bool)
(declare-const |timer calmHeld| Int)
(declare-const |timer calmLowestCellEmptyClearsHeld| Int)
(declare-const |preAlarm=High| Bool)
(declare-const |PRE_ALARM_CLEARS 2| Int)
(define-fun $1 () Bool (and (not |Load=Connected|) (not |Load=Warning|) (not |Load=Disconnected|)))
(define-fun $2 () Bool (or (and |Load=Warning| (not |Load=Connected|)) (and |Load=Disconnected| (not |Load=Connected|)
    (not |Load=Warning|)) stuckClosed))

; remoteOff out of reset
(assert remoteOff)

; batteryHot out of reset
(assert batteryHot)

; batteryFrozen out of reset
(assert batteryFrozen)

; stuckClosed out of reset
(assert (not stuckClosed))

; timer calmHeld out of reset
(assert (= |timer calmHeld| 0))

; timer calmLowestCellEmptyClearsHeld out of reset
(assert (= |timer calmLowestCellEmptyClearsHeld| 0))

; Load=Connected out of reset
(assert (not |Load=Connected|))

; Load=Warning out of reset
(assert (not |Load=Warning|))

; Load=Disconnected out of reset
(assert (not |Load=Disconnected|))

; preAlarm=High out of reset
(assert (not |preAlarm=High|))

; PRE_ALARM_CLEARS 2 out of reset
(assert (= |PRE_ALARM_CLEARS 2| 0))

; the negated goal
(assert (not (and (or (and (not |preAlarm=High|) (not $2)) (and |preAlarm=High| $2)) (<=
    |timer calmLowestCellEmptyClearsHeld| |PRE_ALARM_CLEARS 2|) (<= |timer calmHeld| |PRE_ALARM_CLEARS 2|) (or $1 (not
    remoteOff)) (or $1 (not batteryFrozen)) (or $1 (not batteryHot)) (<= 0 |PRE_ALARM_CLEARS 2|))))

(check-sat)
