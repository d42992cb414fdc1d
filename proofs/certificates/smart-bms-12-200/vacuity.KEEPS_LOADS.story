; vacuity.KEEPS_LOADS: what KEEPS_LOADS speaks of can happen
; when previous loadDisconnect = High and (lowest >= loadOffBelow + 5 mV and not releaseCause) for 31 s then loadDisconnect = High
; smart-bms-12-200.valve, line 414

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  reading alternator.voltage = 12790    ; 12.790 V
  actual alternator.voltage = 12735    ; 12.735 V
  reading alternator.current = 10    ; 1.0 A
  actual alternator.current = 1/2    ; 0.05 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 32129/2    ; 16.0645 V
  reading packVoltage = 12790    ; 12.790 V
  actual packVoltage = 12735    ; 12.735 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 9689/2    ; 4.8445 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 25471/2    ; 12.7355 V
  plant pack = 25469/2    ; 12.7345 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 3200*7 3760 3200*72    ; 3.200 V, 3.760 V, 3.200 V
  actual batteries.cell = 3195*7 3755 3195*72    ; 3.195 V, 3.755 V, 3.195 V
  reading batteries.temperature = -50 48 -50*18    ; -50 °C, 48 °C, -50 °C
  actual batteries.temperature = -53 46 -53*18    ; -53 °C, 46 °C, -53 °C

ticks 29978    ; from 21 ms to 29.998 s
  setting preAlarmBelow = 3150    ; 3.150 V
  setting commissioned = 2    ; 2
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 25709/2    ; 12.8545 V
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
  plant emf = 12854    ; 12.854 V
  plant pack = 31491/2    ; 15.7455 V
  reading batteries.cell = 2600*7 3600 2600*72    ; 2.600 V, 3.600 V, 2.600 V
  actual batteries.cell = 2605*7 3595 2605*72    ; 2.605 V, 3.595 V, 2.605 V
  reading batteries.temperature = -18 47 -18*18    ; -18 °C, 47 °C, -18 °C
  actual batteries.temperature = -18 45 -18*18    ; -18 °C, 45 °C, -18 °C

ticks 1023    ; from 29.999 s to 31.021 s
  setting preAlarmBelow = 3140    ; 3.140 V
  setting loadOffBelow = 2800    ; 2.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading alternator.current = -5    ; -0.5 A
  actual alternator.current = -521/100    ; -0.521 A
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
  actual batteries.cell = 64064111/20000*7 3595 64064111/20000*72    ; 3.20320555 V, 3.595 V, 3.20320555 V
  reading batteries.temperature = -17 47 -17*18    ; -17 °C, 47 °C, -17 °C
  actual batteries.temperature = -18 91/2 -18*18    ; -18 °C, 45.5 °C, -18 °C
