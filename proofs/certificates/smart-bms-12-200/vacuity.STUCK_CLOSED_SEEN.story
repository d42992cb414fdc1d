; vacuity.STUCK_CLOSED_SEEN: what STUCK_CLOSED_SEEN speaks of can happen
; when (previous alternatorSwitch = Open and absolute of actual alternator.current > 2.05 A) for 100 ms then fault = StuckClosed and allOff and preAlarm = High
; smart-bms-12-200.valve, line 378

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 1250    ; 125.0 A
  setting preAlarmBelow = 3150    ; 3.150 V
  setting commissioned = 2    ; 2
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 26229/2    ; 13.1145 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = -1/2    ; -0.05 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 32121/2    ; 16.0605 V
  reading packVoltage = 16020    ; 16.020 V
  actual packVoltage = 15965    ; 15.965 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 309/2    ; 0.1545 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 6529/2    ; 3.2645 V
  plant emf = 13114    ; 13.114 V
  plant pack = 31931/2    ; 15.9655 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 3200*7 3600 3200*72    ; 3.200 V, 3.600 V, 3.200 V
  actual batteries.cell = 3195*7 3595 3195*72    ; 3.195 V, 3.595 V, 3.195 V
  reading batteries.temperature = -18 50 -18*18    ; -18 °C, 50 °C, -18 °C
  actual batteries.temperature = -18 48 -18*18    ; -18 °C, 48 °C, -18 °C

ticks 100    ; from 21 ms to 120 ms
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2750    ; 2.750 V
  reading alternator.current = -3000    ; -300.0 A
  actual alternator.current = -3011    ; -301.1 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15745    ; 15.745 V
  reading packVoltage = 15810    ; 15.810 V
  actual packVoltage = 15755    ; 15.755 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 9689/2    ; 4.8445 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 6129/2    ; 3.0645 V
  plant pack = 15755    ; 15.755 V
  reading batteries.cell = 2850*7 3599 2850*72    ; 2.850 V, 3.599 V, 2.850 V
  actual batteries.cell = 2845*7 3594 2845*72    ; 2.845 V, 3.594 V, 2.845 V
  reading batteries.temperature = 4 47 4*18    ; 4 °C, 47 °C, 4 °C
  actual batteries.temperature = 3/2 48 3/2*18    ; 1.5 °C, 48 °C, 1.5 °C

ticks 1    ; from 121 ms to 121 ms
  setting alternatorFuse = 1000    ; 100.0 A
  setting preAlarmBelow = 2900    ; 2.900 V
  setting loadOffBelow = 2800    ; 2.800 V
  setting commissioned = 3    ; 3
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading alternator.current = 31    ; 3.1 A
  actual alternator.current = 21    ; 2.1 A
  reading system.voltage = 15790    ; 15.790 V
  actual system.voltage = 15735    ; 15.735 V
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 1/2    ; 0.0005 V
  reading remoteL = 5000    ; 5.000 V
  actual remoteL = 10109/2    ; 5.0545 V
  actual remoteH = 2955    ; 2.955 V
  plant emf = 25491/2    ; 12.7455 V
  plant pack = 0    ; 0.000 V
  reading batteries.cell = 2800*7 3599 2800*72    ; 2.800 V, 3.599 V, 2.800 V
  actual batteries.cell = 5609/2*7 3594 5609/2*72    ; 2.8045 V, 3.594 V, 2.8045 V
  reading batteries.temperature = -50*20    ; -50 °C
  actual batteries.temperature = -97/2 -48 -97/2*18    ; -48.5 °C, -48 °C, -48.5 °C
