; vacuity.LIMIT_BY_FUSE_100: what LIMIT_BY_FUSE_100 speaks of can happen
; when alternatorFuse = 100 A and alternatorSwitch = Closed and alternatorDerated = No and not rampCause then alternatorLimit = 90 A
; smart-bms-12-200.valve, line 473

ticks 20    ; from 1 ms to 20 ms
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 12995    ; 12.995 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = 1    ; 0.1 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15745    ; 15.745 V
  actual packVoltage = 1    ; 0.001 V
  reading remoteL = 4800    ; 4.800 V
  actual remoteL = 4745    ; 4.745 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 12996    ; 12.996 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C
  actual batteries.temperature = 6 7 6*18    ; 6 °C, 7 °C, 6 °C

ticks 3000    ; from 21 ms to 3.02 s
  setting alternatorFuse = 1250    ; 125.0 A
  setting commissioned = 2    ; 2
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading alternator.current = 10    ; 1.0 A
  reading system.voltage = 15880    ; 15.880 V
  actual system.voltage = 15825    ; 15.825 V
  actual packVoltage = 0    ; 0.000 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 4735    ; 4.735 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 2955    ; 2.955 V
  plant emf = 13006    ; 13.006 V
  reading batteries.temperature = 9 10 9*18    ; 9 °C, 10 °C, 9 °C
  actual batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C

ticks 1    ; from 3.021 s to 3.021 s
  setting alternatorFuse = 1000    ; 100.0 A
  reading alternator.current = 0    ; 0.0 A
  reading system.voltage = 10    ; 0.010 V
  actual system.voltage = 0    ; 0.000 V
  actual packVoltage = 1    ; 0.001 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  reading batteries.temperature = 12 13 12*18    ; 12 °C, 13 °C, 12 °C
  actual batteries.temperature = 11 12 11*18    ; 11 °C, 12 °C, 11 °C
