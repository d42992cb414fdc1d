; vacuity.TEMP_DISCHARGE: what TEMP_DISCHARGE speaks of can happen
; when hottestBattery > 53 degC or coldestBattery < -23 degC then loadDisconnect = Floating
; smart-bms-12-200.valve, line 435

ticks 1    ; from 1 ms to 1 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  actual alternator.voltage = 1/4    ; 0.00025 V
  actual alternator.current = -1/4    ; -0.025 A
  reading system.voltage = 10    ; 0.010 V
  actual packVoltage = 1/4    ; 0.00025 V
  reading remoteL = 4800    ; 4.800 V
  actual remoteL = 4745    ; 4.745 V
  plant pack = 1/2    ; 0.0005 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 2901*7 3600 2901*72    ; 2.901 V, 3.600 V, 2.901 V
  actual batteries.cell = 2896*7 3595 2896*72    ; 2.896 V, 3.595 V, 2.896 V
  reading batteries.temperature = -21 46 -21*18    ; -21 °C, 46 °C, -21 °C
  actual batteries.temperature = -93/4 193/4 -93/4*18    ; -23.25 °C, 48.25 °C, -23.25 °C
