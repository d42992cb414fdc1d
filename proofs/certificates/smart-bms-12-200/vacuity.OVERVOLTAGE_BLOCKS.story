; vacuity.OVERVOLTAGE_BLOCKS: what OVERVOLTAGE_BLOCKS speaks of can happen
; when actual alternator.voltage > 16.06 V then alternatorSwitch = Open
; smart-bms-12-200.valve, line 360

ticks 1    ; from 1 ms to 1 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  reading alternator.voltage = 16010    ; 16.010 V
  actual alternator.voltage = 32121/2    ; 16.0605 V
  actual system.voltage = 109/2    ; 0.0545 V
  reading packVoltage = 15790    ; 15.790 V
  actual packVoltage = 31561/2    ; 15.7805 V
  reading remoteL = 4800    ; 4.800 V
  actual remoteL = 4745    ; 4.745 V
  plant emf = 32121/2    ; 16.0605 V
  plant pack = 31561/2    ; 15.7805 V
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 2901*7 3600 2901*72    ; 2.901 V, 3.600 V, 2.901 V
  actual batteries.cell = 2896*7 3595 2896*72    ; 2.896 V, 3.595 V, 2.896 V
  reading batteries.temperature = -21 55 -21*18    ; -21 °C, 55 °C, -21 °C
  actual batteries.temperature = -47/2 107/2 -47/2*18    ; -23.5 °C, 53.5 °C, -23.5 °C
