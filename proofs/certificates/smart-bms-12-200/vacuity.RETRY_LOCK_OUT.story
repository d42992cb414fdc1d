; vacuity.RETRY_LOCK_OUT: what RETRY_LOCK_OUT speaks of can happen
; alternatorSwitch becomes Closed only after alternatorSwitch = Open for 599.999 s, unless previous alternatorStarts < 2
; smart-bms-12-200.valve, line 455

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  reading alternator.voltage = 15800    ; 15.800 V
  actual alternator.voltage = 15745    ; 15.745 V
  reading alternator.current = 485    ; 48.5 A
  actual alternator.current = 475    ; 47.5 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15745    ; 15.745 V
  actual packVoltage = 54    ; 0.054 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 3200    ; 3.200 V
  actual remoteH = 3145    ; 3.145 V
  plant emf = 15745    ; 15.745 V
  plant pack = 53    ; 0.053 V
  plant stage = 2    ; ShortedOn

ticks 2980    ; from 21 ms to 3 s
  setting commissioned = 2    ; 2
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = 1    ; 0.1 A
  reading system.voltage = 0    ; 0.000 V
  actual system.voltage = 0    ; 0.000 V
  reading packVoltage = 15800    ; 15.800 V
  actual packVoltage = 15745    ; 15.745 V
  reading remoteL = 4990    ; 4.990 V
  actual remoteL = 4935    ; 4.935 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 15746    ; 15.746 V
  plant pack = 0    ; 0.000 V
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 0*7 3600 0*72    ; 0.000 V, 3.600 V, 0.000 V
  actual batteries.cell = 0*7 3595 0*72    ; 0.000 V, 3.595 V, 0.000 V
  reading batteries.temperature = 7 48 7*18    ; 7 °C, 48 °C, 7 °C
  actual batteries.temperature = 5 46 5*18    ; 5 °C, 46 °C, 5 °C

ticks 1    ; from 3.001 s to 3.001 s
  setting alternatorFuse = 1000    ; 100.0 A
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13114    ; 13.114 V
  reading alternator.current = 809    ; 80.9 A
  actual alternator.current = 799    ; 79.9 A
  reading system.voltage = 10    ; 0.010 V
  actual system.voltage = -45    ; -0.045 V
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 54    ; 0.054 V
  reading remoteL = 5000    ; 5.000 V
  actual remoteL = 4945    ; 4.945 V
  reading remoteH = 3000    ; 3.000 V
  actual remoteH = 2945    ; 2.945 V
  reading remoteBridge = 1    ; Bridged
  plant emf = 13114    ; 13.114 V
  plant pack = 54    ; 0.054 V
  reading batteries.cell = 0*7 3599 0*72    ; 0.000 V, 3.599 V, 0.000 V
  actual batteries.cell = 0*7 3594 0*72    ; 0.000 V, 3.594 V, 0.000 V
  reading batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C
  actual batteries.temperature = 6 7 6*18    ; 6 °C, 7 °C, 6 °C

ticks 593996    ; from 3.002 s to 596.997 s
  setting alternatorFuse = 1250    ; 125.0 A
  setting commissioned = 1    ; 1
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = -11    ; -1.1 A
  reading system.voltage = 0    ; 0.000 V
  actual system.voltage = 0    ; 0.000 V
  reading packVoltage = 12700    ; 12.700 V
  actual packVoltage = 12745    ; 12.745 V
  reading remoteL = 4800    ; 4.800 V
  actual remoteL = 4745    ; 4.745 V
  reading remoteH = 3200    ; 3.200 V
  actual remoteH = 3145    ; 3.145 V
  plant emf = 12744    ; 12.744 V
  plant pack = 12745    ; 12.745 V
  reading batteries.cell = 0*80    ; 0.000 V
  actual batteries.cell = 0*80    ; 0.000 V
  reading batteries.temperature = 5*20    ; 5 °C
  actual batteries.temperature = 3*20    ; 3 °C

ticks 3000    ; from 596.998 s to 599.997 s
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading packVoltage = 12960    ; 12.960 V
  actual packVoltage = 13005    ; 13.005 V
  reading remoteH = 0    ; 0.000 V
  actual remoteH = -55    ; -0.055 V
  plant emf = 13004    ; 13.004 V
  plant pack = 13006    ; 13.006 V
  reading batteries.temperature = 5 6 5*18    ; 5 °C, 6 °C, 5 °C
  actual batteries.temperature = 3 4 3*18    ; 3 °C, 4 °C, 3 °C

ticks 1    ; from 599.998 s to 599.998 s
  setting alternatorFuse = 600    ; 60.0 A
  setting commissioned = 2    ; 2
  reading alternator.current = 23    ; 2.3 A
  actual alternator.current = 13    ; 1.3 A
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 54    ; 0.054 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 4735    ; 4.735 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  reading remoteBridge = 0    ; Open
  plant emf = 13005    ; 13.005 V
  plant pack = 54    ; 0.054 V
  reading batteries.temperature = 5*20    ; 5 °C
  actual batteries.temperature = 3*20    ; 3 °C

ticks 599999    ; from 599.999 s to 1199.997 s
  setting alternatorFuse = 1250    ; 125.0 A
  setting commissioned = 1    ; 1
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = 0    ; 0.0 A
  actual system.voltage = -55    ; -0.055 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 2955    ; 2.955 V
  plant emf = 12745    ; 12.745 V
  present batteries = 1 0*19    ; yes, no

ticks 3000    ; from 1199.998 s to 1202.997 s
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  actual alternator.current = 1    ; 0.1 A
  actual system.voltage = 0    ; 0.000 V
  reading packVoltage = 10    ; 0.010 V
  actual packVoltage = 1    ; 0.001 V
  plant emf = 13006    ; 13.006 V
  plant pack = 0    ; 0.000 V
  present batteries = 0*20    ; no
  reading batteries.temperature = 0*20    ; 0 °C
  actual batteries.temperature = 0*20    ; 0 °C

ticks 1    ; from 1202.998 s to 1202.998 s
  setting commissioned = 2    ; 2
  reading alternator.current = 0    ; 0.0 A
  reading packVoltage = 50    ; 0.050 V
  reading remoteH = 0    ; 0.000 V
  actual remoteH = 0    ; 0.000 V
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C
  actual batteries.temperature = 6 7 6*18    ; 6 °C, 7 °C, 6 °C
