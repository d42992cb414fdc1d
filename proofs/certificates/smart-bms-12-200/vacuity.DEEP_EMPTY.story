; vacuity.DEEP_EMPTY: what DEEP_EMPTY speaks of can happen
; when lowest < 2.494 V then loadDisconnect = Floating
; smart-bms-12-200.valve, line 598

ticks 1    ; from 1 ms to 1 ms
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
