; vacuity.NO_HOT_CHARGE: what NO_HOT_CHARGE speaks of can happen
; when hottestBattery > 53 degC then alternatorSwitch = Open and chargeDisconnect = Floating
; smart-bms-12-200.valve, line 431

ticks 1    ; from 1 ms to 1 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  actual alternator.voltage = 1/2    ; 0.0005 V
  actual alternator.current = -1/2    ; -0.05 A
  reading system.voltage = 40    ; 0.040 V
  actual packVoltage = 1/2    ; 0.0005 V
  reading remoteL = 4800    ; 4.800 V
  actual remoteL = 4745    ; 4.745 V
  plant pack = 1    ; 0.001 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 2901*7 3600 2901*72    ; 2.901 V, 3.600 V, 2.901 V
  actual batteries.cell = 2896*7 3595 2896*72    ; 2.896 V, 3.595 V, 2.896 V
  reading batteries.temperature = -21 55 -21*18    ; -21 °C, 55 °C, -21 °C
  actual batteries.temperature = -47/2 107/2 -47/2*18    ; -23.5 °C, 53.5 °C, -23.5 °C
