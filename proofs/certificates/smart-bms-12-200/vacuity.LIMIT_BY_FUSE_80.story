; vacuity.LIMIT_BY_FUSE_80: what LIMIT_BY_FUSE_80 speaks of can happen
; when alternatorFuse = 80 A and alternatorSwitch = Closed and alternatorDerated = No and not rampCause then alternatorLimit = 72 A
; smart-bms-12-200.valve, line 468

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 1250    ; 125.0 A
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 12995    ; 12.995 V
  reading alternator.current = 11    ; 1.1 A
  actual alternator.current = 1    ; 0.1 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15745    ; 15.745 V
  actual packVoltage = 1/2    ; 0.0005 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 25991/2    ; 12.9955 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 0*7 3600 0*72    ; 0.000 V, 3.600 V, 0.000 V
  actual batteries.cell = 0*7 3595 0*72    ; 0.000 V, 3.595 V, 0.000 V
  reading batteries.temperature = -1 0 -1*18    ; -1 °C, 0 °C, -1 °C
  actual batteries.temperature = -1/2 0 -1/2*18    ; -0.5 °C, 0 °C, -0.5 °C

ticks 3000    ; from 21 ms to 3.02 s
  setting commissioned = 2    ; 2
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading alternator.current = 10    ; 1.0 A
  actual alternator.current = 1/2    ; 0.05 A
  reading system.voltage = 15940    ; 15.940 V
  actual system.voltage = 15885    ; 15.885 V
  actual packVoltage = 0    ; 0.000 V
  reading remoteL = 5000    ; 5.000 V
  actual remoteL = 4945    ; 4.945 V
  plant emf = 13005    ; 13.005 V
  reading batteries.temperature = -50*20    ; -50 °C
  actual batteries.temperature = -48*20    ; -48 °C

ticks 1    ; from 3.021 s to 3.021 s
  setting alternatorFuse = 800    ; 80.0 A
  reading alternator.current = 0    ; 0.0 A
  reading system.voltage = 10    ; 0.010 V
  actual system.voltage = 0    ; 0.000 V
  actual packVoltage = 1/2    ; 0.0005 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  plant emf = 26011/2    ; 13.0055 V
  reading batteries.cell = 0*80    ; 0.000 V
  actual batteries.cell = 0*80    ; 0.000 V
  reading batteries.temperature = 12 13 12*18    ; 12 °C, 13 °C, 12 °C
  actual batteries.temperature = 11 23/2 11*18    ; 11 °C, 11.5 °C, 11 °C
