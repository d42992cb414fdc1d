; vacuity.REMOTE_DEAD: what REMOTE_DEAD speaks of can happen
; when (remoteL < 100 mV or remoteH >= 35 V) for 20 ms then loadDisconnect = Floating and chargersOff and alternatorIsEnding
; smart-bms-12-200.valve, line 569

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 2    ; 2
  reading alternator.voltage = 16010    ; 16.010 V
  actual alternator.voltage = 32121/2    ; 16.0605 V
  reading alternator.current = -10    ; -1.0 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 32129/2    ; 16.0645 V
  reading packVoltage = 16020    ; 16.020 V
  actual packVoltage = 16061    ; 16.061 V
  reading remoteL = 90    ; 0.090 V
  actual remoteL = 35    ; 0.035 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 32121/2    ; 16.0605 V
  plant pack = 16061    ; 16.061 V
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 2599*7 3599 2599*72    ; 2.599 V, 3.599 V, 2.599 V
  actual batteries.cell = 5187/2*7 3594 5187/2*72    ; 2.5935 V, 3.594 V, 2.5935 V
  reading batteries.temperature = 4 5 4*18    ; 4 °C, 5 °C, 4 °C
  actual batteries.temperature = 2 3 2*18    ; 2 °C, 3 °C, 2 °C

ticks 1    ; from 21 ms to 21 ms
  setting alternatorFuse = 1250    ; 125.0 A
  setting commissioned = 1    ; 1
  reading alternator.voltage = 0    ; 0.000 V
  actual alternator.voltage = 1/2    ; 0.0005 V
  reading alternator.current = 921    ; 92.1 A
  actual alternator.current = 1821/2    ; 91.05 A
  reading system.voltage = 0    ; 0.000 V
  actual system.voltage = -55    ; -0.055 V
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 1/2    ; 0.0005 V
  reading remoteL = 0    ; 0.000 V
  actual remoteL = -55    ; -0.055 V
  reading remoteH = 35000    ; 35.000 V
  actual remoteH = 34945    ; 34.945 V
  plant emf = 1    ; 0.001 V
  plant pack = 0    ; 0.000 V
  plant stage = 2    ; ShortedOn
  reading batteries.cell = 0*7 3750 0*72    ; 0.000 V, 3.750 V, 0.000 V
  actual batteries.cell = -6*7 3745 -6*72    ; -0.006 V, 3.745 V, -0.006 V
  actual batteries.temperature = 3/2 3 3/2*18    ; 1.5 °C, 3 °C, 1.5 °C
