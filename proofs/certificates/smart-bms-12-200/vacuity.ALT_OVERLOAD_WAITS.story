; vacuity.ALT_OVERLOAD_WAITS: what ALT_OVERLOAD_WAITS speaks of can happen
; (alternatorOff != Overload) becomes true only after alternatorOff = Overload for 10 min
; smart-bms-12-200.valve, line 547

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 1250    ; 125.0 A
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading alternator.current = 900    ; 90.0 A
  actual alternator.current = 890    ; 89.0 A
  actual packVoltage = 54    ; 0.054 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 13005    ; 13.005 V
  plant pack = 54    ; 0.054 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C
  actual batteries.temperature = 6 7 6*18    ; 6 °C, 7 °C, 6 °C

ticks 599978    ; from 21 ms to 599.998 s
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 12995    ; 12.995 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = -11    ; -1.1 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 15955    ; 15.955 V
  reading packVoltage = 12950    ; 12.950 V
  actual packVoltage = 12995    ; 12.995 V
  reading remoteL = 4990    ; 4.990 V
  actual remoteL = 4935    ; 4.935 V
  reading remoteH = 3000    ; 3.000 V
  actual remoteH = 2945    ; 2.945 V
  plant emf = 12994    ; 12.994 V
  plant pack = 12996    ; 12.996 V
  present batteries = 0*20    ; no
  reading batteries.temperature = 0*20    ; 0 °C
  actual batteries.temperature = 0*20    ; 0 °C

ticks 3000    ; from 599.999 s to 602.998 s
  setting commissioned = 3    ; 3
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13114    ; 13.114 V
  reading system.voltage = 0    ; 0.000 V
  actual system.voltage = 0    ; 0.000 V
  reading packVoltage = 15800    ; 15.800 V
  actual packVoltage = 15745    ; 15.745 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 13113    ; 13.113 V
  plant pack = 15745    ; 15.745 V
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 0*7 3600 0*72    ; 0.000 V, 3.600 V, 0.000 V
  actual batteries.cell = 0*7 3595 0*72    ; 0.000 V, 3.595 V, 0.000 V
  reading batteries.temperature = 7 48 7*18    ; 7 °C, 48 °C, 7 °C
  actual batteries.temperature = 5 46 5*18    ; 5 °C, 46 °C, 5 °C

ticks 1    ; from 602.999 s to 602.999 s
  setting alternatorFuse = 600    ; 60.0 A
  setting commissioned = 2    ; 2
  actual alternator.voltage = 13005    ; 13.005 V
  reading alternator.current = 486    ; 48.6 A
  actual alternator.current = 476    ; 47.6 A
  reading system.voltage = 12720    ; 12.720 V
  actual system.voltage = 12665    ; 12.665 V
  reading packVoltage = 12720    ; 12.720 V
  actual packVoltage = 12774    ; 12.774 V
  reading remoteL = 5000    ; 5.000 V
  actual remoteL = 4945    ; 4.945 V
  reading remoteH = 3000    ; 3.000 V
  actual remoteH = 2945    ; 2.945 V
  reading remoteBridge = 1    ; Bridged
  plant emf = 13005    ; 13.005 V
  plant pack = 12774    ; 12.774 V
  reading batteries.cell = 0*80    ; 0.000 V
  actual batteries.cell = 0*80    ; 0.000 V
  reading batteries.temperature = 8 47 8*18    ; 8 °C, 47 °C, 8 °C
  actual batteries.temperature = 6 45 6*18    ; 6 °C, 45 °C, 6 °C

ticks 100    ; from 603 s to 603.099 s
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading alternator.current = 632    ; 63.2 A
  actual alternator.current = 622    ; 62.2 A
  reading system.voltage = 0    ; 0.000 V
  actual system.voltage = 0    ; 0.000 V
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 1    ; 0.001 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 4735    ; 4.735 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  reading remoteBridge = 0    ; Open
  plant emf = 12746    ; 12.746 V
  plant pack = 0    ; 0.000 V
  plant stage = 0    ; Healthy
  reading batteries.temperature = 5 51 5*18    ; 5 °C, 51 °C, 5 °C
  actual batteries.temperature = 3 49 3*18    ; 3 °C, 49 °C, 3 °C

ticks 1    ; from 603.1 s to 603.1 s
  setting alternatorFuse = 1250    ; 125.0 A
  setting commissioned = 1    ; 1
  reading alternator.voltage = 0    ; 0.000 V
  actual alternator.voltage = 1    ; 0.001 V
  reading alternator.current = 1160    ; 116.0 A
  actual alternator.current = 1150    ; 115.0 A
  reading packVoltage = 10    ; 0.010 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 2    ; 0.002 V
  reading batteries.temperature = 5 48 5*18    ; 5 °C, 48 °C, 5 °C
  actual batteries.temperature = 3 46 3*18    ; 3 °C, 46 °C, 3 °C

ticks 599999    ; from 603.101 s to 1203.099 s
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = -1    ; -0.1 A
  reading packVoltage = 16010    ; 16.010 V
  actual packVoltage = 15955    ; 15.955 V
  reading remoteH = 3000    ; 3.000 V
  actual remoteH = 2945    ; 2.945 V
  plant emf = 12744    ; 12.744 V
  plant pack = 15956    ; 15.956 V
  plant stage = 2    ; ShortedOn

ticks 1    ; from 1203.1 s to 1203.1 s
  setting alternatorFuse = 800    ; 80.0 A
  reading alternator.voltage = 0    ; 0.000 V
  actual alternator.voltage = -1    ; -0.001 V
  reading alternator.current = -11    ; -1.1 A
  actual alternator.current = -21    ; -2.1 A
  reading packVoltage = 10    ; 0.010 V
  actual packVoltage = -1    ; -0.001 V
  reading remoteL = 0    ; 0.000 V
  actual remoteL = 0    ; 0.000 V
  reading remoteH = 0    ; 0.000 V
  actual remoteH = 0    ; 0.000 V
  plant emf = -2    ; -0.002 V
  plant pack = 0    ; 0.000 V
  present batteries = 0*20    ; no
  reading batteries.temperature = 0*20    ; 0 °C
  actual batteries.temperature = 0*20    ; 0 °C
