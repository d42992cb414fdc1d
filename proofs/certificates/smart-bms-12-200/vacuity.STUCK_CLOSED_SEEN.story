; vacuity.STUCK_CLOSED_SEEN: what STUCK_CLOSED_SEEN speaks of can happen
; when (previous alternatorSwitch = Open and absolute of actual alternator.current > 2.05 A) for 100 ms then fault = StuckClosed and allOff and preAlarm = High
; smart-bms-12-200.valve, line 291

ticks 19    ; from 1 ms to 19 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 2900    ; 2.900 V
  actual alternator.voltage = -111/2    ; -0.0555 V
  reading alternator.current = -10    ; -1.0 A
  actual alternator.current = -20    ; -2.0 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 32129/2    ; 16.0645 V
  reading packVoltage = 16090    ; 16.090 V
  actual packVoltage = 16060    ; 16.060 V
  reading remoteL = 4800    ; 4.800 V
  actual remoteL = 9709/2    ; 4.8545 V
  reading remoteH = 3200    ; 3.200 V
  actual remoteH = 3145    ; 3.145 V
  plant emf = -56    ; -0.056 V
  plant pack = 32121/2    ; 16.0605 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 0*7 3750 0*72    ; 0.000 V, 3.750 V, 0.000 V
  actual batteries.cell = -6*7 3755 -6*72    ; -0.006 V, 3.755 V, -0.006 V
  reading batteries.temperature = -18 48 -18*18    ; -18 °C, 48 °C, -18 °C
  actual batteries.temperature = -20 46 -20*18    ; -20 °C, 46 °C, -20 °C

ticks 100    ; from 20 ms to 119 ms
  setting preAlarmBelow = 3150    ; 3.150 V
  reading alternator.voltage = 15700    ; 15.700 V
  actual alternator.voltage = 31471/2    ; 15.7355 V
  reading alternator.current = 11    ; 1.1 A
  actual alternator.current = 21    ; 2.1 A
  reading system.voltage = 15790    ; 15.790 V
  actual system.voltage = 15735    ; 15.735 V
  reading packVoltage = 15790    ; 15.790 V
  actual packVoltage = 15735    ; 15.735 V
  reading remoteL = 90    ; 0.090 V
  actual remoteL = 289/2    ; 0.1445 V
  reading remoteH = 35000    ; 35.000 V
  actual remoteH = 70109/2    ; 35.0545 V
  plant emf = 31471/2    ; 15.7355 V
  plant pack = 15735    ; 15.735 V
  actual batteries.cell = -8119*7 7509/2 -8119*72    ; -8.119 V, 3.7545 V, -8.119 V
  reading batteries.temperature = -18 47 -18*18    ; -18 °C, 47 °C, -18 °C
  actual batteries.temperature = -20 45 -20*18    ; -20 °C, 45 °C, -20 °C

ticks 1    ; from 120 ms to 120 ms
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 3    ; 3
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading alternator.current = 3000    ; 300.0 A
  actual alternator.current = 2990    ; 299.0 A
  reading system.voltage = 0    ; 0.000 V
  actual system.voltage = 0    ; 0.000 V
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 0    ; 0.000 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 3000    ; 3.000 V
  actual remoteH = 2945    ; 2.945 V
  plant emf = 13005    ; 13.005 V
  plant pack = 0    ; 0.000 V
  reading batteries.cell = 0*7 3600 0*72    ; 0.000 V, 3.600 V, 0.000 V
  actual batteries.cell = 1/2*7 3595 1/2*72    ; 0.0005 V, 3.595 V, 0.0005 V
  reading batteries.temperature = 4 49 4*18    ; 4 °C, 49 °C, 4 °C
  actual batteries.temperature = 2 97/2 2*18    ; 2 °C, 48.5 °C, 2 °C
