; vacuity.DEEP_EMPTY: what DEEP_EMPTY speaks of can happen
; when lowest < 2.494 V then loadDisconnect = Floating
; smart-bms-12-200.valve, line 401

ticks 1    ; from 1 ms to 1 ms
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 13045    ; 13.045 V
  reading alternator.current = -1    ; -0.1 A
  reading packVoltage = 80    ; 0.080 V
  actual packVoltage = 134    ; 0.134 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 13045    ; 13.045 V
  plant pack = 134    ; 0.134 V
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 0*7 3600 0*72    ; 0.000 V, 3.600 V, 0.000 V
  actual batteries.cell = 0*7 3595 0*72    ; 0.000 V, 3.595 V, 0.000 V
  reading batteries.temperature = 8*20    ; 8 °C
  actual batteries.temperature = 6*20    ; 6 °C
