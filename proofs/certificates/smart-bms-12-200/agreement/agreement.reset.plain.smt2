; The compiled class and smart-bms-12-200.valve agree.
;
; reset: these are the same term in the class and in the spec
;   `loadState` is Load afterwards
;   `loadElapsed` is Load elapsed afterwards
;   `chargeState` is Charge afterwards
;   `alternatorState` is Alternator afterwards
;   `alternatorElapsed` is Alternator elapsed afterwards
;   `deratingState` is Derating afterwards
;   `deratingElapsed` is Derating elapsed afterwards
;   `cellWarning` is cellWarning afterwards
;   `cellEmpty` is cellEmpty afterwards
;   `cellFull` is cellFull afterwards
;   `batteryCold` is batteryCold afterwards
;   `batteryFrozen` is batteryFrozen afterwards
;   `batteryHot` is batteryHot afterwards
;   `alternatorHigh` is alternatorHigh afterwards
;   `packHigh` is packHigh afterwards
;   `remoteLReleased` is remoteLReleased afterwards
;   `remoteHReleased` is remoteHReleased afterwards
;   `remoteOff` is remoteOff afterwards
;   `reverseSeen` is reverseSeen afterwards
;   `stuckClosed` is stuckClosed afterwards
;   `nearLimitLevel` is nearLimit level afterwards
;   `limit` is limit afterwards
;   `starts` is starts afterwards
;   `incompleteHeldTicks` is timer incompleteHeld afterwards
;   `notRemoteRequestedHeldTicks` is timer notRemoteRequestedHeld afterwards
;   `remoteRequestedHeldTicks` is timer remoteRequestedHeld afterwards
;   `strayCurrentHeldTicks` is timer strayCurrentHeld afterwards
;   `alternatorAlternatorCurrentLimitFullLimitNoiseHeldTicks` is timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld afterwards
;   `alternatorVoltageStopGateHeldTicks` is timer alternatorVoltageStopGateHeld afterwards
;   `calmHeldTicks` is timer calmHeld afterwards
;   `calmLowestCellEmptyClearsHeldTicks` is timer calmLowestCellEmptyClearsHeld afterwards
;   `highestCellFullClearsHeldTicks` is timer highestCellFullClearsHeld afterwards
;   `openAndRunningHeldTicks` is timer openAndRunningHeld afterwards
;   `alternatorSwitch` is alternatorSwitch afterwards
;   `alternatorLimit` is alternatorLimit afterwards
;   `alternatorDerated` is alternatorDerated afterwards
;   `alternatorStarts` is alternatorStarts afterwards
;   `reverseBlocking` is reverseBlocking afterwards
;   `alternatorOff` is alternatorOff afterwards
;   `loadDisconnect` is loadDisconnect afterwards
;   `chargeDisconnect` is chargeDisconnect afterwards
;   `preAlarm` is preAlarm afterwards
;   `fault` is fault afterwards
;   `loadState` is Load afterwards
;   `loadElapsed` is Load elapsed afterwards
;   `chargeState` is Charge afterwards
;   `alternatorState` is Alternator afterwards
;   `alternatorElapsed` is Alternator elapsed afterwards
;   `deratingState` is Derating afterwards
;   `deratingElapsed` is Derating elapsed afterwards
;   `cellWarning` is cellWarning afterwards
;   `cellEmpty` is cellEmpty afterwards
;   `cellFull` is cellFull afterwards
;   `batteryCold` is batteryCold afterwards
;   `batteryFrozen` is batteryFrozen afterwards
;   `batteryHot` is batteryHot afterwards
;   `alternatorHigh` is alternatorHigh afterwards
;   `packHigh` is packHigh afterwards
;   `remoteLReleased` is remoteLReleased afterwards
;   `remoteHReleased` is remoteHReleased afterwards
;   `remoteOff` is remoteOff afterwards
;   `reverseSeen` is reverseSeen afterwards
;   `stuckClosed` is stuckClosed afterwards
;   `nearLimitLevel` is nearLimit level afterwards
;   `limit` is limit afterwards
;   `starts` is starts afterwards
;   `incompleteHeldTicks` is timer incompleteHeld afterwards
;   `notRemoteRequestedHeldTicks` is timer notRemoteRequestedHeld afterwards
;   `remoteRequestedHeldTicks` is timer remoteRequestedHeld afterwards
;   `strayCurrentHeldTicks` is timer strayCurrentHeld afterwards
;   `alternatorAlternatorCurrentLimitFullLimitNoiseHeldTicks` is timer AlternatorAlternatorCurrentLimitFullLimitNoiseHeld afterwards
;   `alternatorVoltageStopGateHeldTicks` is timer alternatorVoltageStopGateHeld afterwards
;   `calmHeldTicks` is timer calmHeld afterwards
;   `calmLowestCellEmptyClearsHeldTicks` is timer calmLowestCellEmptyClearsHeld afterwards
;   `highestCellFullClearsHeldTicks` is timer highestCellFullClearsHeld afterwards
;   `openAndRunningHeldTicks` is timer openAndRunningHeld afterwards
;   `alternatorSwitch` is alternatorSwitch afterwards
;   `alternatorLimit` is alternatorLimit afterwards
;   `alternatorDerated` is alternatorDerated afterwards
;   `alternatorStarts` is alternatorStarts afterwards
;   `reverseBlocking` is reverseBlocking afterwards
;   `alternatorOff` is alternatorOff afterwards
;   `loadDisconnect` is loadDisconnect afterwards
;   `chargeDisconnect` is chargeDisconnect afterwards
;   `preAlarm` is preAlarm afterwards
;   `fault` is fault afterwards
;   out of reset counters and kept values are within their ranges
(set-logic QF_LIRA)


; the negated goal
(assert false)

(check-sat)
