; vacuity.KEEPS_LOADS: what KEEPS_LOADS speaks of can happen
; when previous loadDisconnect = High and (lowest >= loadOffBelow + 5 mV and not releaseCause) for 31 s then loadDisconnect = High
; smart-bms-12-200.valve, line 611

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 1250    ; 125.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 2    ; 2
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 12995    ; 12.995 V
  reading alternator.current = 899    ; 89.9 A
  actual alternator.current = 889    ; 88.9 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15745    ; 15.745 V
  actual packVoltage = 1/2    ; 0.0005 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 25991/2    ; 12.9955 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 2850*7 3600 2850*72    ; 2.850 V, 3.600 V, 2.850 V
  actual batteries.cell = 2845*7 3595 2845*72    ; 2.845 V, 3.595 V, 2.845 V
  reading batteries.temperature = -18 48 -18*18    ; -18 °C, 48 °C, -18 °C
  actual batteries.temperature = -18 46 -18*18    ; -18 °C, 46 °C, -18 °C

ticks 29978    ; from 21 ms to 29.998 s
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = -11    ; -1.1 A
  reading system.voltage = 15840    ; 15.840 V
  actual system.voltage = 15785    ; 15.785 V
  reading packVoltage = 12700    ; 12.700 V
  actual packVoltage = 12745    ; 12.745 V
  reading remoteL = 4990    ; 4.990 V
  actual remoteL = 4935    ; 4.935 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 25489/2    ; 12.7445 V
  plant pack = 25491/2    ; 12.7455 V
  reading batteries.cell = 2901*7 3600 2901*72    ; 2.901 V, 3.600 V, 2.901 V
  actual batteries.cell = 2896*7 3595 2896*72    ; 2.896 V, 3.595 V, 2.896 V

ticks 1003    ; from 29.999 s to 31.001 s
  setting preAlarmBelow = 3150    ; 3.150 V
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading alternator.current = 10    ; 1.0 A
  actual alternator.current = 1/2    ; 0.05 A
  reading system.voltage = 0    ; 0.000 V
  actual system.voltage = 0    ; 0.000 V
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 109/2    ; 0.0545 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 3000    ; 3.000 V
  actual remoteH = 2945    ; 2.945 V
  plant emf = 13005    ; 13.005 V
  plant pack = 109/2    ; 0.0545 V
  reading batteries.cell = 3200*80    ; 3.200 V
  actual batteries.cell = 6389/2*7 3195 6389/2*72    ; 3.1945 V, 3.195 V, 3.1945 V
  reading batteries.temperature = 8*20    ; 8 °C
  actual batteries.temperature = 6*20    ; 6 °C
