; vacuity.TEMP_DISCHARGE: what TEMP_DISCHARGE speaks of can happen
; when hottestBattery > 53 degC or coldestBattery < -23 degC then loadDisconnect = Floating
; smart-bms-12-200.valve, line 640

ticks 1    ; from 1 ms to 1 ms
  setting alternatorFuse = 1250    ; 125.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  actual alternator.voltage = 1/2    ; 0.0005 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = -1/2    ; -0.05 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 32129/2    ; 16.0645 V
  reading packVoltage = 16020    ; 16.020 V
  actual packVoltage = 15965    ; 15.965 V
  plant pack = 31931/2    ; 15.9655 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 0*7 3600 0*72    ; 0.000 V, 3.600 V, 0.000 V
  actual batteries.cell = -307*7 3595 -307*72    ; -0.307 V, 3.595 V, -0.307 V
  reading batteries.temperature = -21 0 -21*18    ; -21 °C, 0 °C, -21 °C
  actual batteries.temperature = -47/2 -2 -47/2*18    ; -23.5 °C, -2 °C, -23.5 °C
