; WARNS: The pre-alarm can be high with loads still on.
; reachable preAlarm = High and loadDisconnect = High
; smart-bms-12-200.valve, line 692

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 1250    ; 125.0 A
  setting preAlarmBelow = 3150    ; 3.150 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 3    ; 3
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 26209/2    ; 13.1045 V
  reading alternator.current = -11    ; -1.1 A
  actual alternator.current = -21    ; -2.1 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 32129/2    ; 16.0645 V
  reading packVoltage = 15800    ; 15.800 V
  actual packVoltage = 15745    ; 15.745 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 9689/2    ; 4.8445 V
  actual remoteH = 109/2    ; 0.0545 V
  plant emf = 26209/2    ; 13.1045 V
  plant pack = 15745    ; 15.745 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 3200*7 3750 3200*72    ; 3.200 V, 3.750 V, 3.200 V
  actual batteries.cell = 3195*7 3745 3195*72    ; 3.195 V, 3.745 V, 3.195 V
  reading batteries.temperature = -17 47 -17*18    ; -17 °C, 47 °C, -17 °C
  actual batteries.temperature = -19 45 -19*18    ; -19 °C, 45 °C, -19 °C

ticks 1    ; from 21 ms to 21 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 2900    ; 2.900 V
  setting loadOffBelow = 2800    ; 2.800 V
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = 1/2    ; 0.05 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15745    ; 15.745 V
  reading packVoltage = 12730    ; 12.730 V
  actual packVoltage = 12675    ; 12.675 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 309/2    ; 0.1545 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 6529/2    ; 3.2645 V
  plant emf = 26011/2    ; 13.0055 V
  plant pack = 0    ; 0.000 V
  reading batteries.cell = 2809*7 3600 2809*72    ; 2.809 V, 3.600 V, 2.809 V
  actual batteries.cell = 5609/2*7 3595 5609/2*72    ; 2.8045 V, 3.595 V, 2.8045 V
  reading batteries.temperature = 7 8 7*18    ; 7 °C, 8 °C, 7 °C
  actual batteries.temperature = 5 6 5*18    ; 5 °C, 6 °C, 5 °C
