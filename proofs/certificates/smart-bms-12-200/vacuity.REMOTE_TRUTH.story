; vacuity.REMOTE_TRUTH: what REMOTE_TRUTH speaks of can happen
; when (remoteBridge = Open and actual remoteL > 5.05 V and actual remoteH < 2.95 V) for 20 ms then allOff
; smart-bms-12-200.valve, line 369

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 3150    ; 3.150 V
  actual alternator.voltage = -111/2    ; -0.0555 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = -1/2    ; -0.05 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 32129/2    ; 16.0645 V
  reading packVoltage = 15800    ; 15.800 V
  actual packVoltage = 15745    ; 15.745 V
  reading remoteL = 5000    ; 5.000 V
  actual remoteL = 10109/2    ; 5.0545 V
  reading remoteH = 3000    ; 3.000 V
  actual remoteH = 5899/2    ; 2.9495 V
  plant emf = -56    ; -0.056 V
  plant pack = 31491/2    ; 15.7455 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 0*7 3600 0*72    ; 0.000 V, 3.600 V, 0.000 V
  actual batteries.cell = -6*7 3605 -6*72    ; -0.006 V, 3.605 V, -0.006 V
  reading batteries.temperature = -17 48 -17*18    ; -17 °C, 48 °C, -17 °C
  actual batteries.temperature = -31/2 46 -31/2*18    ; -15.5 °C, 46 °C, -15.5 °C

ticks 1    ; from 21 ms to 21 ms
  reading alternator.voltage = 15790    ; 15.790 V
  actual alternator.voltage = 15745    ; 15.745 V
  reading alternator.current = 10    ; 1.0 A
  actual alternator.current = 1    ; 0.1 A
  reading system.voltage = 15790    ; 15.790 V
  actual system.voltage = 15735    ; 15.735 V
  actual remoteL = 10101/2    ; 5.0505 V
  reading remoteH = 0    ; 0.000 V
  actual remoteH = 109/2    ; 0.0545 V
  plant emf = 31491/2    ; 15.7455 V
  plant pack = 31489/2    ; 15.7445 V
  present batteries = 0*20    ; no
  reading batteries.cell = 0*80    ; 0.000 V
  actual batteries.cell = 0*80    ; 0.000 V
  reading batteries.temperature = 0*20    ; 0 °C
  actual batteries.temperature = 0*20    ; 0 °C
