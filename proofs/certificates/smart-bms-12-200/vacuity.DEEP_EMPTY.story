; vacuity.DEEP_EMPTY: what DEEP_EMPTY speaks of can happen
; when lowest < 2.494 V then loadDisconnect = Floating
; smart-bms-12-200.valve, line 598

ticks 1    ; from 1 ms to 1 ms
  setting alternatorFuse = 600    ; 60.0 A
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading alternator.current = -1    ; -0.1 A
  reading system.voltage = 12890    ; 12.890 V
  actual system.voltage = 12835    ; 12.835 V
  reading packVoltage = 12870    ; 12.870 V
  actual packVoltage = 25649/2    ; 12.8245 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 13005    ; 13.005 V
  plant pack = 25649/2    ; 12.8245 V
