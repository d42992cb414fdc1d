; vacuity.EMPTY_CLEARS_AT_3V20: what EMPTY_CLEARS_AT_3V20 speaks of can happen
; loadDisconnect becomes High only after lowest >= 3.194 V for 2 s, unless previous preAlarm = Floating
; smart-bms-12-200.valve, line 602

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  reading alternator.voltage = 12790    ; 12.790 V
  actual alternator.voltage = 12735    ; 12.735 V
  reading alternator.current = 486    ; 48.6 A
  actual alternator.current = 476    ; 47.6 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15745    ; 15.745 V
  reading packVoltage = 12680    ; 12.680 V
  actual packVoltage = 25469/2    ; 12.7345 V
  reading remoteL = 4800    ; 4.800 V
  actual remoteL = 4745    ; 4.745 V
  reading remoteH = 3200    ; 3.200 V
  actual remoteH = 3145    ; 3.145 V
  reading remoteBridge = 1    ; Bridged
  plant emf = 12735    ; 12.735 V
  plant pack = 25469/2    ; 12.7345 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 2901*7 3600 2901*72    ; 2.901 V, 3.600 V, 2.901 V
  actual batteries.cell = 2896*7 3595 2896*72    ; 2.896 V, 3.595 V, 2.896 V
  reading batteries.temperature = -50*20    ; -50 °C
  actual batteries.temperature = -52*20    ; -52 °C

ticks 480    ; from 21 ms to 500 ms
  setting alternatorFuse = 1250    ; 125.0 A
  setting preAlarmBelow = 3020    ; 3.020 V
  setting commissioned = 3    ; 3
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 12995    ; 12.995 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = -11    ; -1.1 A
  reading system.voltage = 0    ; 0.000 V
  actual system.voltage = 0    ; 0.000 V
  reading packVoltage = 15800    ; 15.800 V
  actual packVoltage = 15745    ; 15.745 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  reading remoteBridge = 0    ; Open
  plant emf = 25989/2    ; 12.9945 V
  plant pack = 31491/2    ; 15.7455 V
  reading batteries.cell = 3071*7 3600 3071*72    ; 3.071 V, 3.600 V, 3.071 V
  actual batteries.cell = 3066*7 3595 3066*72    ; 3.066 V, 3.595 V, 3.066 V
  reading batteries.temperature = 7 47 7*18    ; 7 °C, 47 °C, 7 °C
  actual batteries.temperature = 5 45 5*18    ; 5 °C, 45 °C, 5 °C

ticks 2000    ; from 501 ms to 2.5 s
  setting preAlarmBelow = 2850    ; 2.850 V
  setting commissioned = 2    ; 2
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading alternator.current = -10    ; -1.0 A
  actual alternator.current = 0    ; 0.0 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15745    ; 15.745 V
  reading packVoltage = 12700    ; 12.700 V
  actual packVoltage = 25491/2    ; 12.7455 V
  reading remoteL = 5000    ; 5.000 V
  actual remoteL = 4945    ; 4.945 V
  reading remoteH = 0    ; 0.000 V
  actual remoteH = 0    ; 0.000 V
  reading remoteBridge = 1    ; Bridged
  plant emf = 12745    ; 12.745 V
  plant pack = 25491/2    ; 12.7455 V
  plant stage = 0    ; Healthy
  reading batteries.cell = 3200*7 3600 3200*72    ; 3.200 V, 3.600 V, 3.200 V
  actual batteries.cell = 3195*7 3595 3195*72    ; 3.195 V, 3.595 V, 3.195 V
  reading batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C
  actual batteries.temperature = 6 7 6*18    ; 6 °C, 7 °C, 6 °C

ticks 1    ; from 2.501 s to 2.501 s
  setting alternatorFuse = 800    ; 80.0 A
  reading alternator.voltage = 0    ; 0.000 V
  actual alternator.voltage = 1/2    ; 0.0005 V
  reading alternator.current = 11    ; 1.1 A
  actual alternator.current = 1    ; 0.1 A
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 1/2    ; 0.0005 V
  reading remoteL = 4800    ; 4.800 V
  actual remoteL = 4745    ; 4.745 V
  plant emf = 1    ; 0.001 V
  plant pack = 0    ; 0.000 V
  plant stage = 2    ; ShortedOn
  reading batteries.cell = 3553*7 3600 3553*72    ; 3.553 V, 3.600 V, 3.553 V
  actual batteries.cell = 3548*7 3595 3548*72    ; 3.548 V, 3.595 V, 3.548 V
  reading batteries.temperature = 5 6 5*18    ; 5 °C, 6 °C, 5 °C
  actual batteries.temperature = 3 4 3*18    ; 3 °C, 4 °C, 3 °C
