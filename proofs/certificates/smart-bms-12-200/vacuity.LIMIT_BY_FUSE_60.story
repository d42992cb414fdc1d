; vacuity.LIMIT_BY_FUSE_60: what LIMIT_BY_FUSE_60 speaks of can happen
; when alternatorFuse = 60 A and alternatorSwitch = Closed and alternatorDerated = No and not rampCause then alternatorLimit = 54 A
; smart-bms-12-200.valve, line 463

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 12995    ; 12.995 V
  reading alternator.current = -1    ; -0.1 A
  reading packVoltage = 12650    ; 12.650 V
  actual packVoltage = 12695    ; 12.695 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 4735    ; 4.735 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 12995    ; 12.995 V
  plant pack = 12695    ; 12.695 V

ticks 3000    ; from 21 ms to 3.02 s
  setting alternatorFuse = 800    ; 80.0 A
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading alternator.current = -10    ; -1.0 A
  reading packVoltage = 12790    ; 12.790 V
  actual packVoltage = 12735    ; 12.735 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 2955    ; 2.955 V
  plant emf = 13005    ; 13.005 V
  plant pack = 12735    ; 12.735 V

ticks 1    ; from 3.021 s to 3.021 s
  setting alternatorFuse = 600    ; 60.0 A
  setting commissioned = 2    ; 2
  reading alternator.current = 23    ; 2.3 A
  actual alternator.current = 13    ; 1.3 A
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 1    ; 0.001 V
  reading remoteBridge = 1    ; Bridged
  plant emf = 13006    ; 13.006 V
  plant pack = 0    ; 0.000 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.temperature = 12 13 12*18    ; 12 °C, 13 °C, 12 °C
  actual batteries.temperature = 11 12 11*18    ; 11 °C, 12 °C, 11 °C
