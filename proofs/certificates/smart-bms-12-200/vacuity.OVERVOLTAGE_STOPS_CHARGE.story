; vacuity.OVERVOLTAGE_STOPS_CHARGE: what OVERVOLTAGE_STOPS_CHARGE speaks of can happen
; when actual packVoltage > 16.06 V or actual system.voltage > 16.06 V then alternatorSwitch = Open and chargeDisconnect = Floating
; smart-bms-12-200.valve, line 364

ticks 1    ; from 1 ms to 1 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  actual alternator.voltage = 109/2    ; 0.0545 V
  reading alternator.current = -3000    ; -300.0 A
  actual alternator.current = -3011    ; -301.1 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 32121/2    ; 16.0605 V
  reading packVoltage = 16100    ; 16.100 V
  actual packVoltage = 32121/2    ; 16.0605 V
  reading remoteL = 4800    ; 4.800 V
  actual remoteL = 4745    ; 4.745 V
  plant emf = 109/2    ; 0.0545 V
  plant pack = 16061    ; 16.061 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 2901*7 3600 2901*72    ; 2.901 V, 3.600 V, 2.901 V
  actual batteries.cell = 2896*7 3595 2896*72    ; 2.896 V, 3.595 V, 2.896 V
  reading batteries.temperature = -50 48 -50*18    ; -50 °C, 48 °C, -50 °C
  actual batteries.temperature = -52 97/2 -52*18    ; -52 °C, 48.5 °C, -52 °C
