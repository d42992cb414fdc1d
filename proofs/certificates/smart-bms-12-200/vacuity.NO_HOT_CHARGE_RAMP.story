; vacuity.NO_HOT_CHARGE_RAMP: what NO_HOT_CHARGE_RAMP speaks of can happen
; when (hottestBattery > 53 degC) for 1.001 s then alternatorSwitch = Open
; smart-bms-12-200.valve, line 636

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 12995    ; 12.995 V
  reading alternator.current = 486    ; 48.6 A
  actual alternator.current = 951/2    ; 47.55 A
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 51981/4    ; 12.99525 V
  plant stage = 2    ; ShortedOn

ticks 1002    ; from 21 ms to 1.022 s
  setting alternatorFuse = 1250    ; 125.0 A
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = 1/4    ; 0.025 A
  actual packVoltage = 1/4    ; 0.00025 V
  plant emf = 50981/4    ; 12.74525 V
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.temperature = 8 51 8*18    ; 8 °C, 51 °C, 8 °C
  actual batteries.temperature = 11/2 213/4 11/2*18    ; 5.5 °C, 53.25 °C, 5.5 °C
