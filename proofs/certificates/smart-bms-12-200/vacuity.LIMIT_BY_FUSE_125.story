; vacuity.LIMIT_BY_FUSE_125: what LIMIT_BY_FUSE_125 speaks of can happen
; when alternatorFuse = 125 A and alternatorSwitch = Closed and alternatorDerated = No and not rampCause then alternatorLimit = 100 A
; smart-bms-12-200.valve, line 478

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  reading alternator.voltage = 15700    ; 15.700 V
  actual alternator.voltage = 15754    ; 15.754 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = 1    ; 0.1 A
  reading packVoltage = 15800    ; 15.800 V
  actual packVoltage = 15754    ; 15.754 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 4735    ; 4.735 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 15755    ; 15.755 V
  plant stage = 2    ; ShortedOn

ticks 2980    ; from 21 ms to 3 s
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 1    ; 0.001 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 2955    ; 2.955 V
  plant emf = 13006    ; 13.006 V

ticks 1    ; from 3.001 s to 3.001 s
  setting alternatorFuse = 1250    ; 125.0 A
  setting commissioned = 2    ; 2
  reading alternator.current = 900    ; 90.0 A
  actual alternator.current = 890    ; 89.0 A
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.temperature = 13 14 13*18    ; 13 °C, 14 °C, 13 °C
  actual batteries.temperature = 11 12 11*18    ; 11 °C, 12 °C, 11 °C
