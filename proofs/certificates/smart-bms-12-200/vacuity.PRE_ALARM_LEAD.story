; vacuity.PRE_ALARM_LEAD: what PRE_ALARM_LEAD speaks of can happen
; loadDisconnect becomes Floating only after preAlarm = High for 30 s, unless releaseCause or lowest < 2.505 V
; smart-bms-12-200.valve, line 578

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 2    ; 2
  reading alternator.voltage = 15800    ; 15.800 V
  actual alternator.voltage = 15745    ; 15.745 V
  reading alternator.current = -11    ; -1.1 A
  actual alternator.current = -21    ; -2.1 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15745    ; 15.745 V
  reading packVoltage = 15700    ; 15.700 V
  actual packVoltage = 15746    ; 15.746 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 15745    ; 15.745 V
  plant pack = 15746    ; 15.746 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 0*7 3600 0*72    ; 0.000 V, 3.600 V, 0.000 V
  actual batteries.cell = 0*7 3595 0*72    ; 0.000 V, 3.595 V, 0.000 V
  reading batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C
  actual batteries.temperature = 6 7 6*18    ; 6 °C, 7 °C, 6 °C

ticks 30000    ; from 21 ms to 30.02 s
  setting preAlarmBelow = 3150    ; 3.150 V
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 12995    ; 12.995 V
  reading alternator.current = 10    ; 1.0 A
  actual alternator.current = 1    ; 0.1 A
  reading packVoltage = 12720    ; 12.720 V
  actual packVoltage = 12665    ; 12.665 V
  reading remoteL = 5000    ; 5.000 V
  actual remoteL = 4945    ; 4.945 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 12996    ; 12.996 V
  plant pack = 0    ; 0.000 V
  reading batteries.cell = 3200*7 3600 3200*72    ; 3.200 V, 3.600 V, 3.200 V
  actual batteries.cell = 3195*7 3595 3195*72    ; 3.195 V, 3.595 V, 3.195 V
  reading batteries.temperature = 7 8 7*18    ; 7 °C, 8 °C, 7 °C
  actual batteries.temperature = 5 6 5*18    ; 5 °C, 6 °C, 5 °C

ticks 1    ; from 30.021 s to 30.021 s
  setting alternatorFuse = 1250    ; 125.0 A
  setting preAlarmBelow = 2900    ; 2.900 V
  setting loadOffBelow = 2800    ; 2.800 V
  reading alternator.voltage = 0    ; 0.000 V
  actual alternator.voltage = 1    ; 0.001 V
  reading alternator.current = 18    ; 1.8 A
  actual alternator.current = 8    ; 0.8 A
  reading system.voltage = 0    ; 0.000 V
  actual system.voltage = 0    ; 0.000 V
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 1    ; 0.001 V
  reading remoteL = 4800    ; 4.800 V
  actual remoteL = 4745    ; 4.745 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 2955    ; 2.955 V
  reading remoteBridge = 1    ; Bridged
  plant emf = 2    ; 0.002 V
  reading batteries.cell = 2799*80    ; 2.799 V
  actual batteries.cell = 2794*80    ; 2.794 V
  reading batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C
  actual batteries.temperature = 6 7 6*18    ; 6 °C, 7 °C, 6 °C
