; RELEASE_WARNS: Loads are never released for a low cell without the pre-alarm.
; never previous loadDisconnect = High and loadDisconnect = Floating and preAlarm = Floating and not releaseCause
; smart-bms-12-200.valve, line 582
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const remoteOff Bool)
(declare-const batteryHot Bool)
(declare-const batteryFrozen Bool)
(declare-const |loadDisconnect=High| Bool)

; remoteOff out of reset
(assert remoteOff)

; batteryHot out of reset
(assert batteryHot)

; batteryFrozen out of reset
(assert batteryFrozen)

; loadDisconnect=High out of reset
(assert (not |loadDisconnect=High|))

; the negated goal
(assert (not (and (or (not remoteOff) (not |loadDisconnect=High|)) (or (not batteryFrozen) (not |loadDisconnect=High|))
    (or (not batteryHot) (not |loadDisconnect=High|)))))

(check-sat)
