; vacuity.LIMIT_BY_FUSE_125: what LIMIT_BY_FUSE_125 speaks of can happen
; when alternatorFuse = 125 A and alternatorSwitch = Closed and alternatorDerated = No and not rampCause then alternatorLimit = 100 A
; smart-bms-12-200.valve, line 478

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

ticks 100    ; from 3.022 s to 3.121 s
  setting alternatorFuse = 1250    ; 125.0 A
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 25631/2    ; 12.8155 V
  reading alternator.current = 2999    ; 299.9 A
  actual alternator.current = 2989    ; 298.9 A
  reading system.voltage = 12770    ; 12.770 V
  actual system.voltage = 12715    ; 12.715 V
  reading packVoltage = 12770    ; 12.770 V
  actual packVoltage = 12815    ; 12.815 V
  reading remoteL = 4990    ; 4.990 V
  actual remoteL = 4935    ; 4.935 V
  plant emf = 12985    ; 12.985 V
  plant pack = 25629/2    ; 12.8145 V
  reading batteries.cell = 0*7 5 0*72    ; 0.000 V, 0.005 V, 0.000 V
  reading batteries.temperature = 49 50 49*18    ; 49 °C, 50 °C, 49 °C
  actual batteries.temperature = 48*20    ; 48 °C

ticks 1    ; from 3.122 s to 3.122 s
  setting alternatorFuse = 800    ; 80.0 A
  reading alternator.voltage = 0    ; 0.000 V
  actual alternator.voltage = 1    ; 0.001 V
  reading alternator.current = 648    ; 64.8 A
  actual alternator.current = 1275/2    ; 63.75 A
  reading system.voltage = 0    ; 0.000 V
  actual system.voltage = 0    ; 0.000 V
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 1    ; 0.001 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 2955    ; 2.955 V
  plant emf = 2    ; 0.002 V
  plant pack = 0    ; 0.000 V
  reading batteries.cell = 0*80    ; 0.000 V
  reading batteries.temperature = 5 51 5*18    ; 5 °C, 51 °C, 5 °C
  actual batteries.temperature = 5/2 97/2 5/2*18    ; 2.5 °C, 48.5 °C, 2.5 °C

ticks 10303    ; from 3.123 s to 13.425 s
  setting alternatorFuse = 1000    ; 100.0 A
  reading alternator.current = 810    ; 81.0 A
  actual alternator.current = 800    ; 80.0 A
  reading remoteBridge = 1    ; Bridged
  reading batteries.temperature = 12 13 12*18    ; 12 °C, 13 °C, 12 °C
  actual batteries.temperature = 11 12 11*18    ; 11 °C, 12 °C, 11 °C

ticks 1    ; from 13.426 s to 13.426 s
  setting alternatorFuse = 1250    ; 125.0 A
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading alternator.current = 695    ; 69.5 A
  actual alternator.current = 685    ; 68.5 A
  reading system.voltage = 10    ; 0.010 V
  plant emf = 12746    ; 12.746 V
