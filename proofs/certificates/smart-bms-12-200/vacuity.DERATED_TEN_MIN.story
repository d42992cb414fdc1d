; vacuity.DERATED_TEN_MIN: what DERATED_TEN_MIN speaks of can happen
; alternatorDerated becomes No only after alternatorDerated = Yes for 10 min
; smart-bms-12-200.valve, line 529

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 800    ; 80.0 A
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = 1    ; 0.1 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15745    ; 15.745 V
  reading packVoltage = 12690    ; 12.690 V
  actual packVoltage = 12744    ; 12.744 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 12746    ; 12.746 V
  plant pack = 12743    ; 12.743 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 0*7 3600 0*72    ; 0.000 V, 3.600 V, 0.000 V
  actual batteries.cell = 0*7 3595 0*72    ; 0.000 V, 3.595 V, 0.000 V
  reading batteries.temperature = 47 48 47*18    ; 47 °C, 48 °C, 47 °C
  actual batteries.temperature = 46*20    ; 46 °C

ticks 3000    ; from 21 ms to 3.02 s
  reading alternator.voltage = 16010    ; 16.010 V
  actual alternator.voltage = 15955    ; 15.955 V
  actual alternator.current = 0    ; 0.0 A
  reading system.voltage = 15910    ; 15.910 V
  actual system.voltage = 15855    ; 15.855 V
  reading packVoltage = 15910    ; 15.910 V
  actual packVoltage = 15955    ; 15.955 V
  plant emf = 15955    ; 15.955 V
  plant pack = 15955    ; 15.955 V
  present batteries = 1 0*19    ; yes, no
  reading batteries.cell = 0*3 3600 0*76    ; 0.000 V, 3.600 V, 0.000 V
  actual batteries.cell = 0*3 3595 0*76    ; 0.000 V, 3.595 V, 0.000 V
  reading batteries.temperature = 5*20    ; 5 °C
  actual batteries.temperature = 3*20    ; 3 °C

ticks 1    ; from 3.021 s to 3.021 s
  setting alternatorFuse = 600    ; 60.0 A
  setting commissioned = 2    ; 2
  reading alternator.voltage = 15790    ; 15.790 V
  actual alternator.voltage = 15735    ; 15.735 V
  actual alternator.current = 1    ; 0.1 A
  reading system.voltage = 0    ; 0.000 V
  actual system.voltage = 0    ; 0.000 V
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 1    ; 0.001 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 4735    ; 4.735 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 15736    ; 15.736 V
  plant pack = 0    ; 0.000 V
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 0*80    ; 0.000 V
  actual batteries.cell = 0*80    ; 0.000 V
  reading batteries.temperature = 5 6 5*18    ; 5 °C, 6 °C, 5 °C
  actual batteries.temperature = 3 4 3*18    ; 3 °C, 4 °C, 3 °C

ticks 270000    ; from 3.022 s to 273.021 s
  setting alternatorFuse = 800    ; 80.0 A
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading alternator.current = 648    ; 64.8 A
  actual alternator.current = 638    ; 63.8 A
  actual packVoltage = 54    ; 0.054 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 2955    ; 2.955 V
  plant emf = 12746    ; 12.746 V
  plant pack = 53    ; 0.053 V
  plant stage = 0    ; Healthy

ticks 600000    ; from 273.022 s to 873.021 s
  setting alternatorFuse = 1000    ; 100.0 A
  setting commissioned = 1    ; 1
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = 1    ; 0.1 A
  reading packVoltage = 12460    ; 12.460 V
  actual packVoltage = 12514    ; 12.514 V
  plant pack = 0    ; 0.000 V
  plant stage = 2    ; ShortedOn

ticks 1    ; from 873.022 s to 873.022 s
  setting alternatorFuse = 600    ; 60.0 A
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading alternator.current = 0    ; 0.0 A
  reading packVoltage = 10    ; 0.010 V
  actual packVoltage = 1    ; 0.001 V
  reading remoteL = 0    ; 0.000 V
  actual remoteL = 0    ; 0.000 V
  plant emf = 13006    ; 13.006 V
