; vacuity.NO_COLD_CHARGE: what NO_COLD_CHARGE speaks of can happen
; when coldestBattery < 2 degC then alternatorSwitch = Open and chargeDisconnect = Floating
; smart-bms-12-200.valve, line 427

ticks 1    ; from 1 ms to 1 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  actual alternator.voltage = 1/4    ; 0.00025 V
  actual alternator.current = -1/4    ; -0.025 A
  reading system.voltage = 50    ; 0.050 V
  actual packVoltage = 1/4    ; 0.00025 V
  reading remoteL = 4800    ; 4.800 V
  actual remoteL = 4745    ; 4.745 V
  plant pack = 1/2    ; 0.0005 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 2901*7 3600 2901*72    ; 2.901 V, 3.600 V, 2.901 V
  actual batteries.cell = 2896*7 3595 2896*72    ; 2.896 V, 3.595 V, 2.896 V
  reading batteries.temperature = -17 46 -17*18    ; -17 °C, 46 °C, -17 °C
  actual batteries.temperature = -73/4 193/4 -73/4*18    ; -18.25 °C, 48.25 °C, -18.25 °C
