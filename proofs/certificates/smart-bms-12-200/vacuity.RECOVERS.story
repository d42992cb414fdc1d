; vacuity.RECOVERS: what RECOVERS speaks of can happen
; when (dischargeReady and lowest >= 3.206 V and fault != StuckClosed) for 2 s then loadDisconnect = High and preAlarm = Floating
; smart-bms-12-200.valve, line 409

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 2900    ; 2.900 V
  setting commissioned = 2    ; 2
  reading alternator.voltage = 16010    ; 16.010 V
  actual alternator.voltage = 32121/2    ; 16.0605 V
  reading alternator.current = 11    ; 1.1 A
  actual alternator.current = 21    ; 2.1 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 32129/2    ; 16.0645 V
  reading packVoltage = 16020    ; 16.020 V
  actual packVoltage = 32121/2    ; 16.0605 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 9689/2    ; 4.8445 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 32121/2    ; 16.0605 V
  plant pack = 16060    ; 16.060 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 3212*7 3600 3212*72    ; 3.212 V, 3.600 V, 3.212 V
  actual batteries.cell = 6413/2*7 3595 6413/2*72    ; 3.2065 V, 3.595 V, 3.2065 V
  reading batteries.temperature = -17 47 -17*18    ; -17 °C, 47 °C, -17 °C
  actual batteries.temperature = -15 45 -15*18    ; -15 °C, 45 °C, -15 °C

ticks 1980    ; from 21 ms to 2 s
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 26229/2    ; 13.1145 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = 1/2    ; 0.05 A
  reading system.voltage = 13170    ; 13.170 V
  actual system.voltage = 13115    ; 13.115 V
  reading packVoltage = 13160    ; 13.160 V
  actual packVoltage = 13114    ; 13.114 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 309/2    ; 0.1545 V
  actual remoteH = 70089/2    ; 35.0445 V
  plant emf = 26229/2    ; 13.1145 V
  plant pack = 13114    ; 13.114 V
  reading batteries.cell = 3211*7 3760 3211*72    ; 3.211 V, 3.760 V, 3.211 V
  actual batteries.cell = 3207*7 3755 3207*72    ; 3.207 V, 3.755 V, 3.207 V
  reading batteries.temperature = 8 47 8*18    ; 8 °C, 47 °C, 8 °C
  actual batteries.temperature = 6 45 6*18    ; 6 °C, 45 °C, 6 °C

ticks 1    ; from 2.001 s to 2.001 s
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading alternator.current = -3000    ; -300.0 A
  actual alternator.current = -3010    ; -301.0 A
  reading system.voltage = 0    ; 0.000 V
  actual system.voltage = 109/2    ; 0.0545 V
  reading packVoltage = 12700    ; 12.700 V
  actual packVoltage = 25491/2    ; 12.7455 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 2955    ; 2.955 V
  plant emf = 12745    ; 12.745 V
  plant pack = 25491/2    ; 12.7455 V
  reading batteries.cell = 3211*7 3599 3211*72    ; 3.211 V, 3.599 V, 3.211 V
  actual batteries.cell = 3206*7 7189/2 3206*72    ; 3.206 V, 3.5945 V, 3.206 V
  reading batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C
  actual batteries.temperature = 6 7 6*18    ; 6 °C, 7 °C, 6 °C
