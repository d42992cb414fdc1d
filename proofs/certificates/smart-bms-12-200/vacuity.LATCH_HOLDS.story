; vacuity.LATCH_HOLDS: what LATCH_HOLDS speaks of can happen
; (not latched) becomes true only after (not on) for 1 s
; smart-bms-12-200.valve, line 300

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 2900    ; 2.900 V
  setting commissioned = 2    ; 2
  actual alternator.voltage = -111/2    ; -0.0555 V
  reading alternator.current = -3000    ; -300.0 A
  actual alternator.current = -3011    ; -301.1 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 32129/2    ; 16.0645 V
  reading packVoltage = 16090    ; 16.090 V
  actual packVoltage = 16060    ; 16.060 V
  reading remoteL = 4800    ; 4.800 V
  actual remoteL = 9709/2    ; 4.8545 V
  reading remoteH = 3200    ; 3.200 V
  actual remoteH = 3145    ; 3.145 V
  plant emf = -56    ; -0.056 V
  plant pack = 32121/2    ; 16.0605 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 3200*7 3750 3200*72    ; 3.200 V, 3.750 V, 3.200 V
  actual batteries.cell = 3195*7 3755 3195*72    ; 3.195 V, 3.755 V, 3.195 V
  reading batteries.temperature = -18 48 -18*18    ; -18 °C, 48 °C, -18 °C
  actual batteries.temperature = -20 46 -20*18    ; -20 °C, 46 °C, -20 °C

ticks 980    ; from 21 ms to 1 s
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  reading alternator.voltage = 15700    ; 15.700 V
  actual alternator.voltage = 15745    ; 15.745 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = -1/2    ; -0.05 A
  reading system.voltage = 15790    ; 15.790 V
  actual system.voltage = 15735    ; 15.735 V
  reading packVoltage = 15800    ; 15.800 V
  actual packVoltage = 15745    ; 15.745 V
  reading remoteL = 90    ; 0.090 V
  actual remoteL = 289/2    ; 0.1445 V
  reading remoteH = 35000    ; 35.000 V
  actual remoteH = 70109/2    ; 35.0545 V
  plant emf = 15745    ; 15.745 V
  plant pack = 31491/2    ; 15.7455 V
  reading batteries.cell = 3199*7 3750 3199*72    ; 3.199 V, 3.750 V, 3.199 V
  actual batteries.cell = 3194*7 3755 3194*72    ; 3.194 V, 3.755 V, 3.194 V
  reading batteries.temperature = -18 47 -18*18    ; -18 °C, 47 °C, -18 °C
  actual batteries.temperature = -20 45 -20*18    ; -20 °C, 45 °C, -20 °C

ticks 1    ; from 1.001 s to 1.001 s
  setting commissioned = 3    ; 3
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading alternator.current = 31    ; 3.1 A
  actual alternator.current = 21    ; 2.1 A
  reading system.voltage = 0    ; 0.000 V
  actual system.voltage = 0    ; 0.000 V
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 0    ; 0.000 V
  actual remoteL = 35    ; 0.035 V
  reading remoteH = 3000    ; 3.000 V
  actual remoteH = 2945    ; 2.945 V
  plant emf = 13005    ; 13.005 V
  plant pack = 0    ; 0.000 V
  reading batteries.cell = 2499*7 3750 2499*72    ; 2.499 V, 3.750 V, 2.499 V
  actual batteries.cell = 2494*7 3755 2494*72    ; 2.494 V, 3.755 V, 2.494 V
  reading batteries.temperature = 4 5 4*18    ; 4 °C, 5 °C, 4 °C
  actual batteries.temperature = 2 3 2*18    ; 2 °C, 3 °C, 2 °C
