; ALT_FULL_OUTPUT: Not quite four and a half minutes of full output do not derate the port.
; reachable (alternator.current >= 90 % of fuseLimit) for 269.999 s and alternatorDerated = No
; smart-bms-12-200.valve, line 511

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 2    ; 2
  reading alternator.voltage = 15790    ; 15.790 V
  actual alternator.voltage = 31689/2    ; 15.8445 V
  reading alternator.current = 507    ; 50.7 A
  actual alternator.current = 993/2    ; 49.65 A
  reading system.voltage = 15810    ; 15.810 V
  actual system.voltage = 31729/2    ; 15.8645 V
  reading packVoltage = 15800    ; 15.800 V
  actual packVoltage = 31689/2    ; 15.8445 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 309/2    ; 0.1545 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 31689/2    ; 15.8445 V
  plant pack = 15844    ; 15.844 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 2901*7 3600 2901*72    ; 2.901 V, 3.600 V, 2.901 V
  actual batteries.cell = 5791/2*7 7189/2 5791/2*72    ; 2.8955 V, 3.5945 V, 2.8955 V
  reading batteries.temperature = -17 48 -17*18    ; -17 °C, 48 °C, -17 °C
  actual batteries.temperature = -18 91/2 -18*18    ; -18 °C, 45.5 °C, -18 °C

ticks 29978    ; from 21 ms to 29.998 s
  setting alternatorFuse = 1000    ; 100.0 A
  setting loadOffBelow = 2750    ; 2.750 V
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 26209/2    ; 13.1045 V
  reading alternator.current = 10    ; 1.0 A
  actual alternator.current = 1/2    ; 0.05 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15745    ; 15.745 V
  reading packVoltage = 12720    ; 12.720 V
  actual packVoltage = 25549/2    ; 12.7745 V
  actual remoteH = 70089/2    ; 35.0445 V
  plant emf = 13105    ; 13.105 V
  plant pack = 25549/2    ; 12.7745 V
  reading batteries.cell = 2850*7 3600 2850*72    ; 2.850 V, 3.600 V, 2.850 V
  actual batteries.cell = 5689/2*7 7189/2 5689/2*72    ; 2.8445 V, 3.5945 V, 2.8445 V
  reading batteries.temperature = 4 48 4*18    ; 4 °C, 48 °C, 4 °C
  actual batteries.temperature = 3/2 91/2 3/2*18    ; 1.5 °C, 45.5 °C, 1.5 °C

ticks 100    ; from 29.999 s to 30.098 s
  setting alternatorFuse = 1250    ; 125.0 A
  setting preAlarmBelow = 3150    ; 3.150 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 1    ; 1
  actual alternator.voltage = 12995    ; 12.995 V
  reading alternator.current = 23    ; 2.3 A
  actual alternator.current = 41/2    ; 2.05 A
  reading system.voltage = 15820    ; 15.820 V
  actual system.voltage = 15765    ; 15.765 V
  actual packVoltage = 12665    ; 12.665 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 25991/2    ; 12.9955 V
  plant pack = 0    ; 0.000 V
  reading batteries.cell = 3200*7 3600 3200*72    ; 3.200 V, 3.600 V, 3.200 V
  actual batteries.cell = 6389/2*7 7189/2 6389/2*72    ; 3.1945 V, 3.5945 V, 3.1945 V
  actual batteries.temperature = 2 91/2 2*18    ; 2 °C, 45.5 °C, 2 °C

ticks 269999    ; from 30.099 s to 300.097 s
  setting preAlarmBelow = 2850    ; 2.850 V
  setting commissioned = 2    ; 2
  reading alternator.current = 900    ; 90.0 A
  actual alternator.current = 1779/2    ; 88.95 A
  reading system.voltage = 15910    ; 15.910 V
  actual system.voltage = 15855    ; 15.855 V
  reading packVoltage = 10    ; 0.010 V
  actual packVoltage = 0    ; 0.000 V
  actual remoteL = 45    ; 0.045 V
  actual remoteH = 70089/2    ; 35.0445 V
  plant emf = 12995    ; 12.995 V
  reading batteries.cell = 4*7 3600 4*72    ; 0.004 V, 3.600 V, 0.004 V
  actual batteries.cell = -1/2*7 7189/2 -1/2*72    ; -0.0005 V, 3.5945 V, -0.0005 V
  reading batteries.temperature = 8 48 8*18    ; 8 °C, 48 °C, 8 °C
  actual batteries.temperature = 11/2 91/2 11/2*18    ; 5.5 °C, 45.5 °C, 5.5 °C

ticks 1    ; from 300.098 s to 300.098 s
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 3150    ; 3.150 V
  setting commissioned = 1    ; 1
  reading alternator.voltage = 0    ; 0.000 V
  actual alternator.voltage = 0    ; 0.000 V
  reading alternator.current = 486    ; 48.6 A
  actual alternator.current = 951/2    ; 47.55 A
  reading system.voltage = 0    ; 0.000 V
  actual system.voltage = 0    ; 0.000 V
  reading packVoltage = 20    ; 0.020 V
  reading remoteL = 0    ; 0.000 V
  actual remoteL = -55    ; -0.055 V
  reading remoteH = 35000    ; 35.000 V
  actual remoteH = 34945    ; 34.945 V
  plant emf = 1/2    ; 0.0005 V
  reading batteries.cell = 3200*7 3600 3200*72    ; 3.200 V, 3.600 V, 3.200 V
  actual batteries.cell = 64010561/20000*7 7189/2 64010561/20000*72    ; 3.20052805 V, 3.5945 V, 3.20052805 V
  reading batteries.temperature = 4 5 4*18    ; 4 °C, 5 °C, 4 °C
  actual batteries.temperature = 3/2 5/2 3/2*18    ; 1.5 °C, 2.5 °C, 1.5 °C
