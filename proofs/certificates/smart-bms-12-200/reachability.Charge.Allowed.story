; reachability.Charge.Allowed
; Charge.Allowed can be reached

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 1250    ; 125.0 A
  setting preAlarmBelow = 3150    ; 3.150 V
  reading alternator.voltage = 15790    ; 15.790 V
  actual alternator.voltage = 63379/4    ; 15.84475 V
  reading alternator.current = 920    ; 92.0 A
  actual alternator.current = 1821/2    ; 91.05 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 64259/4    ; 16.06475 V
  reading packVoltage = 15790    ; 15.790 V
  actual packVoltage = 63379/4    ; 15.84475 V
  reading remoteL = 4800    ; 4.800 V
  actual remoteL = 19419/4    ; 4.85475 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 13059/4    ; 3.26475 V
  plant emf = 63379/4    ; 15.84475 V
  plant pack = 31689/2    ; 15.8445 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 2799*7 3599 2799*72    ; 2.799 V, 3.599 V, 2.799 V
  actual batteries.cell = 11175/4*7 3594 11175/4*72    ; 2.79375 V, 3.594 V, 2.79375 V
  reading batteries.temperature = -18 51 -18*18    ; -18 °C, 51 °C, -18 °C
  actual batteries.temperature = -20 213/4 -20*18    ; -20 °C, 53.25 °C, -20 °C

ticks 1980    ; from 21 ms to 2 s
  setting commissioned = 2    ; 2
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 52419/4    ; 13.10475 V
  reading alternator.current = 10    ; 1.0 A
  actual alternator.current = -1/2    ; -0.05 A
  reading system.voltage = 13150    ; 13.150 V
  actual system.voltage = 13095    ; 13.095 V
  reading packVoltage = 13160    ; 13.160 V
  actual packVoltage = 13105    ; 13.105 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 19379/4    ; 4.84475 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 140179/4    ; 35.04475 V
  plant emf = 26209/2    ; 13.1045 V
  plant pack = 52421/4    ; 13.10525 V
  reading batteries.cell = 3211*7 3599 3211*72    ; 3.211 V, 3.599 V, 3.211 V
  actual batteries.cell = 3206*7 3594 3206*72    ; 3.206 V, 3.594 V, 3.206 V
  reading batteries.temperature = 8 47 8*18    ; 8 °C, 47 °C, 8 °C
  actual batteries.temperature = 10 45 10*18    ; 10 °C, 45 °C, 10 °C

ticks 1    ; from 2.001 s to 2.001 s
  setting alternatorFuse = 800    ; 80.0 A
  setting preAlarmBelow = 2900    ; 2.900 V
  reading alternator.current = 668    ; 66.8 A
  actual alternator.current = 1317/2    ; 65.85 A
  reading system.voltage = 13140    ; 13.140 V
  actual system.voltage = 13085    ; 13.085 V
  reading packVoltage = 13150    ; 13.150 V
  actual packVoltage = 52419/4    ; 13.10475 V
  reading remoteL = 4800    ; 4.800 V
  actual remoteL = 19419/4    ; 4.85475 V
  reading remoteH = 3200    ; 3.200 V
  actual remoteH = 3145    ; 3.145 V
  plant emf = 13105    ; 13.105 V
  plant pack = 52419/4    ; 13.10475 V
  reading batteries.cell = 3200*7 3599 3200*72    ; 3.200 V, 3.599 V, 3.200 V
  actual batteries.cell = 3195*7 3594 3195*72    ; 3.195 V, 3.594 V, 3.195 V
  reading batteries.temperature = 5 49 5*18    ; 5 °C, 49 °C, 5 °C
  actual batteries.temperature = 3 193/4 3*18    ; 3 °C, 48.25 °C, 3 °C
