; reachability.Charge.Allowed
; Charge.Allowed can be reached

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 2    ; 2
  reading alternator.voltage = 15800    ; 15.800 V
  actual alternator.voltage = 15745    ; 15.745 V
  reading alternator.current = -11    ; -1.1 A
  actual alternator.current = -3/2    ; -0.15 A
  reading packVoltage = 15800    ; 15.800 V
  actual packVoltage = 15746    ; 15.746 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 15745    ; 15.745 V
  plant pack = 15746    ; 15.746 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.temperature = 8 48 8*18    ; 8 °C, 48 °C, 8 °C
  actual batteries.temperature = 11/2 91/2 11/2*18    ; 5.5 °C, 45.5 °C, 5.5 °C

ticks 1980    ; from 21 ms to 2 s
  reading alternator.current = 10    ; 1.0 A
  actual alternator.current = 1    ; 0.1 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15745    ; 15.745 V
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 1    ; 0.001 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 15746    ; 15.746 V
  plant pack = 0    ; 0.000 V
  reading batteries.cell = 3199*7 3200 3199*72    ; 3.199 V, 3.200 V, 3.199 V
  actual batteries.cell = 6387/2*7 6389/2 6387/2*72    ; 3.1935 V, 3.1945 V, 3.1935 V
  reading batteries.temperature = 46 47 46*18    ; 46 °C, 47 °C, 46 °C
  actual batteries.temperature = 87/2 89/2 87/2*18    ; 43.5 °C, 44.5 °C, 43.5 °C

ticks 1    ; from 2.001 s to 2.001 s
  setting alternatorFuse = 800    ; 80.0 A
  reading alternator.voltage = 0    ; 0.000 V
  actual alternator.voltage = 1    ; 0.001 V
  reading alternator.current = 0    ; 0.0 A
  reading system.voltage = 40    ; 0.040 V
  actual system.voltage = 0    ; 0.000 V
  reading remoteL = 90    ; 0.090 V
  actual remoteL = 35    ; 0.035 V
  reading remoteH = 35000    ; 35.000 V
  actual remoteH = 34945    ; 34.945 V
  plant emf = 2    ; 0.002 V
  reading batteries.cell = 0*80    ; 0.000 V
  actual batteries.cell = -2850*80    ; -2.850 V
  reading batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C
  actual batteries.temperature = 11/2 13/2 11/2*18    ; 5.5 °C, 6.5 °C, 5.5 °C
