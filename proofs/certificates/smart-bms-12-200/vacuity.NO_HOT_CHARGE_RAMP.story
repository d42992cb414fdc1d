; vacuity.NO_HOT_CHARGE_RAMP: what NO_HOT_CHARGE_RAMP speaks of can happen
; when (hottestBattery > 53 degC) for 1.001 s then alternatorSwitch = Open
; smart-bms-12-200.valve, line 636

ticks 1002    ; from 1 ms to 1.002 s
  setting alternatorFuse = 1250    ; 125.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  actual alternator.voltage = 1/4    ; 0.00025 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = -1/4    ; -0.025 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 64259/4    ; 16.06475 V
  reading packVoltage = 16020    ; 16.020 V
  actual packVoltage = 15965    ; 15.965 V
  plant pack = 63861/4    ; 15.96525 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 0*7 3761 0*72    ; 0.000 V, 3.761 V, 0.000 V
  actual batteries.cell = -307*7 3756 -307*72    ; -0.307 V, 3.756 V, -0.307 V
  reading batteries.temperature = -21 51 -21*18    ; -21 °C, 51 °C, -21 °C
  actual batteries.temperature = -93/4 213/4 -93/4*18    ; -23.25 °C, 53.25 °C, -23.25 °C
