; vacuity.PRE_ALARM_AT_LEVEL: what PRE_ALARM_AT_LEVEL speaks of can happen
; when lowest < preAlarmBelow - 6 mV and loadDisconnect = High then preAlarm = High
; smart-bms-12-200.valve, line 389

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 3150    ; 3.150 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 2    ; 2
  actual alternator.voltage = 109/2    ; 0.0545 V
  reading alternator.current = -3000    ; -300.0 A
  actual alternator.current = -3011    ; -301.1 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 32129/2    ; 16.0645 V
  reading packVoltage = 16020    ; 16.020 V
  actual packVoltage = 32121/2    ; 16.0605 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 109/2    ; 0.0545 V
  plant pack = 16061    ; 16.061 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 3200*7 3599 3200*72    ; 3.200 V, 3.599 V, 3.200 V
  actual batteries.cell = 3195*7 3594 3195*72    ; 3.195 V, 3.594 V, 3.195 V
  reading batteries.temperature = -50 48 -50*18    ; -50 °C, 48 °C, -50 °C
  actual batteries.temperature = -52 97/2 -52*18    ; -52 °C, 48.5 °C, -52 °C

ticks 1    ; from 21 ms to 21 ms
  setting preAlarmBelow = 2850    ; 2.850 V
  reading alternator.voltage = 15810    ; 15.810 V
  actual alternator.voltage = 15755    ; 15.755 V
  reading alternator.current = 11    ; 1.1 A
  actual alternator.current = 1    ; 0.1 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15745    ; 15.745 V
  reading packVoltage = 15810    ; 15.810 V
  actual packVoltage = 15755    ; 15.755 V
  reading remoteL = 5000    ; 5.000 V
  actual remoteL = 4945    ; 4.945 V
  reading remoteH = 0    ; 0.000 V
  actual remoteH = 0    ; 0.000 V
  reading remoteBridge = 1    ; Bridged
  plant emf = 31511/2    ; 15.7555 V
  plant pack = 31509/2    ; 15.7545 V
  reading batteries.cell = 2600*7 3600 2600*72    ; 2.600 V, 3.600 V, 2.600 V
  actual batteries.cell = 2595*7 3595 2595*72    ; 2.595 V, 3.595 V, 2.595 V
  reading batteries.temperature = -14 47 -14*18    ; -14 °C, 47 °C, -14 °C
  actual batteries.temperature = -31/2 97/2 -31/2*18    ; -15.5 °C, 48.5 °C, -15.5 °C
