; vacuity.MORE_THAN_COMMISSIONED: what MORE_THAN_COMMISSIONED speaks of can happen
; when (count of batteries > commissioned) for 1 s then allOff and (fault = TooManyBatteries or latched)
; smart-bms-12-200.valve, line 648

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 2900    ; 2.900 V
  reading alternator.voltage = 16010    ; 16.010 V
  actual alternator.voltage = 32129/2    ; 16.0645 V
  reading alternator.current = 507    ; 50.7 A
  actual alternator.current = 993/2    ; 49.65 A
  reading system.voltage = 15790    ; 15.790 V
  actual system.voltage = 31689/2    ; 15.8445 V
  reading packVoltage = 10    ; 0.010 V
  actual packVoltage = 129/2    ; 0.0645 V
  reading remoteL = 90    ; 0.090 V
  actual remoteL = 289/2    ; 0.1445 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 32129/2    ; 16.0645 V
  plant pack = 64    ; 0.064 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 2799*7 3599 2799*72    ; 2.799 V, 3.599 V, 2.799 V
  actual batteries.cell = 5587/2*7 3594 5587/2*72    ; 2.7935 V, 3.594 V, 2.7935 V
  reading batteries.temperature = -17 50 -17*18    ; -17 °C, 50 °C, -17 °C
  actual batteries.temperature = -19 48 -19*18    ; -19 °C, 48 °C, -19 °C

ticks 480    ; from 21 ms to 500 ms
  setting alternatorFuse = 1250    ; 125.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2750    ; 2.750 V
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 26229/2    ; 13.1145 V
  reading alternator.current = 10    ; 1.0 A
  actual alternator.current = 1/2    ; 0.05 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 15955    ; 15.955 V
  reading packVoltage = 12730    ; 12.730 V
  actual packVoltage = 25569/2    ; 12.7845 V
  reading remoteL = 0    ; 0.000 V
  actual remoteL = 109/2    ; 0.0545 V
  reading remoteH = 35000    ; 35.000 V
  actual remoteH = 70109/2    ; 35.0545 V
  plant emf = 13115    ; 13.115 V
  plant pack = 25569/2    ; 12.7845 V
  reading batteries.cell = 2749*7 3599 2749*72    ; 2.749 V, 3.599 V, 2.749 V
  actual batteries.cell = 5487/2*7 3594 5487/2*72    ; 2.7435 V, 3.594 V, 2.7435 V
  reading batteries.temperature = 4 48 4*18    ; 4 °C, 48 °C, 4 °C
  actual batteries.temperature = 3/2 46 3/2*18    ; 1.5 °C, 46 °C, 1.5 °C

ticks 500    ; from 501 ms to 1 s
  setting loadOffBelow = 2600    ; 2.600 V
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = -11    ; -1.1 A
  reading system.voltage = 12690    ; 12.690 V
  actual system.voltage = 12635    ; 12.635 V
  reading packVoltage = 12700    ; 12.700 V
  actual packVoltage = 25491/2    ; 12.7455 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 9689/2    ; 4.8445 V
  actual remoteH = 34945    ; 34.945 V
  plant emf = 25489/2    ; 12.7445 V
  plant pack = 12746    ; 12.746 V
  reading batteries.cell = 5*7 3600 5*72    ; 0.005 V, 3.600 V, 0.005 V
  actual batteries.cell = -1/2*7 3595 -1/2*72    ; -0.0005 V, 3.595 V, -0.0005 V
  reading batteries.temperature = -20 48 -20*18    ; -20 °C, 48 °C, -20 °C
  actual batteries.temperature = -22 46 -22*18    ; -22 °C, 46 °C, -22 °C

ticks 1    ; from 1.001 s to 1.001 s
  setting alternatorFuse = 800    ; 80.0 A
  reading alternator.voltage = 0    ; 0.000 V
  actual alternator.voltage = 1/2    ; 0.0005 V
  reading alternator.current = 668    ; 66.8 A
  actual alternator.current = 1317/2    ; 65.85 A
  reading system.voltage = 10    ; 0.010 V
  actual system.voltage = 0    ; 0.000 V
  reading packVoltage = 10    ; 0.010 V
  actual packVoltage = 1/2    ; 0.0005 V
  reading remoteL = 5000    ; 5.000 V
  actual remoteL = 4945    ; 4.945 V
  reading remoteH = 0    ; 0.000 V
  actual remoteH = 109/2    ; 0.0545 V
  reading remoteBridge = 1    ; Bridged
  plant emf = 1    ; 0.001 V
  plant pack = 0    ; 0.000 V
  reading batteries.cell = 2600*7 3600 2600*72    ; 2.600 V, 3.600 V, 2.600 V
  actual batteries.cell = 2595*7 3595 2595*72    ; 2.595 V, 3.595 V, 2.595 V
  reading batteries.temperature = 4 48 4*18    ; 4 °C, 48 °C, 4 °C
  actual batteries.temperature = 3/2 46 3/2*18    ; 1.5 °C, 46 °C, 1.5 °C
