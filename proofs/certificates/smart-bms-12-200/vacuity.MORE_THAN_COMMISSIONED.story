; vacuity.MORE_THAN_COMMISSIONED: what MORE_THAN_COMMISSIONED speaks of can happen
; when (count of batteries > commissioned) for 1 s then allOff and (fault = TooManyBatteries or latched)
; smart-bms-12-200.valve, line 648

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 1250    ; 125.0 A
  reading alternator.voltage = 12790    ; 12.790 V
  actual alternator.voltage = 12844    ; 12.844 V
  reading alternator.current = -1    ; -0.1 A
  reading packVoltage = 12790    ; 12.790 V
  actual packVoltage = 12844    ; 12.844 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 100    ; 0.100 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 12844    ; 12.844 V
  plant pack = 12844    ; 12.844 V

ticks 1001    ; from 21 ms to 1.021 s
  reading alternator.voltage = 0    ; 0.000 V
  actual alternator.voltage = 1    ; 0.001 V
  reading system.voltage = 10    ; 0.010 V
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 0    ; 0.000 V
  actual remoteL = 45    ; 0.045 V
  plant emf = 1    ; 0.001 V
  plant pack = 0    ; 0.000 V
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C
  actual batteries.temperature = 6 7 6*18    ; 6 °C, 7 °C, 6 °C
