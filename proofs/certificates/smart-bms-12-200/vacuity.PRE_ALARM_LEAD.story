; vacuity.PRE_ALARM_LEAD: what PRE_ALARM_LEAD speaks of can happen
; loadDisconnect becomes Floating only after preAlarm = High for 30 s, unless releaseCause or lowest < 2.505 V
; smart-bms-12-200.valve, line 381

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  reading alternator.voltage = 10    ; 0.010 V
  actual alternator.voltage = -45    ; -0.045 V
  reading alternator.current = -3000    ; -300.0 A
  actual alternator.current = -3011    ; -301.1 A
  reading system.voltage = 35990    ; 35.990 V
  actual system.voltage = 72089/2    ; 36.0445 V
  reading packVoltage = 16010    ; 16.010 V
  actual packVoltage = 32121/2    ; 16.0605 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 9689/2    ; 4.8445 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = -91/2    ; -0.0455 V
  plant pack = 16061    ; 16.061 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 3200*7 3599 3200*72    ; 3.200 V, 3.599 V, 3.200 V
  actual batteries.cell = 3195*7 7189/2 3195*72    ; 3.195 V, 3.5945 V, 3.195 V
  reading batteries.temperature = -17 47 -17*18    ; -17 °C, 47 °C, -17 °C
  actual batteries.temperature = -18 97/2 -18*18    ; -18 °C, 48.5 °C, -18 °C

ticks 30000    ; from 21 ms to 30.02 s
  setting commissioned = 2    ; 2
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 26209/2    ; 13.1045 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = -1/2    ; -0.05 A
  reading system.voltage = 15810    ; 15.810 V
  actual system.voltage = 15755    ; 15.755 V
  reading packVoltage = 15800    ; 15.800 V
  actual packVoltage = 31709/2    ; 15.8545 V
  reading remoteL = 4800    ; 4.800 V
  actual remoteL = 9709/2    ; 4.8545 V
  reading remoteH = 3200    ; 3.200 V
  actual remoteH = 6509/2    ; 3.2545 V
  plant emf = 13104    ; 13.104 V
  plant pack = 15855    ; 15.855 V
  reading batteries.cell = 2600*7 3750 2600*72    ; 2.600 V, 3.750 V, 2.600 V
  actual batteries.cell = 5209/2*7 3755 5209/2*72    ; 2.6045 V, 3.755 V, 2.6045 V
  reading batteries.temperature = 4 47 4*18    ; 4 °C, 47 °C, 4 °C
  actual batteries.temperature = 2 45 2*18    ; 2 °C, 45 °C, 2 °C

ticks 1    ; from 30.021 s to 30.021 s
  setting loadOffBelow = 2750    ; 2.750 V
  reading alternator.voltage = 0    ; 0.000 V
  actual alternator.voltage = 109/2    ; 0.0545 V
  reading alternator.current = -3000    ; -300.0 A
  actual alternator.current = -9395    ; -939.5 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 31709/2    ; 15.8545 V
  reading packVoltage = 15810    ; 15.810 V
  actual packVoltage = 31729/2    ; 15.8645 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 4735    ; 4.735 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 2955    ; 2.955 V
  plant emf = 54    ; 0.054 V
  plant pack = 15865    ; 15.865 V
  reading batteries.cell = 2740*7 3600 2740*72    ; 2.740 V, 3.600 V, 2.740 V
  actual batteries.cell = 5487/2*7 3595 5487/2*72    ; 2.7435 V, 3.595 V, 2.7435 V
  reading batteries.temperature = 8 47 8*18    ; 8 °C, 47 °C, 8 °C
  actual batteries.temperature = 10 45 10*18    ; 10 °C, 45 °C, 10 °C
