; vacuity.NO_COLD_CHARGE_RAMP: what NO_COLD_CHARGE_RAMP speaks of can happen
; when (coldestBattery < 2 degC) for 1.001 s then alternatorSwitch = Open
; smart-bms-12-200.valve, line 628

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting commissioned = 3    ; 3
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = 1/2    ; 0.05 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15745    ; 15.745 V
  reading packVoltage = 12800    ; 12.800 V
  actual packVoltage = 12745    ; 12.745 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 4735    ; 4.735 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 25491/2    ; 12.7455 V
  plant pack = 25489/2    ; 12.7445 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 5000*80    ; 5.000 V
  actual batteries.cell = 4995*80    ; 4.995 V
  reading batteries.temperature = -50*20    ; -50 °C
  actual batteries.temperature = -97/2 -48 -97/2*18    ; -48.5 °C, -48 °C, -48.5 °C

ticks 982    ; from 21 ms to 1.002 s
  setting commissioned = 1    ; 1
  actual alternator.voltage = 25601/2    ; 12.8005 V
  reading alternator.current = 10    ; 1.0 A
  reading system.voltage = 0    ; 0.000 V
  actual system.voltage = 0    ; 0.000 V
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 0    ; 0.000 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 25601/2    ; 12.8005 V
  plant pack = 0    ; 0.000 V
  reading batteries.cell = 0*80    ; 0.000 V
  actual batteries.cell = 0*80    ; 0.000 V
  reading batteries.temperature = -50 -49 -50*18    ; -50 °C, -49 °C, -50 °C
  actual batteries.temperature = -50 -49 -50*18    ; -50 °C, -49 °C, -50 °C
