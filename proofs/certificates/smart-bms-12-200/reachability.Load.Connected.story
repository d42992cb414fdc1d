; reachability.Load.Connected
; Load.Connected can be reached

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 3150    ; 3.150 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 2    ; 2
  actual alternator.voltage = 109/2    ; 0.0545 V
  reading alternator.current = 11    ; 1.1 A
  actual alternator.current = 21    ; 2.1 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 32129/2    ; 16.0645 V
  actual packVoltage = 109/2    ; 0.0545 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 55    ; 0.055 V
  plant pack = 109/2    ; 0.0545 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 3200*7 3600 3200*72    ; 3.200 V, 3.600 V, 3.200 V
  actual batteries.cell = 3195*7 3595 3195*72    ; 3.195 V, 3.595 V, 3.195 V
  reading batteries.temperature = -50 48 -50*18    ; -50 °C, 48 °C, -50 °C
  actual batteries.temperature = -52 97/2 -52*18    ; -52 °C, 48.5 °C, -52 °C

ticks 1    ; from 21 ms to 21 ms
  setting preAlarmBelow = 2850    ; 2.850 V
  setting commissioned = 3    ; 3
  reading alternator.voltage = 15790    ; 15.790 V
  actual alternator.voltage = 15745    ; 15.745 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = 1    ; 0.1 A
  reading system.voltage = 15790    ; 15.790 V
  actual system.voltage = 15735    ; 15.735 V
  reading packVoltage = 15800    ; 15.800 V
  actual packVoltage = 15745    ; 15.745 V
  reading remoteL = 5000    ; 5.000 V
  actual remoteL = 4945    ; 4.945 V
  reading remoteH = 0    ; 0.000 V
  actual remoteH = 0    ; 0.000 V
  reading remoteBridge = 1    ; Bridged
  plant emf = 31491/2    ; 15.7455 V
  plant pack = 31489/2    ; 15.7445 V
  reading batteries.cell = 3204*7 3600 3204*72    ; 3.204 V, 3.600 V, 3.204 V
  actual batteries.cell = 6403069/2000*7 3595 6403069/2000*72    ; 3.2015345 V, 3.595 V, 3.2015345 V
  reading batteries.temperature = 5 47 5*18    ; 5 °C, 47 °C, 5 °C
  actual batteries.temperature = 5/2 97/2 5/2*18    ; 2.5 °C, 48.5 °C, 2.5 °C
