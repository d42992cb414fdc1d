; CHARGE_WHILE_EMPTY: Chargers can be allowed while an empty cell keeps loads off.
; reachable chargeDisconnect = High and loadDisconnect = Floating and lowest < loadOffBelow - 6 mV
; smart-bms-12-200.valve, line 696

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 3150    ; 3.150 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 2    ; 2
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 25709/2    ; 12.8545 V
  reading alternator.current = 507    ; 50.7 A
  actual alternator.current = 993/2    ; 49.65 A
  actual system.voltage = 109/2    ; 0.0545 V
  reading packVoltage = 12790    ; 12.790 V
  actual packVoltage = 25689/2    ; 12.8445 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 309/2    ; 0.1545 V
  actual remoteH = 109/2    ; 0.0545 V
  plant emf = 25709/2    ; 12.8545 V
  plant pack = 25689/2    ; 12.8445 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 3200*7 3599 3200*72    ; 3.200 V, 3.599 V, 3.200 V
  actual batteries.cell = 3195*7 3594 3195*72    ; 3.195 V, 3.594 V, 3.195 V
  reading batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C
  actual batteries.temperature = 10 21/2 10*18    ; 10 °C, 10.5 °C, 10 °C

ticks 1    ; from 21 ms to 21 ms
  setting commissioned = 1    ; 1
  reading alternator.voltage = 0    ; 0.000 V
  actual alternator.voltage = -1/2    ; -0.0005 V
  reading alternator.current = -10    ; -1.0 A
  actual alternator.current = -20    ; -2.0 A
  reading packVoltage = 20    ; 0.020 V
  actual packVoltage = -1/2    ; -0.0005 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = -1    ; -0.001 V
  plant pack = 0    ; 0.000 V
  reading batteries.cell = 3201*7 3600 3201*72    ; 3.201 V, 3.600 V, 3.201 V
  actual batteries.cell = 3196*7 3595 3196*72    ; 3.196 V, 3.595 V, 3.196 V
  reading batteries.temperature = -17 -16 -17*18    ; -17 °C, -16 °C, -17 °C
  actual batteries.temperature = -18 -35/2 -18*18    ; -18 °C, -17.5 °C, -18 °C

ticks 2000    ; from 22 ms to 2.021 s
  setting preAlarmBelow = 2850    ; 2.850 V
  setting commissioned = 2    ; 2
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = -11    ; -1.1 A
  actual system.voltage = 0    ; 0.000 V
  reading packVoltage = 12960    ; 12.960 V
  actual packVoltage = 13005    ; 13.005 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 3000    ; 3.000 V
  actual remoteH = 2945    ; 2.945 V
  plant emf = 26009/2    ; 13.0045 V
  plant pack = 26011/2    ; 13.0055 V
  reading batteries.cell = 2849*80    ; 2.849 V
  actual batteries.cell = 2844*80    ; 2.844 V
  reading batteries.temperature = -20 -19 -20*18    ; -20 °C, -19 °C, -20 °C
  actual batteries.temperature = -22 -21 -22*18    ; -22 °C, -21 °C, -22 °C

ticks 1    ; from 2.022 s to 2.022 s
  reading alternator.current = 10    ; 1.0 A
  actual alternator.current = 1/2    ; 0.05 A
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 1/2    ; 0.0005 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 26011/2    ; 13.0055 V
  plant pack = 0    ; 0.000 V
  reading batteries.cell = 0*80    ; 0.000 V
  actual batteries.cell = 5*80    ; 0.005 V
  reading batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C
  actual batteries.temperature = 6 7 6*18    ; 6 °C, 7 °C, 6 °C
