; reachability.Load.Connected
; Load.Connected can be reached

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 1250    ; 125.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 2    ; 2
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 52419/4    ; 13.10475 V
  reading alternator.current = 11    ; 1.1 A
  actual alternator.current = 21    ; 2.1 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 64259/4    ; 16.06475 V
  reading packVoltage = 13150    ; 13.150 V
  actual packVoltage = 52419/4    ; 13.10475 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 19379/4    ; 4.84475 V
  actual remoteH = 219/4    ; 0.05475 V
  plant emf = 13105    ; 13.105 V
  plant pack = 26209/2    ; 13.1045 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 2599*7 3761 2599*72    ; 2.599 V, 3.761 V, 2.599 V
  actual batteries.cell = 2594*7 3756 2594*72    ; 2.594 V, 3.756 V, 2.594 V
  reading batteries.temperature = -17 47 -17*18    ; -17 °C, 47 °C, -17 °C
  actual batteries.temperature = -19 181/4 -19*18    ; -19 °C, 45.25 °C, -19 °C

ticks 1    ; from 21 ms to 21 ms
  setting alternatorFuse = 600    ; 60.0 A
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading alternator.current = -10    ; -1.0 A
  actual alternator.current = 1/4    ; 0.025 A
  reading system.voltage = 12730    ; 12.730 V
  actual system.voltage = 12675    ; 12.675 V
  reading packVoltage = 12730    ; 12.730 V
  actual packVoltage = 12675    ; 12.675 V
  plant emf = 52021/4    ; 13.00525 V
  plant pack = 0    ; 0.000 V
  reading batteries.cell = 3200*7 3599 3200*72    ; 3.200 V, 3.599 V, 3.200 V
  actual batteries.cell = 3195*7 3594 3195*72    ; 3.195 V, 3.594 V, 3.195 V
  reading batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C
  actual batteries.temperature = 10 41/4 10*18    ; 10 °C, 10.25 °C, 10 °C
