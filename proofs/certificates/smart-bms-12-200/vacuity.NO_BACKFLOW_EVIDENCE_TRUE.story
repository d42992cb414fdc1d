; vacuity.NO_BACKFLOW_EVIDENCE_TRUE: what NO_BACKFLOW_EVIDENCE_TRUE speaks of can happen
; when alternatorSwitch = Closed and previous alternatorSwitch = Open then emf - pack >= 230 mV
; smart-bms-12-200.valve, line 287

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
