; vacuity.LIMIT_BY_FUSE_125: what LIMIT_BY_FUSE_125 speaks of can happen
; when alternatorFuse = 125 A and alternatorSwitch = Closed then alternatorLimit = 100 A
; smart-bms-12-200.valve, line 351

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 3150    ; 3.150 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 2    ; 2
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading alternator.current = 11    ; 1.1 A
  actual alternator.current = 21    ; 2.1 A
  reading system.voltage = 32780    ; 32.780 V
  actual system.voltage = 65669/2    ; 32.8345 V
  reading packVoltage = 12800    ; 12.800 V
  actual packVoltage = 12745    ; 12.745 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 9689/2    ; 4.8445 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 25491/2    ; 12.7455 V
  plant pack = 25489/2    ; 12.7445 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 2900*7 3760 2900*72    ; 2.900 V, 3.760 V, 2.900 V
  actual batteries.cell = 2895*7 3755 2895*72    ; 2.895 V, 3.755 V, 2.895 V
  reading batteries.temperature = -17 47 -17*18    ; -17 °C, 47 °C, -17 °C
  actual batteries.temperature = -18 48 -18*18    ; -18 °C, 48 °C, -18 °C

ticks 3000    ; from 21 ms to 3.02 s
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2750    ; 2.750 V
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 26229/2    ; 13.1145 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = -1/2    ; -0.05 A
  reading system.voltage = 15790    ; 15.790 V
  actual system.voltage = 15735    ; 15.735 V
  reading packVoltage = 15780    ; 15.780 V
  actual packVoltage = 31669/2    ; 15.8345 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 309/2    ; 0.1545 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 6529/2    ; 3.2645 V
  plant emf = 13114    ; 13.114 V
  plant pack = 15835    ; 15.835 V
  reading batteries.cell = 2901*7 3750 2901*72    ; 2.901 V, 3.750 V, 2.901 V
  actual batteries.cell = 2896*7 3755 2896*72    ; 2.896 V, 3.755 V, 2.896 V
  actual batteries.temperature = -18 45 -18*18    ; -18 °C, 45 °C, -18 °C

ticks 1    ; from 3.021 s to 3.021 s
  setting alternatorFuse = 1250    ; 125.0 A
  setting preAlarmBelow = 3150    ; 3.150 V
  setting loadOffBelow = 2600    ; 2.600 V
  reading alternator.voltage = 13280    ; 13.280 V
  actual alternator.voltage = 13225    ; 13.225 V
  reading alternator.current = 29    ; 2.9 A
  actual alternator.current = 106611/5000    ; 2.13222 A
  reading system.voltage = 12930    ; 12.930 V
  actual system.voltage = 25969/2    ; 12.9845 V
  reading packVoltage = 12940    ; 12.940 V
  actual packVoltage = 25989/2    ; 12.9945 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 4735    ; 4.735 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 2955    ; 2.955 V
  plant emf = 26451/2    ; 13.2255 V
  plant pack = 12994    ; 12.994 V
  reading batteries.cell = 0*7 3599 0*72    ; 0.000 V, 3.599 V, 0.000 V
  actual batteries.cell = -6*7 3594 -6*72    ; -0.006 V, 3.594 V, -0.006 V
  reading batteries.temperature = 12 47 12*18    ; 12 °C, 47 °C, 12 °C
  actual batteries.temperature = 10 45 10*18    ; 10 °C, 45 °C, 10 °C
