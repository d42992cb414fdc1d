; vacuity.EMPTY_CLEARS_AT_3V20: what EMPTY_CLEARS_AT_3V20 speaks of can happen
; loadDisconnect becomes High only after lowest >= 3.194 V for 2 s, unless previous preAlarm = Floating
; smart-bms-12-200.valve, line 602

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 1250    ; 125.0 A
  setting preAlarmBelow = 3150    ; 3.150 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 3    ; 3
  reading alternator.voltage = 12790    ; 12.790 V
  actual alternator.voltage = 51379/4    ; 12.84475 V
  reading alternator.current = 921    ; 92.1 A
  actual alternator.current = 1821/2    ; 91.05 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 63419/4    ; 15.85475 V
  reading packVoltage = 12890    ; 12.890 V
  actual packVoltage = 51379/4    ; 12.84475 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 619/4    ; 0.15475 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 13059/4    ; 3.26475 V
  plant emf = 51379/4    ; 12.84475 V
  plant pack = 25689/2    ; 12.8445 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 4*7 3599 4*72    ; 0.004 V, 3.599 V, 0.004 V
  actual batteries.cell = -1/4*7 7187/2 -1/4*72    ; -0.00025 V, 3.5935 V, -0.00025 V
  reading batteries.temperature = -17 51 -17*18    ; -17 °C, 51 °C, -17 °C
  actual batteries.temperature = -39/2 213/4 -39/2*18    ; -19.5 °C, 53.25 °C, -19.5 °C

ticks 29999    ; from 21 ms to 30.019 s
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2750    ; 2.750 V
  setting commissioned = 2    ; 2
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 52419/4    ; 13.10475 V
  reading alternator.current = 10    ; 1.0 A
  actual alternator.current = 1/4    ; 0.025 A
  reading system.voltage = 15810    ; 15.810 V
  actual system.voltage = 15755    ; 15.755 V
  reading packVoltage = 12720    ; 12.720 V
  actual packVoltage = 51099/4    ; 12.77475 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 19379/4    ; 4.84475 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 12259/4    ; 3.06475 V
  plant emf = 13105    ; 13.105 V
  plant pack = 51099/4    ; 12.77475 V
  reading batteries.cell = 2901*7 3750 2901*72    ; 2.901 V, 3.750 V, 2.901 V
  actual batteries.cell = 5791/2*7 7489/2 5791/2*72    ; 2.8955 V, 3.7445 V, 2.8955 V
  reading batteries.temperature = 7 47 7*18    ; 7 °C, 47 °C, 7 °C
  actual batteries.temperature = 9/2 48 9/2*18    ; 4.5 °C, 48 °C, 4.5 °C

ticks 2000    ; from 30.02 s to 32.019 s
  setting preAlarmBelow = 3150    ; 3.150 V
  setting loadOffBelow = 2800    ; 2.800 V
  reading alternator.voltage = 16000    ; 16.000 V
  actual alternator.voltage = 15945    ; 15.945 V
  reading alternator.current = -1    ; -0.1 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15745    ; 15.745 V
  reading packVoltage = 15810    ; 15.810 V
  actual packVoltage = 63459/4    ; 15.86475 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 619/4    ; 0.15475 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 63781/4    ; 15.94525 V
  plant pack = 63459/4    ; 15.86475 V
  reading batteries.cell = 3200*7 3600 3200*72    ; 3.200 V, 3.600 V, 3.200 V
  actual batteries.cell = 6389/2*7 7189/2 6389/2*72    ; 3.1945 V, 3.5945 V, 3.1945 V
  reading batteries.temperature = 7 50 7*18    ; 7 °C, 50 °C, 7 °C

ticks 1    ; from 32.02 s to 32.02 s
  setting alternatorFuse = 1000    ; 100.0 A
  setting preAlarmBelow = 3140    ; 3.140 V
  reading alternator.voltage = 50    ; 0.050 V
  actual alternator.voltage = -1/4    ; -0.00025 V
  reading alternator.current = -11    ; -1.1 A
  actual alternator.current = -41/2    ; -2.05 A
  reading system.voltage = 0    ; 0.000 V
  actual system.voltage = 0    ; 0.000 V
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = -1/4    ; -0.00025 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 4735    ; 4.735 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 12259/4    ; 3.06475 V
  plant emf = -1/2    ; -0.0005 V
  plant pack = 0    ; 0.000 V
  reading batteries.temperature = -20 48 -20*18    ; -20 °C, 48 °C, -20 °C
  actual batteries.temperature = -18 91/2 -18*18    ; -18 °C, 45.5 °C, -18 °C
