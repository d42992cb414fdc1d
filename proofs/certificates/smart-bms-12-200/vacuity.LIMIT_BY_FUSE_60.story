; vacuity.LIMIT_BY_FUSE_60: what LIMIT_BY_FUSE_60 speaks of can happen
; when alternatorFuse = 60 A and alternatorSwitch = Closed and alternatorDerated = No and not rampCause then alternatorLimit = 54 A
; smart-bms-12-200.valve, line 463

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 1250    ; 125.0 A
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 12995    ; 12.995 V
  reading alternator.current = 900    ; 90.0 A
  actual alternator.current = 890    ; 89.0 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15745    ; 15.745 V
  reading packVoltage = 12940    ; 12.940 V
  actual packVoltage = 12994    ; 12.994 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 12996    ; 12.996 V
  plant pack = 12993    ; 12.993 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 0*7 3600 0*72    ; 0.000 V, 3.600 V, 0.000 V
  actual batteries.cell = 0*7 3595 0*72    ; 0.000 V, 3.595 V, 0.000 V
  reading batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C
  actual batteries.temperature = 6 7 6*18    ; 6 °C, 7 °C, 6 °C

ticks 3000    ; from 21 ms to 3.02 s
  reading alternator.voltage = 16010    ; 16.010 V
  actual alternator.voltage = 15955    ; 15.955 V
  reading alternator.current = 10    ; 1.0 A
  actual alternator.current = 1    ; 0.1 A
  reading system.voltage = 15880    ; 15.880 V
  actual system.voltage = 15825    ; 15.825 V
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 54    ; 0.054 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 2955    ; 2.955 V
  reading remoteBridge = 1    ; Bridged
  plant emf = 15956    ; 15.956 V
  plant pack = 53    ; 0.053 V
  reading batteries.temperature = 10 11 10*18    ; 10 °C, 11 °C, 10 °C
  actual batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C

ticks 1    ; from 3.021 s to 3.021 s
  setting alternatorFuse = 600    ; 60.0 A
  setting commissioned = 2    ; 2
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading alternator.current = 11    ; 1.1 A
  reading system.voltage = 0    ; 0.000 V
  actual system.voltage = 0    ; 0.000 V
  actual packVoltage = 1    ; 0.001 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  reading remoteBridge = 0    ; Open
  plant emf = 13006    ; 13.006 V
  plant pack = 0    ; 0.000 V
  reading batteries.cell = 0*80    ; 0.000 V
  actual batteries.cell = 0*80    ; 0.000 V
  reading batteries.temperature = 13 14 13*18    ; 13 °C, 14 °C, 13 °C
  actual batteries.temperature = 11 12 11*18    ; 11 °C, 12 °C, 11 °C
