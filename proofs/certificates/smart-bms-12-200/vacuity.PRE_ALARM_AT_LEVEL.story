; vacuity.PRE_ALARM_AT_LEVEL: what PRE_ALARM_AT_LEVEL speaks of can happen
; when lowest < preAlarmBelow - 6 mV and loadDisconnect = High then preAlarm = High
; smart-bms-12-200.valve, line 586

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 3150    ; 3.150 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 2    ; 2
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 25709/2    ; 12.8545 V
  reading alternator.current = 507    ; 50.7 A
  actual alternator.current = 993/2    ; 49.65 A
  actual system.voltage = 109/2    ; 0.0545 V
  reading packVoltage = 12790    ; 12.790 V
  actual packVoltage = 25689/2    ; 12.8445 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 309/2    ; 0.1545 V
  actual remoteH = 109/2    ; 0.0545 V
  plant emf = 25709/2    ; 12.8545 V
  plant pack = 25689/2    ; 12.8445 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 3200*7 3599 3200*72    ; 3.200 V, 3.599 V, 3.200 V
  actual batteries.cell = 3195*7 3594 3195*72    ; 3.195 V, 3.594 V, 3.195 V
  reading batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C
  actual batteries.temperature = 10 21/2 10*18    ; 10 °C, 10.5 °C, 10 °C

ticks 1    ; from 21 ms to 21 ms
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2750    ; 2.750 V
  setting commissioned = 1    ; 1
  reading alternator.voltage = 0    ; 0.000 V
  actual alternator.voltage = -1/2    ; -0.0005 V
  reading alternator.current = -10    ; -1.0 A
  actual alternator.current = -20    ; -2.0 A
  reading packVoltage = 20    ; 0.020 V
  actual packVoltage = -1/2    ; -0.0005 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = -1    ; -0.001 V
  plant pack = 0    ; 0.000 V
  reading batteries.cell = 2760*7 3600 2760*72    ; 2.760 V, 3.600 V, 2.760 V
  actual batteries.cell = 5509/2*7 3595 5509/2*72    ; 2.7545 V, 3.595 V, 2.7545 V
  reading batteries.temperature = -17 -16 -17*18    ; -17 °C, -16 °C, -17 °C
  actual batteries.temperature = -18 -35/2 -18*18    ; -18 °C, -17.5 °C, -18 °C
