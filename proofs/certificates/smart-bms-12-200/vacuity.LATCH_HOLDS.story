; vacuity.LATCH_HOLDS: what LATCH_HOLDS speaks of can happen
; (not latched) becomes true only after (not on) for 1 s
; smart-bms-12-200.valve, line 387

ticks 19    ; from 1 ms to 19 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting commissioned = 2    ; 2
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 12995    ; 12.995 V
  reading alternator.current = -11    ; -1.1 A
  actual alternator.current = -21    ; -2.1 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15745    ; 15.745 V
  reading packVoltage = 12950    ; 12.950 V
  actual packVoltage = 12995    ; 12.995 V
  reading remoteL = 90    ; 0.090 V
  actual remoteL = 35    ; 0.035 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 25989/2    ; 12.9945 V
  plant pack = 25991/2    ; 12.9955 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 0*7 3600 0*72    ; 0.000 V, 3.600 V, 0.000 V
  actual batteries.cell = 0*7 3595 0*72    ; 0.000 V, 3.595 V, 0.000 V
  reading batteries.temperature = -50*20    ; -50 °C
  actual batteries.temperature = -97/2 -48 -97/2*18    ; -48.5 °C, -48 °C, -48.5 °C

ticks 981    ; from 20 ms to 1 s
  setting alternatorFuse = 1250    ; 125.0 A
  reading alternator.voltage = 15830    ; 15.830 V
  actual alternator.voltage = 31769/2    ; 15.8845 V
  reading alternator.current = 0    ; 0.0 A
  actual alternator.current = -10    ; -1.0 A
  reading system.voltage = 0    ; 0.000 V
  actual system.voltage = 0    ; 0.000 V
  reading packVoltage = 15830    ; 15.830 V
  actual packVoltage = 31769/2    ; 15.8845 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 4735    ; 4.735 V
  reading remoteH = 35000    ; 35.000 V
  actual remoteH = 34945    ; 34.945 V
  plant emf = 15884    ; 15.884 V
  plant pack = 31769/2    ; 15.8845 V
  reading batteries.cell = 5000*80    ; 5.000 V
  actual batteries.cell = 4995*80    ; 4.995 V

ticks 1    ; from 1.001 s to 1.001 s
  setting alternatorFuse = 800    ; 80.0 A
  reading alternator.voltage = 0    ; 0.000 V
  actual alternator.voltage = 1/2    ; 0.0005 V
  actual alternator.current = 1/2    ; 0.05 A
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 1/2    ; 0.0005 V
  reading remoteL = 0    ; 0.000 V
  actual remoteL = 0    ; 0.000 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 2955    ; 2.955 V
  plant emf = 1    ; 0.001 V
  plant pack = 0    ; 0.000 V
  reading batteries.cell = 0*80    ; 0.000 V
  actual batteries.cell = 0*80    ; 0.000 V
  reading batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C
  actual batteries.temperature = 6 7 6*18    ; 6 °C, 7 °C, 6 °C
