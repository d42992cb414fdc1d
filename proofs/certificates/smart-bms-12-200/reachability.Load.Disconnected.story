; reachability.Load.Disconnected
; Load.Disconnected can be reached

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 2    ; 2
  actual alternator.voltage = 109/2    ; 0.0545 V
  reading alternator.current = 507    ; 50.7 A
  actual alternator.current = 993/2    ; 49.65 A
  actual system.voltage = 109/2    ; 0.0545 V
  reading packVoltage = 100    ; 0.100 V
  actual packVoltage = 54    ; 0.054 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 109/2    ; 0.0545 V
  plant pack = 54    ; 0.054 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 2599*7 3600 2599*72    ; 2.599 V, 3.600 V, 2.599 V
  actual batteries.cell = 5187/2*7 7189/2 5187/2*72    ; 2.5935 V, 3.5945 V, 2.5935 V
  reading batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C
  actual batteries.temperature = 11/2 13/2 11/2*18    ; 5.5 °C, 6.5 °C, 5.5 °C

ticks 1    ; from 21 ms to 21 ms
  setting alternatorFuse = 1250    ; 125.0 A
  reading alternator.voltage = 50    ; 0.050 V
  actual alternator.voltage = 1/2    ; 0.0005 V
  reading alternator.current = 921    ; 92.1 A
  actual alternator.current = 1821/2    ; 91.05 A
  reading packVoltage = 10    ; 0.010 V
  actual packVoltage = 1/2    ; 0.0005 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 1    ; 0.001 V
  plant pack = 0    ; 0.000 V
  reading batteries.cell = 0*7 3599 0*72    ; 0.000 V, 3.599 V, 0.000 V
  actual batteries.cell = -6*7 7189/2 -6*72    ; -0.006 V, 3.5945 V, -0.006 V
  reading batteries.temperature = 11 47 11*18    ; 11 °C, 47 °C, 11 °C
  actual batteries.temperature = 19/2 89/2 19/2*18    ; 9.5 °C, 44.5 °C, 9.5 °C
