; vacuity.EMPTY_CELL: what EMPTY_CELL speaks of can happen
; when lowest < loadOffBelow - 6 mV for 31 s then loadDisconnect = Floating
; smart-bms-12-200.valve, line 594

ticks 20    ; from 1 ms to 20 ms
  setting preAlarmBelow = 3150    ; 3.150 V
  setting commissioned = 3    ; 3
  reading alternator.voltage = 16010    ; 16.010 V
  actual alternator.voltage = 64259/4    ; 16.06475 V
  reading alternator.current = -10    ; -1.0 A
  actual alternator.current = 1/4    ; 0.025 A
  reading system.voltage = 15790    ; 15.790 V
  actual system.voltage = 63379/4    ; 15.84475 V
  reading packVoltage = 10    ; 0.010 V
  actual packVoltage = 259/4    ; 0.06475 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 619/4    ; 0.15475 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 64259/4    ; 16.06475 V
  plant pack = 129/2    ; 0.0645 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 2799*7 3600 2799*72    ; 2.799 V, 3.600 V, 2.799 V
  actual batteries.cell = 5587/2*7 3595 5587/2*72    ; 2.7935 V, 3.595 V, 2.7935 V
  reading batteries.temperature = -17 50 -17*18    ; -17 °C, 50 °C, -17 °C
  actual batteries.temperature = -19 48 -19*18    ; -19 °C, 48 °C, -19 °C

ticks 1005    ; from 21 ms to 1.025 s
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2750    ; 2.750 V
  setting commissioned = 2    ; 2
  reading alternator.voltage = 15800    ; 15.800 V
  actual alternator.voltage = 63419/4    ; 15.85475 V
  reading alternator.current = 8    ; 0.8 A
  actual alternator.current = 1    ; 0.1 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 15955    ; 15.955 V
  reading packVoltage = 15470    ; 15.470 V
  actual packVoltage = 62099/4    ; 15.52475 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 140179/4    ; 35.04475 V
  plant emf = 15855    ; 15.855 V
  plant pack = 62099/4    ; 15.52475 V
  reading batteries.cell = 2749*7 3599 2749*72    ; 2.749 V, 3.599 V, 2.749 V
  actual batteries.cell = 5487/2*7 3594 5487/2*72    ; 2.7435 V, 3.594 V, 2.7435 V
  reading batteries.temperature = 4 48 4*18    ; 4 °C, 48 °C, 4 °C
  actual batteries.temperature = 2 46 2*18    ; 2 °C, 46 °C, 2 °C

ticks 29976    ; from 1.026 s to 31.001 s
  setting alternatorFuse = 1250    ; 125.0 A
  setting loadOffBelow = 2600    ; 2.600 V
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading alternator.current = 10    ; 1.0 A
  actual alternator.current = -1/2    ; -0.05 A
  reading system.voltage = 15790    ; 15.790 V
  actual system.voltage = 15735    ; 15.735 V
  reading packVoltage = 15800    ; 15.800 V
  actual packVoltage = 15745    ; 15.745 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 50979/4    ; 12.74475 V
  plant pack = 62981/4    ; 15.74525 V
  reading batteries.cell = 5*7 3750 5*72    ; 0.005 V, 3.750 V, 0.005 V
  actual batteries.cell = -1/4*7 3745 -1/4*72    ; -0.00025 V, 3.745 V, -0.00025 V
  reading batteries.temperature = -20 47 -20*18    ; -20 °C, 47 °C, -20 °C
  actual batteries.temperature = -22 45 -22*18    ; -22 °C, 45 °C, -22 °C
