; vacuity.PRE_ALARM_LEAD: what PRE_ALARM_LEAD speaks of can happen
; loadDisconnect becomes Floating only after preAlarm = High for 30 s, unless releaseCause or lowest < 2.505 V
; smart-bms-12-200.valve, line 578

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 1250    ; 125.0 A
  setting preAlarmBelow = 3150    ; 3.150 V
  setting commissioned = 3    ; 3
  reading alternator.voltage = 12790    ; 12.790 V
  actual alternator.voltage = 102759/8    ; 12.844875 V
  reading alternator.current = 920    ; 92.0 A
  actual alternator.current = 1821/2    ; 91.05 A
  reading system.voltage = 12870    ; 12.870 V
  actual system.voltage = 103399/8    ; 12.924875 V
  reading packVoltage = 12890    ; 12.890 V
  actual packVoltage = 102759/8    ; 12.844875 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 1239/8    ; 0.154875 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 26119/8    ; 3.264875 V
  plant emf = 12845    ; 12.845 V
  plant pack = 102759/8    ; 12.844875 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 3149*7 3600 3149*72    ; 3.149 V, 3.600 V, 3.149 V
  actual batteries.cell = 3144*7 3595 3144*72    ; 3.144 V, 3.595 V, 3.144 V
  reading batteries.temperature = -21 50 -21*18    ; -21 °C, 50 °C, -21 °C
  actual batteries.temperature = -23 48 -23*18    ; -23 °C, 48 °C, -23 °C

ticks 30000    ; from 21 ms to 30.02 s
  setting commissioned = 2    ; 2
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = -1/8    ; -0.0125 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 15955    ; 15.955 V
  reading packVoltage = 16010    ; 16.010 V
  actual packVoltage = 15955    ; 15.955 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 38759/8    ; 4.844875 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 24519/8    ; 3.064875 V
  plant emf = 101959/8    ; 12.744875 V
  plant pack = 15955    ; 15.955 V
  reading batteries.cell = 3200*7 3600 3200*72    ; 3.200 V, 3.600 V, 3.200 V
  actual batteries.cell = 3195*7 3595 3195*72    ; 3.195 V, 3.595 V, 3.195 V
  reading batteries.temperature = 4 47 4*18    ; 4 °C, 47 °C, 4 °C
  actual batteries.temperature = 15/8 48 15/8*18    ; 1.875 °C, 48 °C, 1.875 °C

ticks 1    ; from 30.021 s to 30.021 s
  setting alternatorFuse = 1000    ; 100.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  actual alternator.voltage = 102839/8    ; 12.854875 V
  reading alternator.current = -10    ; -1.0 A
  actual alternator.current = 661/2000    ; 0.03305 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15745    ; 15.745 V
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 439/8    ; 0.054875 V
  reading remoteL = 4990    ; 4.990 V
  actual remoteL = 40359/8    ; 5.044875 V
  actual remoteH = 2955    ; 2.955 V
  reading remoteBridge = 1    ; Bridged
  plant emf = 102839/8    ; 12.854875 V
  plant pack = 0    ; 0.000 V
  reading batteries.cell = 2500*7 3599 2500*72    ; 2.500 V, 3.599 V, 2.500 V
  actual batteries.cell = 2505*7 3594 2505*72    ; 2.505 V, 3.594 V, 2.505 V
  reading batteries.temperature = 8 50 8*18    ; 8 °C, 50 °C, 8 °C
  actual batteries.temperature = 6 48 6*18    ; 6 °C, 48 °C, 6 °C
