; PRE_ALARM_LEAD: Loads are released for a low cell only after 30 s of pre-alarm, unless a cell is below 2.50 V.
; loadDisconnect becomes Floating only after preAlarm = High for 30 s, unless releaseCause or lowest < 2.505 V
; smart-bms-12-200.valve, line 578
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Load=Connected| Bool)
(declare-const |Load=Warning| Bool)
(declare-const |Load elapsed| Int)
(declare-const remoteOff Bool)
(declare-const batteryHot Bool)
(declare-const batteryFrozen Bool)
(declare-const |loadDisconnect=High| Bool)
(declare-const |PRE_ALARM_LEAD 2| Int)
(define-fun $1 () Bool (and |Load=Warning| (not |Load=Connected|)))
(define-fun $2 () Bool (or |Load=Connected| $1))

; remoteOff out of reset
(assert remoteOff)

; batteryHot out of reset
(assert batteryHot)

; batteryFrozen out of reset
(assert batteryFrozen)

; Load=Connected out of reset
(assert (not |Load=Connected|))

; Load=Warning out of reset
(assert (not |Load=Warning|))

; Load elapsed out of reset
(assert (= |Load elapsed| 0))

; loadDisconnect=High out of reset
(assert (not |loadDisconnect=High|))

; PRE_ALARM_LEAD 2 out of reset
(assert (= |PRE_ALARM_LEAD 2| 0))

; the negated goal
(assert (not (and (or (and (not |loadDisconnect=High|) (not $2)) (and |loadDisconnect=High| $2)) (or (not batteryFrozen)
    (not |loadDisconnect=High|)) (or (not batteryHot) (not |loadDisconnect=High|)) (or (not remoteOff) (not
    |loadDisconnect=High|)) (or (not $1) (<= (+ |Load elapsed| 1) |PRE_ALARM_LEAD 2|)) (<= 0 |PRE_ALARM_LEAD 2|))))

(check-sat)
