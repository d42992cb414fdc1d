; vacuity.EMPTY_CLEARS_AT_3V20: what EMPTY_CLEARS_AT_3V20 speaks of can happen
; loadDisconnect becomes High only after lowest >= 3.194 V for 2 s, unless previous preAlarm = Floating
; smart-bms-12-200.valve, line 405

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 2    ; 2
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 12995    ; 12.995 V
  reading alternator.current = 10    ; 1.0 A
  actual alternator.current = 1/2    ; 0.05 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 32129/2    ; 16.0645 V
  reading packVoltage = 13050    ; 13.050 V
  actual packVoltage = 12995    ; 12.995 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 9689/2    ; 4.8445 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 25991/2    ; 12.9955 V
  plant pack = 25989/2    ; 12.9945 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 3200*7 3760 3200*72    ; 3.200 V, 3.760 V, 3.200 V
  actual batteries.cell = 3195*7 3755 3195*72    ; 3.195 V, 3.755 V, 3.195 V
  reading batteries.temperature = -50 48 -50*18    ; -50 °C, 48 °C, -50 °C
  actual batteries.temperature = -53 46 -53*18    ; -53 °C, 46 °C, -53 °C

ticks 2004    ; from 21 ms to 2.024 s
  setting preAlarmBelow = 3150    ; 3.150 V
  setting loadOffBelow = 2800    ; 2.800 V
  reading alternator.voltage = 0    ; 0.000 V
  actual alternator.voltage = 109/2    ; 0.0545 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = -11    ; -1.1 A
  reading system.voltage = 15810    ; 15.810 V
  actual system.voltage = 15755    ; 15.755 V
  reading packVoltage = 15800    ; 15.800 V
  actual packVoltage = 15745    ; 15.745 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 309/2    ; 0.1545 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 70089/2    ; 35.0445 V
  plant emf = 54    ; 0.054 V
  plant pack = 31491/2    ; 15.7455 V
  reading batteries.cell = 2499*7 3600 2499*72    ; 2.499 V, 3.600 V, 2.499 V
  actual batteries.cell = 2494*7 3595 2494*72    ; 2.494 V, 3.595 V, 2.494 V
  reading batteries.temperature = -17 47 -17*18    ; -17 °C, 47 °C, -17 °C
  actual batteries.temperature = -37/2 45 -37/2*18    ; -18.5 °C, 45 °C, -18.5 °C

ticks 2000    ; from 2.025 s to 4.024 s
  setting preAlarmBelow = 3140    ; 3.140 V
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  actual alternator.current = -19759/5000    ; -0.39518 A
  reading system.voltage = 12670    ; 12.670 V
  actual system.voltage = 25449/2    ; 12.7245 V
  reading packVoltage = 12700    ; 12.700 V
  actual packVoltage = 12745    ; 12.745 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 9689/2    ; 4.8445 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 2955    ; 2.955 V
  plant emf = 25489/2    ; 12.7445 V
  plant pack = 25491/2    ; 12.7455 V
  reading batteries.cell = 3200*7 3600 3200*72    ; 3.200 V, 3.600 V, 3.200 V
  actual batteries.cell = 63956129/20000*7 3595 63956129/20000*72    ; 3.19780645 V, 3.595 V, 3.19780645 V
  reading batteries.temperature = -20 47 -20*18    ; -20 °C, 47 °C, -20 °C
  actual batteries.temperature = -18 91/2 -18*18    ; -18 °C, 45.5 °C, -18 °C

ticks 1    ; from 4.025 s to 4.025 s
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  reading alternator.voltage = 12790    ; 12.790 V
  actual alternator.voltage = 25689/2    ; 12.8445 V
  reading alternator.current = -10    ; -1.0 A
  actual alternator.current = -20    ; -2.0 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15745    ; 15.745 V
  reading packVoltage = 15810    ; 15.810 V
  actual packVoltage = 15755    ; 15.755 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 12844    ; 12.844 V
  plant pack = 31511/2    ; 15.7555 V
  reading batteries.cell = 3211*7 3599 3211*72    ; 3.211 V, 3.599 V, 3.211 V
  actual batteries.cell = 3206*7 7189/2 3206*72    ; 3.206 V, 3.5945 V, 3.206 V
  reading batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C
  actual batteries.temperature = 6 7 6*18    ; 6 °C, 7 °C, 6 °C
