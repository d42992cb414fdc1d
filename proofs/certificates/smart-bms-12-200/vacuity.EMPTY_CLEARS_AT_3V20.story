; vacuity.EMPTY_CLEARS_AT_3V20: what EMPTY_CLEARS_AT_3V20 speaks of can happen
; loadDisconnect becomes High only after lowest >= 3.194 V for 2 s, unless previous preAlarm = Floating
; smart-bms-12-200.valve, line 602

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

ticks 2000    ; from 2.023 s to 4.022 s
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 12995    ; 12.995 V
  actual alternator.current = 1    ; 0.1 A
  reading system.voltage = 12720    ; 12.720 V
  actual system.voltage = 12665    ; 12.665 V
  reading packVoltage = 12720    ; 12.720 V
  actual packVoltage = 12665    ; 12.665 V
  reading remoteL = 5000    ; 5.000 V
  actual remoteL = 4945    ; 4.945 V
  reading remoteH = 0    ; 0.000 V
  actual remoteH = 0    ; 0.000 V
  reading remoteBridge = 1    ; Bridged
  plant emf = 12996    ; 12.996 V
  reading batteries.cell = 3200*7 3750 3200*72    ; 3.200 V, 3.750 V, 3.200 V
  actual batteries.cell = 6389/2*7 7489/2 6389/2*72    ; 3.1945 V, 3.7445 V, 3.1945 V
  reading batteries.temperature = 4*20    ; 4 °C
  actual batteries.temperature = 3/2*20    ; 1.5 °C

ticks 1    ; from 4.023 s to 4.023 s
  setting alternatorFuse = 800    ; 80.0 A
  reading alternator.voltage = 0    ; 0.000 V
  actual alternator.voltage = 1    ; 0.001 V
  reading alternator.current = 648    ; 64.8 A
  actual alternator.current = 1275/2    ; 63.75 A
  reading system.voltage = 10    ; 0.010 V
  actual system.voltage = 0    ; 0.000 V
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 1    ; 0.001 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  reading remoteBridge = 0    ; Open
  plant emf = 2    ; 0.002 V
  reading batteries.cell = 3200*80    ; 3.200 V
  actual batteries.cell = 6389/2*80    ; 3.1945 V
  reading batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C
  actual batteries.temperature = 11/2 13/2 11/2*18    ; 5.5 °C, 6.5 °C, 5.5 °C
