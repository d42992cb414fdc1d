; reachability.Load.Warning
; Load.Warning can be reached

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 3150    ; 3.150 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 2    ; 2
  actual alternator.voltage = 109/2    ; 0.0545 V
  reading alternator.current = 506    ; 50.6 A
  actual alternator.current = 993/2    ; 49.65 A
  actual system.voltage = 109/2    ; 0.0545 V
  reading packVoltage = 100    ; 0.100 V
  actual packVoltage = 54    ; 0.054 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 309/2    ; 0.1545 V
  actual remoteH = 109/2    ; 0.0545 V
  plant emf = 109/2    ; 0.0545 V
  plant pack = 54    ; 0.054 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 3200*7 3599 3200*72    ; 3.200 V, 3.599 V, 3.200 V
  actual batteries.cell = 6389/2*7 3594 6389/2*72    ; 3.1945 V, 3.594 V, 3.1945 V
  reading batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C
  actual batteries.temperature = 10 21/2 10*18    ; 10 °C, 10.5 °C, 10 °C

ticks 1    ; from 21 ms to 21 ms
  setting commissioned = 1    ; 1
  reading alternator.voltage = 50    ; 0.050 V
  actual alternator.voltage = 0    ; 0.000 V
  reading alternator.current = -11    ; -1.1 A
  actual alternator.current = -21    ; -2.1 A
  reading packVoltage = 10    ; 0.010 V
  actual packVoltage = 0    ; 0.000 V
  reading remoteL = 4800    ; 4.800 V
  actual remoteL = 9709/2    ; 4.8545 V
  reading remoteH = 3200    ; 3.200 V
  actual remoteH = 3145    ; 3.145 V
  plant emf = -1/2    ; -0.0005 V
  plant pack = 0    ; 0.000 V
  reading batteries.cell = 3200*7 3600 3200*72    ; 3.200 V, 3.600 V, 3.200 V
  actual batteries.cell = 3195*7 3595 3195*72    ; 3.195 V, 3.595 V, 3.195 V
  reading batteries.temperature = 5 47 5*18    ; 5 °C, 47 °C, 5 °C
  actual batteries.temperature = 3 45 3*18    ; 3 °C, 45 °C, 3 °C
