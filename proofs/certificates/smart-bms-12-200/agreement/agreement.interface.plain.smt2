; The compiled class and smart-bms-12-200.valve agree.
;
; interface: these are the same term in the class and in the spec
;   `loadState` shows Load
;   `chargeState` shows Charge
;   `alternatorState` shows Alternator
;   `deratingState` shows Derating
;   `cellWarning` shows cellWarning
;   `cellEmpty` shows cellEmpty
;   `cellFull` shows cellFull
;   `batteryCold` shows batteryCold
;   `batteryFrozen` shows batteryFrozen
;   `batteryHot` shows batteryHot
;   `alternatorHigh` shows alternatorHigh
;   `packHigh` shows packHigh
;   `remoteLReleased` shows remoteLReleased
;   `remoteHReleased` shows remoteHReleased
;   `remoteOff` shows remoteOff
;   `reverseSeen` shows reverseSeen
;   `stuckClosed` shows stuckClosed
;   `nearLimitLevel` shows nearLimit level
;   `limit` shows limit
;   `starts` shows starts
;   `alternatorSwitch` shows alternatorSwitch
;   `alternatorLimit` shows alternatorLimit
;   `alternatorDerated` shows alternatorDerated
;   `alternatorStarts` shows alternatorStarts
;   `reverseBlocking` shows reverseBlocking
;   `alternatorOff` shows alternatorOff
;   `loadDisconnect` shows loadDisconnect
;   `chargeDisconnect` shows chargeDisconnect
;   `preAlarm` shows preAlarm
;   `fault` shows fault
;   `alternatorFuse` shows alternatorFuse
;   `preAlarmBelow` shows preAlarmBelow
;   `loadOffBelow` shows loadOffBelow
;   `commissioned` shows commissioned
;   `setAlternatorFuse` keeps what it is given, as far as alternatorFuse can be it
;   `setPreAlarmBelow` keeps what it is given, as far as preAlarmBelow can be it
;   `setLoadOffBelow` keeps what it is given, as far as loadOffBelow can be it
;   `setCommissioned` keeps what it is given, as far as commissioned can be it
;   a new alternator.voltage is one that can be read
;   a new alternator.current is one that can be read
;   a new system.voltage is one that can be read
;   a new packVoltage is one that can be read
;   a new remoteL is one that can be read
;   a new remoteH is one that can be read
;   a new remoteBridge is one that can be read
;   `setBatteriesPresent` keeps what it is given, as far as batteries 1 can be it
;   a new batteries.cell 1 is one that can be read
;   a new batteries.temperature 1 is one that can be read
;   `outputs` shows what the core drives
;   `REMOTE_BRIDGE_OPEN` is the number of remoteBridge = Open
;   `REMOTE_BRIDGE_BRIDGED` is the number of remoteBridge = Bridged
;   `ALTERNATOR_SWITCH_OPEN` is the number of alternatorSwitch = Open
;   `ALTERNATOR_SWITCH_CLOSED` is the number of alternatorSwitch = Closed
;   `ALTERNATOR_DERATED_NO` is the number of alternatorDerated = No
;   `ALTERNATOR_DERATED_YES` is the number of alternatorDerated = Yes
;   `REVERSE_BLOCKING_OFF` is the number of reverseBlocking = Off
;   `REVERSE_BLOCKING_ARMED` is the number of reverseBlocking = Armed
;   `ALTERNATOR_OFF_NONE` is the number of alternatorOff = None
;   `ALTERNATOR_OFF_BATTERY` is the number of alternatorOff = Battery
;   `ALTERNATOR_OFF_INPUT_LOW` is the number of alternatorOff = InputLow
;   `ALTERNATOR_OFF_TEMPERATURE_HIGH` is the number of alternatorOff = TemperatureHigh
;   `ALTERNATOR_OFF_REMOTE_INPUT` is the number of alternatorOff = RemoteInput
;   `ALTERNATOR_OFF_INTERNAL` is the number of alternatorOff = Internal
;   `ALTERNATOR_OFF_OVERLOAD` is the number of alternatorOff = Overload
;   `ALTERNATOR_OFF_BATTERY_HIGH` is the number of alternatorOff = BatteryHigh
;   `ALTERNATOR_OFF_INPUT_HIGH` is the number of alternatorOff = InputHigh
;   `ALTERNATOR_OFF_WAITING` is the number of alternatorOff = Waiting
;   `LOAD_DISCONNECT_FLOATING` is the number of loadDisconnect = Floating
;   `LOAD_DISCONNECT_HIGH` is the number of loadDisconnect = High
;   `CHARGE_DISCONNECT_FLOATING` is the number of chargeDisconnect = Floating
;   `CHARGE_DISCONNECT_HIGH` is the number of chargeDisconnect = High
;   `PRE_ALARM_FLOATING` is the number of preAlarm = Floating
;   `PRE_ALARM_HIGH` is the number of preAlarm = High
;   `FAULT_NONE` is the number of fault = None
;   `FAULT_BATTERY_CABLE` is the number of fault = BatteryCable
;   `FAULT_TOO_MANY_BATTERIES` is the number of fault = TooManyBatteries
;   `FAULT_REVERSE_CURRENT` is the number of fault = ReverseCurrent
;   `FAULT_STUCK_CLOSED` is the number of fault = StuckClosed
;   `LOAD_OFF` is the number of Load = Off
;   `LOAD_CONNECTED` is the number of Load = Connected
;   `LOAD_WARNING` is the number of Load = Warning
;   `LOAD_DISCONNECTED` is the number of Load = Disconnected
;   `CHARGE_BLOCKED` is the number of Charge = Blocked
;   `CHARGE_ALLOWED` is the number of Charge = Allowed
;   `ALTERNATOR_BLOCKED` is the number of Alternator = Blocked
;   `ALTERNATOR_CHARGING` is the number of Alternator = Charging
;   `ALTERNATOR_STOPPING` is the number of Alternator = Stopping
;   `ALTERNATOR_OVERLOADED` is the number of Alternator = Overloaded
;   `DERATING_FULL` is the number of Derating = Full
;   `DERATING_DERATED` is the number of Derating = Derated
;   `START_GATE` is the number of startGate
;   `STOP_GATE` is the number of stopGate
;   `CLOSE_MARGIN` is the number of closeMargin
;   `STAY_MARGIN` is the number of stayMargin
;   `NOISE` is the number of noise
;   `OVER_VOLTAGE` is the number of overVoltage
;   `OVER_VOLTAGE_CLEARS` is the number of overVoltageClears
;   `FULL` is the number of full
;   `FULL_CLEARS` is the number of fullClears
;   `EMPTY_CLEARS` is the number of emptyClears
;   `DEEP_EMPTY` is the number of deepEmpty
;   `RELEASED_L` is the number of releasedL
;   `PULLED_L` is the number of pulledL
;   `RELEASED_H` is the number of releasedH
;   `DRIVEN_H` is the number of drivenH
;   `DEAD_L` is the number of deadL
;   `DEAD_H` is the number of deadH
(set-logic QF_LIRA)


; the negated goal
(assert false)

(check-sat)
