; vacuity.CABLE_FAILSAFE: what CABLE_FAILSAFE speaks of can happen
; when (count of batteries < commissioned) for 1 s then allOff and (fault = BatteryCable or latched)
; smart-bms-12-200.valve, line 644

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 3140    ; 3.140 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 2    ; 2
  reading alternator.voltage = 12790    ; 12.790 V
  actual alternator.voltage = 12844    ; 12.844 V
  reading alternator.current = 507    ; 50.7 A
  actual alternator.current = 993/2    ; 49.65 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15854    ; 15.854 V
  reading packVoltage = 10    ; 0.010 V
  actual packVoltage = 64    ; 0.064 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 154    ; 0.154 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3264    ; 3.264 V
  plant emf = 12844    ; 12.844 V
  plant pack = 63    ; 0.063 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 3200*7 3599 3200*72    ; 3.200 V, 3.599 V, 3.200 V
  actual batteries.cell = 6389/2*7 7187/2 6389/2*72    ; 3.1945 V, 3.5935 V, 3.1945 V
  reading batteries.temperature = -17 50 -17*18    ; -17 °C, 50 °C, -17 °C
  actual batteries.temperature = -18 48 -18*18    ; -18 °C, 48 °C, -18 °C

ticks 500    ; from 21 ms to 520 ms
  setting preAlarmBelow = 3150    ; 3.150 V
  setting loadOffBelow = 2800    ; 2.800 V
  setting commissioned = 3    ; 3
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 13104    ; 13.104 V
  reading alternator.current = 10    ; 1.0 A
  actual alternator.current = 1    ; 0.1 A
  actual system.voltage = 15745    ; 15.745 V
  reading packVoltage = 12720    ; 12.720 V
  actual packVoltage = 12774    ; 12.774 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 35044    ; 35.044 V
  plant emf = 13105    ; 13.105 V
  plant pack = 12774    ; 12.774 V
  reading batteries.cell = 3200*7 3750 3200*72    ; 3.200 V, 3.750 V, 3.200 V
  actual batteries.cell = 6389/2*7 7489/2 6389/2*72    ; 3.1945 V, 3.7445 V, 3.1945 V
  reading batteries.temperature = 7 48 7*18    ; 7 °C, 48 °C, 7 °C
  actual batteries.temperature = 9/2 91/2 9/2*18    ; 4.5 °C, 45.5 °C, 4.5 °C

ticks 501    ; from 521 ms to 1.021 s
  setting preAlarmBelow = 2900    ; 2.900 V
  reading alternator.voltage = 16000    ; 16.000 V
  actual alternator.voltage = 15945    ; 15.945 V
  reading alternator.current = -1    ; -0.1 A
  reading packVoltage = 15810    ; 15.810 V
  actual packVoltage = 15864    ; 15.864 V
  reading remoteH = 3000    ; 3.000 V
  actual remoteH = 2945    ; 2.945 V
  plant emf = 15946    ; 15.946 V
  plant pack = 15864    ; 15.864 V
  reading batteries.cell = 0*7 3600 0*72    ; 0.000 V, 3.600 V, 0.000 V
  actual batteries.cell = -13/2*7 7189/2 -13/2*72    ; -0.0065 V, 3.5945 V, -0.0065 V
  reading batteries.temperature = -20 48 -20*18    ; -20 °C, 48 °C, -20 °C
  actual batteries.temperature = -45/2 91/2 -45/2*18    ; -22.5 °C, 45.5 °C, -22.5 °C
