; vacuity.NO_COLD_CHARGE_RAMP: what NO_COLD_CHARGE_RAMP speaks of can happen
; when (coldestBattery < 2 degC) for 1.001 s then alternatorSwitch = Open
; smart-bms-12-200.valve, line 628

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 1250    ; 125.0 A
  setting preAlarmBelow = 3150    ; 3.150 V
  setting loadOffBelow = 2600    ; 2.600 V
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 52419/4    ; 13.10475 V
  reading alternator.current = 31    ; 3.1 A
  actual alternator.current = 21    ; 2.1 A
  reading system.voltage = 13140    ; 13.140 V
  actual system.voltage = 52779/4    ; 13.19475 V
  reading packVoltage = 13150    ; 13.150 V
  actual packVoltage = 52419/4    ; 13.10475 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 619/4    ; 0.15475 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 13059/4    ; 3.26475 V
  plant emf = 13105    ; 13.105 V
  plant pack = 52419/4    ; 13.10475 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 3200*7 3749 3200*72    ; 3.200 V, 3.749 V, 3.200 V
  actual batteries.cell = 3195*7 3744 3195*72    ; 3.195 V, 3.744 V, 3.195 V
  reading batteries.temperature = -50 51 -50*18    ; -50 °C, 51 °C, -50 °C
  actual batteries.temperature = -48 213/4 -48*18    ; -48 °C, 53.25 °C, -48 °C

ticks 982    ; from 21 ms to 1.002 s
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2750    ; 2.750 V
  setting commissioned = 2    ; 2
  reading alternator.voltage = 12790    ; 12.790 V
  actual alternator.voltage = 12735    ; 12.735 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = -1/4    ; -0.025 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15745    ; 15.745 V
  reading packVoltage = 15800    ; 15.800 V
  actual packVoltage = 15745    ; 15.745 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 19379/4    ; 4.84475 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 12259/4    ; 3.06475 V
  plant emf = 50939/4    ; 12.73475 V
  plant pack = 15745    ; 15.745 V
  reading batteries.cell = 2900*7 3600 2900*72    ; 2.900 V, 3.600 V, 2.900 V
  actual batteries.cell = 2895*7 3595 2895*72    ; 2.895 V, 3.595 V, 2.895 V
  reading batteries.temperature = 4 47 4*18    ; 4 °C, 47 °C, 4 °C
  actual batteries.temperature = 7/4 193/4 7/4*18    ; 1.75 °C, 48.25 °C, 1.75 °C
