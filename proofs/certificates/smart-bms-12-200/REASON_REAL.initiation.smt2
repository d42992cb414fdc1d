; REASON_REAL: The reason that is shown is there.
; never (alternatorOff = RemoteInput and on for 20 ms) or (alternatorOff = TemperatureHigh and hottestBattery < 44.5 degC) or (alternatorOff = Battery and complete and highest < 3.5945 V and coldestBattery >= 10.5 degC) or (alternatorOff = BatteryHigh and packVoltage < 15.8 V and system.voltage < 15.8 V) or (alternatorOff = InputHigh and alternator.voltage < 15.8 V) or (alternatorOff = InputLow and alternator.voltage >= 13.06 V and alternator.voltage - packVoltage >= 340 mV) or (alternatorOff = Internal and not latched) or (alternatorOff = Waiting and (alternator.voltage < 13.06 V or alternator.voltage - packVoltage < 340 mV))
; smart-bms-12-200.valve, line 672
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |timer remoteRequestedHeld| Int)
(declare-const |RAMP_FOR_CAUSE 3| Int)

; timer remoteRequestedHeld out of reset
(assert (= |timer remoteRequestedHeld| 0))

; RAMP_FOR_CAUSE 3 out of reset
(assert (= |RAMP_FOR_CAUSE 3| 0))

; the negated goal
(assert (not (and (<= |RAMP_FOR_CAUSE 3| |timer remoteRequestedHeld|) (<= 0 |timer remoteRequestedHeld|))))

(check-sat)
