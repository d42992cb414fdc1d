; The compiled class and smart-bms-12-200.valve agree.
;
; interface: these are the same term in the class and in the spec
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
(set-logic QF_LIRA)


; the negated goal
(assert false)

(check-sat)
