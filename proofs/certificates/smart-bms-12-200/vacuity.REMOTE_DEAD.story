; vacuity.REMOTE_DEAD: what REMOTE_DEAD speaks of can happen
; when (remoteL < 100 mV or remoteH >= 35 V) for 20 ms then allOff
; smart-bms-12-200.valve, line 373

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 3150    ; 3.150 V
  reading alternator.voltage = 15790    ; 15.790 V
  actual alternator.voltage = 31689/2    ; 15.8445 V
  reading alternator.current = 11    ; 1.1 A
  actual alternator.current = 21    ; 2.1 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 32129/2    ; 16.0645 V
  reading packVoltage = 15800    ; 15.800 V
  actual packVoltage = 31689/2    ; 15.8445 V
  reading remoteL = 90    ; 0.090 V
  actual remoteL = 289/2    ; 0.1445 V
  reading remoteH = 35000    ; 35.000 V
  actual remoteH = 34945    ; 34.945 V
  plant emf = 15845    ; 15.845 V
  plant pack = 15844    ; 15.844 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 0*7 3600 0*72    ; 0.000 V, 3.600 V, 0.000 V
  actual batteries.cell = -6*7 3595 -6*72    ; -0.006 V, 3.595 V, -0.006 V
  reading batteries.temperature = -17 48 -17*18    ; -17 °C, 48 °C, -17 °C
  actual batteries.temperature = -31/2 46 -31/2*18    ; -15.5 °C, 46 °C, -15.5 °C

ticks 1    ; from 21 ms to 21 ms
  actual alternator.voltage = 15745    ; 15.745 V
  reading alternator.current = 10    ; 1.0 A
  actual alternator.current = 1    ; 0.1 A
  reading system.voltage = 15790    ; 15.790 V
  actual system.voltage = 15735    ; 15.735 V
  actual packVoltage = 15745    ; 15.745 V
  reading remoteL = 0    ; 0.000 V
  actual remoteL = 109/2    ; 0.0545 V
  plant emf = 31491/2    ; 15.7455 V
  plant pack = 31489/2    ; 15.7445 V
  present batteries = 0*20    ; no
  reading batteries.cell = 0*80    ; 0.000 V
  actual batteries.cell = 0*80    ; 0.000 V
  reading batteries.temperature = 0*20    ; 0 °C
  actual batteries.temperature = 0*20    ; 0 °C
