; vacuity.NO_REOPEN_AT_CLOSE: what NO_REOPEN_AT_CLOSE speaks of can happen
; alternatorSwitch becomes Open only after alternatorSwitch = Closed for 2 ms, unless not chargeReady or emf > 15.7 V
; assuming SLOW: Outside cranking, load dump, load steps and a blown fuse
; assuming COMPARATOR_DEAD_AT_WORST: The blocking stage can at least be opened by command.
; assuming PATH_AT_MOST_52_MOHM: A closed path conducts, with at most 52 mOhm, up to 50 A; all limits are above.
; smart-bms-12-200.valve, line 333

ticks 20    ; from 1 ms to 20 ms
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 13045    ; 13.045 V
  reading alternator.current = -1    ; -0.1 A
  reading packVoltage = 80    ; 0.080 V
  actual packVoltage = 134    ; 0.134 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 13045    ; 13.045 V
  plant pack = 134    ; 0.134 V
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 0*7 3600 0*72    ; 0.000 V, 3.600 V, 0.000 V
  actual batteries.cell = 0*7 3595 0*72    ; 0.000 V, 3.595 V, 0.000 V
  reading batteries.temperature = 8*20    ; 8 °C
  actual batteries.temperature = 6*20    ; 6 °C

ticks 3000    ; from 21 ms to 3.02 s
  reading alternator.voltage = 13080    ; 13.080 V
  actual alternator.voltage = 13025    ; 13.025 V
  reading alternator.current = 10    ; 1.0 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 15955    ; 15.955 V
  reading packVoltage = 140    ; 0.140 V
  actual packVoltage = 94    ; 0.094 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 13025    ; 13.025 V
  plant pack = 94    ; 0.094 V
  present batteries = 0*20    ; no
  reading batteries.cell = 0*80    ; 0.000 V
  actual batteries.cell = 0*80    ; 0.000 V
  reading batteries.temperature = 0*20    ; 0 °C
  actual batteries.temperature = 0*20    ; 0 °C

ticks 1    ; from 3.021 s to 3.021 s
  setting commissioned = 2    ; 2
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading alternator.current = -1    ; -0.1 A
  reading system.voltage = 9270    ; 9.270 V
  actual system.voltage = 9215    ; 9.215 V
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 54    ; 0.054 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 13005    ; 13.005 V
  plant pack = 54    ; 0.054 V
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 0*7 3599 0*72    ; 0.000 V, 3.599 V, 0.000 V
  actual batteries.cell = 0*7 3594 0*72    ; 0.000 V, 3.594 V, 0.000 V
  reading batteries.temperature = 8*20    ; 8 °C
  actual batteries.temperature = 6*20    ; 6 °C

ticks 10000    ; from 3.022 s to 13.021 s
  reading alternator.voltage = 12790    ; 12.790 V
  actual alternator.voltage = 12735    ; 12.735 V
  reading alternator.current = 2488    ; 248.8 A
  actual alternator.current = 64455/26    ; ≈247.904 A
  reading system.voltage = 50    ; 0.050 V
  actual system.voltage = -5    ; -0.005 V
  reading packVoltage = 50    ; 0.050 V
  actual packVoltage = 95    ; 0.095 V
  reading remoteL = 5000    ; 5.000 V
  actual remoteL = 4945    ; 4.945 V
  plant emf = 12985    ; 12.985 V
  plant pack = 94    ; 0.094 V
  reading batteries.cell = 0*80    ; 0.000 V
  actual batteries.cell = -5*80    ; -0.005 V
  reading batteries.temperature = 5*20    ; 5 °C
  actual batteries.temperature = 3*20    ; 3 °C

ticks 1    ; from 13.022 s to 13.022 s
  reading alternator.voltage = 80    ; 0.080 V
  actual alternator.voltage = 134    ; 0.134 V
  reading alternator.current = 2477    ; 247.7 A
  actual alternator.current = 32080/13    ; ≈246.769 A
  reading system.voltage = 3460    ; 3.460 V
  actual system.voltage = 3405    ; 3.405 V
  reading packVoltage = 80    ; 0.080 V
  actual packVoltage = 134    ; 0.134 V
  reading remoteL = 4800    ; 4.800 V
  actual remoteL = 4745    ; 4.745 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 2955    ; 2.955 V
  reading remoteBridge = 1    ; Bridged
  plant emf = 12965    ; 12.965 V
  plant pack = 133    ; 0.133 V
  actual batteries.cell = 0*80    ; 0.000 V
  reading batteries.temperature = 12 13 12*18    ; 12 °C, 13 °C, 12 °C
  actual batteries.temperature = 10 11 10*18    ; 10 °C, 11 °C, 10 °C
