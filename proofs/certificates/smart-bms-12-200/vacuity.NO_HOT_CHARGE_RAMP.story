; vacuity.NO_HOT_CHARGE_RAMP: what NO_HOT_CHARGE_RAMP speaks of can happen
; when (hottestBattery > 53 degC) for 1.001 s then alternatorSwitch = Open
; smart-bms-12-200.valve, line 636

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 1250    ; 125.0 A
  setting preAlarmBelow = 3150    ; 3.150 V
  setting commissioned = 3    ; 3
  reading alternator.voltage = 12790    ; 12.790 V
  actual alternator.voltage = 51379/4    ; 12.84475 V
  reading alternator.current = 921    ; 92.1 A
  actual alternator.current = 1821/2    ; 91.05 A
  reading system.voltage = 15790    ; 15.790 V
  actual system.voltage = 63379/4    ; 15.84475 V
  reading packVoltage = 12890    ; 12.890 V
  actual packVoltage = 51379/4    ; 12.84475 V
  reading remoteL = 4800    ; 4.800 V
  actual remoteL = 19419/4    ; 4.85475 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 13059/4    ; 3.26475 V
  plant emf = 51379/4    ; 12.84475 V
  plant pack = 25689/2    ; 12.8445 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 3201*7 3599 3201*72    ; 3.201 V, 3.599 V, 3.201 V
  actual batteries.cell = 12823/4*7 3594 12823/4*72    ; 3.20575 V, 3.594 V, 3.20575 V
  reading batteries.temperature = -17 51 -17*18    ; -17 °C, 51 °C, -17 °C
  actual batteries.temperature = -19 213/4 -19*18    ; -19 °C, 53.25 °C, -19 °C

ticks 982    ; from 21 ms to 1.002 s
  setting commissioned = 2    ; 2
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 52419/4    ; 13.10475 V
  reading alternator.current = 10    ; 1.0 A
  actual alternator.current = 1/4    ; 0.025 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15745    ; 15.745 V
  reading packVoltage = 13150    ; 13.150 V
  actual packVoltage = 52419/4    ; 13.10475 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 19379/4    ; 4.84475 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 140179/4    ; 35.04475 V
  plant emf = 13105    ; 13.105 V
  plant pack = 52419/4    ; 13.10475 V
  reading batteries.cell = 3200*7 3750 3200*72    ; 3.200 V, 3.750 V, 3.200 V
  actual batteries.cell = 3195*7 3745 3195*72    ; 3.195 V, 3.745 V, 3.195 V
  reading batteries.temperature = -20 51 -20*18    ; -20 °C, 51 °C, -20 °C
  actual batteries.temperature = -22 213/4 -22*18    ; -22 °C, 53.25 °C, -22 °C
