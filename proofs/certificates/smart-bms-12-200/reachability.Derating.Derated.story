; reachability.Derating.Derated
; Derating.Derated can be reached

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  reading alternator.voltage = 16010    ; 16.010 V
  actual alternator.voltage = 32121/2    ; 16.0605 V
  reading alternator.current = 486    ; 48.6 A
  actual alternator.current = 476    ; 47.6 A
  reading system.voltage = 16000    ; 16.000 V
  actual system.voltage = 32109/2    ; 16.0545 V
  reading packVoltage = 15800    ; 15.800 V
  actual packVoltage = 31709/2    ; 15.8545 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 309/2    ; 0.1545 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 16061    ; 16.061 V
  plant pack = 15854    ; 15.854 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 3200*7 3600 3200*72    ; 3.200 V, 3.600 V, 3.200 V
  actual batteries.cell = 3195*7 3595 3195*72    ; 3.195 V, 3.595 V, 3.195 V
  reading batteries.temperature = -17 48 -17*18    ; -17 °C, 48 °C, -17 °C
  actual batteries.temperature = -19 46 -19*18    ; -19 °C, 46 °C, -19 °C

ticks 29978    ; from 21 ms to 29.998 s
  setting alternatorFuse = 1250    ; 125.0 A
  setting loadOffBelow = 2750    ; 2.750 V
  setting commissioned = 2    ; 2
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 25709/2    ; 12.8545 V
  reading alternator.current = 10    ; 1.0 A
  actual alternator.current = 1/2    ; 0.05 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15745    ; 15.745 V
  reading packVoltage = 12470    ; 12.470 V
  actual packVoltage = 25049/2    ; 12.5245 V
  actual remoteH = 70089/2    ; 35.0445 V
  plant emf = 12855    ; 12.855 V
  plant pack = 25049/2    ; 12.5245 V
  reading batteries.cell = 2749*7 3600 2749*72    ; 2.749 V, 3.600 V, 2.749 V
  actual batteries.cell = 5487/2*7 3595 5487/2*72    ; 2.7435 V, 3.595 V, 2.7435 V
  reading batteries.temperature = 4 48 4*18    ; 4 °C, 48 °C, 4 °C
  actual batteries.temperature = 3/2 46 3/2*18    ; 1.5 °C, 46 °C, 1.5 °C

ticks 100    ; from 29.999 s to 30.098 s
  setting preAlarmBelow = 2900    ; 2.900 V
  setting loadOffBelow = 2800    ; 2.800 V
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading alternator.current = 900    ; 90.0 A
  actual alternator.current = 890    ; 89.0 A
  reading system.voltage = 15810    ; 15.810 V
  actual system.voltage = 15755    ; 15.755 V
  reading packVoltage = 12730    ; 12.730 V
  actual packVoltage = 12675    ; 12.675 V
  reading remoteL = 4800    ; 4.800 V
  actual remoteL = 9709/2    ; 4.8545 V
  reading remoteH = 3200    ; 3.200 V
  actual remoteH = 3145    ; 3.145 V
  plant emf = 26011/2    ; 13.0055 V
  plant pack = 0    ; 0.000 V
  reading batteries.cell = 2799*7 3600 2799*72    ; 2.799 V, 3.600 V, 2.799 V
  actual batteries.cell = 5587/2*7 3595 5587/2*72    ; 2.7935 V, 3.595 V, 2.7935 V
  actual batteries.temperature = 2 46 2*18    ; 2 °C, 46 °C, 2 °C

ticks 269900    ; from 30.099 s to 299.998 s
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading alternator.current = 912    ; 91.2 A
  actual alternator.current = 902    ; 90.2 A
  reading system.voltage = 15910    ; 15.910 V
  actual system.voltage = 15855    ; 15.855 V
  reading packVoltage = 10    ; 0.010 V
  actual packVoltage = 0    ; 0.000 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 70089/2    ; 35.0445 V
  plant emf = 12745    ; 12.745 V
  reading batteries.cell = 2850*7 3600 2850*72    ; 2.850 V, 3.600 V, 2.850 V
  actual batteries.cell = 2845*7 3595 2845*72    ; 2.845 V, 3.595 V, 2.845 V
  reading batteries.temperature = 7 48 7*18    ; 7 °C, 48 °C, 7 °C
  actual batteries.temperature = 5 46 5*18    ; 5 °C, 46 °C, 5 °C

ticks 1    ; from 299.999 s to 299.999 s
  setting alternatorFuse = 600    ; 60.0 A
  setting commissioned = 1    ; 1
  reading alternator.voltage = 50    ; 0.050 V
  actual alternator.voltage = 0    ; 0.000 V
  reading alternator.current = 23    ; 2.3 A
  actual alternator.current = 21    ; 2.1 A
  reading system.voltage = 0    ; 0.000 V
  actual system.voltage = 0    ; 0.000 V
  reading packVoltage = 50    ; 0.050 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 1/2    ; 0.0005 V
  present batteries = 0*20    ; no
  reading batteries.cell = 0*80    ; 0.000 V
  actual batteries.cell = 0*80    ; 0.000 V
  reading batteries.temperature = 0*20    ; 0 °C
  actual batteries.temperature = 0*20    ; 0 °C
