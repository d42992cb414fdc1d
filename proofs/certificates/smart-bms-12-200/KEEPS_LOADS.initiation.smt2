; KEEPS_LOADS: Loads stay on while no cell has been empty for 31 s and nothing else releases them.
; when previous loadDisconnect = High and (lowest >= loadOffBelow + 5 mV and not releaseCause) for 31 s then loadDisconnect = High
; smart-bms-12-200.valve, line 611
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Load=Connected| Bool)
(declare-const |Load=Warning| Bool)
(declare-const |Load elapsed| Int)
(declare-const remoteOff Bool)
(declare-const batteryHot Bool)
(declare-const batteryFrozen Bool)
(declare-const cellEmpty Bool)
(declare-const |loadDisconnect=High| Bool)
(declare-const |KEEPS_LOADS 2| Int)
(define-fun $1 () Bool (or |Load=Connected| (and |Load=Warning| (not |Load=Connected|))))

; remoteOff out of reset
(assert remoteOff)

; batteryHot out of reset
(assert batteryHot)

; batteryFrozen out of reset
(assert batteryFrozen)

; cellEmpty out of reset
(assert cellEmpty)

; Load=Connected out of reset
(assert (not |Load=Connected|))

; Load=Warning out of reset
(assert (not |Load=Warning|))

; Load elapsed out of reset
(assert (= |Load elapsed| 0))

; loadDisconnect=High out of reset
(assert (not |loadDisconnect=High|))

; KEEPS_LOADS 2 out of reset
(assert (= |KEEPS_LOADS 2| 0))

; the negated goal
(assert (not (and (or (and (not |loadDisconnect=High|) (not $1)) (and |loadDisconnect=High| $1)) (or (not cellEmpty)
    (not |loadDisconnect=High|) (<= |KEEPS_LOADS 2| |Load elapsed|)) (or (not remoteOff) (not |loadDisconnect=High|))
    (or (not batteryFrozen) (not |loadDisconnect=High|)) (or (not batteryHot) (not |loadDisconnect=High|)) (<=
    |Load elapsed| 30000) (<= 0 |Load elapsed|) (or (not |Load=Connected|) (not cellEmpty)))))

(check-sat)
