; vacuity.EMPTY_CELL: what EMPTY_CELL speaks of can happen
; when lowest < loadOffBelow - 6 mV for 31 s then loadDisconnect = Floating
; smart-bms-12-200.valve, line 397

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 3150    ; 3.150 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 3    ; 3
  reading alternator.voltage = 12790    ; 12.790 V
  actual alternator.voltage = 12735    ; 12.735 V
  reading alternator.current = -11    ; -1.1 A
  actual alternator.current = -20    ; -2.0 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 32129/2    ; 16.0645 V
  reading packVoltage = 12790    ; 12.790 V
  actual packVoltage = 12735    ; 12.735 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 9689/2    ; 4.8445 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 25469/2    ; 12.7345 V
  plant pack = 12735    ; 12.735 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 2599*7 3760 2599*72    ; 2.599 V, 3.760 V, 2.599 V
  actual batteries.cell = 2594*7 3755 2594*72    ; 2.594 V, 3.755 V, 2.594 V
  reading batteries.temperature = -18 48 -18*18    ; -18 °C, 48 °C, -18 °C
  actual batteries.temperature = -20 46 -20*18    ; -20 °C, 46 °C, -20 °C

ticks 1002    ; from 21 ms to 1.022 s
  setting preAlarmBelow = 2850    ; 2.850 V
  setting commissioned = 2    ; 2
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 25709/2    ; 12.8545 V
  reading alternator.current = -10    ; -1.0 A
  actual alternator.current = -9153/500    ; -1.8306 A
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
  reading batteries.cell = 2498*7 3600 2498*72    ; 2.498 V, 3.600 V, 2.498 V
  actual batteries.cell = 2493*7 3595 2493*72    ; 2.493 V, 3.595 V, 2.493 V
  reading batteries.temperature = -20 48 -20*18    ; -20 °C, 48 °C, -20 °C
  actual batteries.temperature = -18 46 -18*18    ; -18 °C, 46 °C, -18 °C

ticks 29999    ; from 1.023 s to 31.021 s
  setting preAlarmBelow = 3150    ; 3.150 V
  setting loadOffBelow = 2800    ; 2.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading alternator.current = -3    ; -0.3 A
  actual alternator.current = -11    ; -1.1 A
  reading system.voltage = 12680    ; 12.680 V
  actual system.voltage = 25469/2    ; 12.7345 V
  reading packVoltage = 12700    ; 12.700 V
  actual packVoltage = 12745    ; 12.745 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 2955    ; 2.955 V
  plant emf = 25489/2    ; 12.7445 V
  plant pack = 25491/2    ; 12.7455 V
  reading batteries.cell = 2499*7 3600 2499*72    ; 2.499 V, 3.600 V, 2.499 V
  actual batteries.cell = 2494*7 3595 2494*72    ; 2.494 V, 3.595 V, 2.494 V
  reading batteries.temperature = -17 47 -17*18    ; -17 °C, 47 °C, -17 °C
  actual batteries.temperature = -18 45 -18*18    ; -18 °C, 45 °C, -18 °C
