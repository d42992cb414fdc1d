; vacuity.MORE_THAN_COMMISSIONED: what MORE_THAN_COMMISSIONED speaks of can happen
; when (count of batteries > commissioned) for 1 s then allOff and (fault = TooManyBatteries or latched)
; smart-bms-12-200.valve, line 443

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 3150    ; 3.150 V
  setting loadOffBelow = 2600    ; 2.600 V
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
  reading batteries.cell = 3*7 3760 3*72    ; 0.003 V, 3.760 V, 0.003 V
  actual batteries.cell = -1/2*7 3755 -1/2*72    ; -0.0005 V, 3.755 V, -0.0005 V
  reading batteries.temperature = -17 48 -17*18    ; -17 °C, 48 °C, -17 °C
  actual batteries.temperature = -19 46 -19*18    ; -19 °C, 46 °C, -19 °C

ticks 479    ; from 21 ms to 499 ms
  setting preAlarmBelow = 2850    ; 2.850 V
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 25709/2    ; 12.8545 V
  reading alternator.current = -10    ; -1.0 A
  actual alternator.current = -857/250    ; -0.3428 A
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
  reading batteries.cell = 4*7 3600 4*72    ; 0.004 V, 3.600 V, 0.004 V
  actual batteries.cell = -816/625*7 3595 -816/625*72    ; -0.0013056 V, 3.595 V, -0.0013056 V
  reading batteries.temperature = -20 47 -20*18    ; -20 °C, 47 °C, -20 °C
  actual batteries.temperature = -18 45 -18*18    ; -18 °C, 45 °C, -18 °C

ticks 502    ; from 500 ms to 1.001 s
  setting preAlarmBelow = 3150    ; 3.150 V
  setting loadOffBelow = 2800    ; 2.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = -11    ; -1.1 A
  reading system.voltage = 12680    ; 12.680 V
  actual system.voltage = 25469/2    ; 12.7345 V
  reading packVoltage = 12700    ; 12.700 V
  actual packVoltage = 12745    ; 12.745 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 2955    ; 2.955 V
  plant emf = 25489/2    ; 12.7445 V
  plant pack = 25491/2    ; 12.7455 V
  reading batteries.cell = 3199*7 3600 3199*72    ; 3.199 V, 3.600 V, 3.199 V
  actual batteries.cell = 3194*7 3595 3194*72    ; 3.194 V, 3.595 V, 3.194 V
  reading batteries.temperature = -20 51 -20*18    ; -20 °C, 51 °C, -20 °C
  actual batteries.temperature = -18 49 -18*18    ; -18 °C, 49 °C, -18 °C
