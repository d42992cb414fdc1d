; vacuity.START_GATE_TRUE: what START_GATE_TRUE speaks of can happen
; alternatorSwitch becomes Closed only after (alternatorSwitch = Open and actual alternator.voltage > 13 V) for 3 s
; smart-bms-12-200.valve, line 396

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 12995    ; 12.995 V
  reading alternator.current = -1    ; -0.1 A
  reading packVoltage = 12650    ; 12.650 V
  actual packVoltage = 12695    ; 12.695 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 4735    ; 4.735 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 12995    ; 12.995 V
  plant pack = 12695    ; 12.695 V

ticks 3000    ; from 21 ms to 3.02 s
  setting alternatorFuse = 800    ; 80.0 A
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading alternator.current = -10    ; -1.0 A
  reading packVoltage = 12790    ; 12.790 V
  actual packVoltage = 12735    ; 12.735 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 2955    ; 2.955 V
  plant emf = 13005    ; 13.005 V
  plant pack = 12735    ; 12.735 V

ticks 1    ; from 3.021 s to 3.021 s
  setting alternatorFuse = 600    ; 60.0 A
  setting commissioned = 2    ; 2
  reading alternator.current = 10    ; 1.0 A
  reading packVoltage = 12720    ; 12.720 V
  actual packVoltage = 25549/2    ; 12.7745 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant pack = 25549/2    ; 12.7745 V
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.temperature = 8 47 8*18    ; 8 °C, 47 °C, 8 °C
  actual batteries.temperature = 6 45 6*18    ; 6 °C, 45 °C, 6 °C
