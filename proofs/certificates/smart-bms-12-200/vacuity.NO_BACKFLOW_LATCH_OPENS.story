; vacuity.NO_BACKFLOW_LATCH_OPENS: what NO_BACKFLOW_LATCH_OPENS speaks of can happen
; when actual alternator.current < 0 A then alternatorSwitch = Open
; smart-bms-12-200.valve, line 342

ticks 1    ; from 1 ms to 1 ms
  setting alternatorFuse = 1250    ; 125.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  actual alternator.voltage = 1    ; 0.001 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = -1    ; -0.1 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 16064    ; 16.064 V
  reading packVoltage = 16020    ; 16.020 V
  actual packVoltage = 15965    ; 15.965 V
  plant pack = 15966    ; 15.966 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 0*7 3600 0*72    ; 0.000 V, 3.600 V, 0.000 V
  actual batteries.cell = -307*7 3595 -307*72    ; -0.307 V, 3.595 V, -0.307 V
  reading batteries.temperature = -17 0 -17*18    ; -17 °C, 0 °C, -17 °C
  actual batteries.temperature = -19 -2 -19*18    ; -19 °C, -2 °C, -19 °C
