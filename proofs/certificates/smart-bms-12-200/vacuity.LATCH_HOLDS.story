; vacuity.LATCH_HOLDS: what LATCH_HOLDS speaks of can happen
; (not latched) becomes true only after (not on) for 1 s
; smart-bms-12-200.valve, line 387

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 1250    ; 125.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 2    ; 2
  reading alternator.voltage = 15690    ; 15.690 V
  actual alternator.voltage = 62979/4    ; 15.74475 V
  reading alternator.current = -11    ; -1.1 A
  actual alternator.current = -21    ; -2.1 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 64259/4    ; 16.06475 V
  reading packVoltage = 15800    ; 15.800 V
  actual packVoltage = 15745    ; 15.745 V
  actual remoteL = 219/4    ; 0.05475 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 13059/4    ; 3.26475 V
  plant emf = 62979/4    ; 15.74475 V
  plant pack = 62981/4    ; 15.74525 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 2850*7 3599 2850*72    ; 2.850 V, 3.599 V, 2.850 V
  actual batteries.cell = 2845*7 3594 2845*72    ; 2.845 V, 3.594 V, 2.845 V
  reading batteries.temperature = -18 51 -18*18    ; -18 °C, 51 °C, -18 °C
  actual batteries.temperature = -20 213/4 -20*18    ; -20 °C, 53.25 °C, -20 °C

ticks 980    ; from 21 ms to 1 s
  setting preAlarmBelow = 3150    ; 3.150 V
  setting loadOffBelow = 2800    ; 2.800 V
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 52419/4    ; 13.10475 V
  reading alternator.current = 10    ; 1.0 A
  actual alternator.current = -1/4    ; -0.025 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15745    ; 15.745 V
  reading packVoltage = 15810    ; 15.810 V
  actual packVoltage = 15755    ; 15.755 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 19379/4    ; 4.84475 V
  reading remoteH = 35000    ; 35.000 V
  actual remoteH = 140219/4    ; 35.05475 V
  plant emf = 52419/4    ; 13.10475 V
  plant pack = 15755    ; 15.755 V
  reading batteries.cell = 3200*7 3599 3200*72    ; 3.200 V, 3.599 V, 3.200 V
  actual batteries.cell = 3195*7 3594 3195*72    ; 3.195 V, 3.594 V, 3.195 V
  reading batteries.temperature = -18 48 -18*18    ; -18 °C, 48 °C, -18 °C
  actual batteries.temperature = -20 46 -20*18    ; -20 °C, 46 °C, -20 °C

ticks 1    ; from 1.001 s to 1.001 s
  setting alternatorFuse = 1000    ; 100.0 A
  setting commissioned = 3    ; 3
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = -11    ; -1.1 A
  reading system.voltage = 13150    ; 13.150 V
  actual system.voltage = 13095    ; 13.095 V
  reading packVoltage = 13160    ; 13.160 V
  actual packVoltage = 13105    ; 13.105 V
  reading remoteL = 0    ; 0.000 V
  actual remoteL = 219/4    ; 0.05475 V
  actual remoteH = 34945    ; 34.945 V
  plant emf = 26209/2    ; 13.1045 V
  plant pack = 13105    ; 13.105 V
  reading batteries.cell = 2809*7 3599 2809*72    ; 2.809 V, 3.599 V, 2.809 V
  actual batteries.cell = 11219/4*7 3594 11219/4*72    ; 2.80475 V, 3.594 V, 2.80475 V
