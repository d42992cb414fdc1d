; vacuity.KEEPS_LOADS: what KEEPS_LOADS speaks of can happen
; when previous loadDisconnect = High and (lowest >= loadOffBelow + 5 mV and not releaseCause) for 31 s then loadDisconnect = High
; smart-bms-12-200.valve, line 611

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 2    ; 2
  reading alternator.voltage = 12790    ; 12.790 V
  actual alternator.voltage = 51379/4    ; 12.84475 V
  reading alternator.current = 507    ; 50.7 A
  actual alternator.current = 993/2    ; 49.65 A
  reading system.voltage = 15790    ; 15.790 V
  actual system.voltage = 63379/4    ; 15.84475 V
  reading packVoltage = 10    ; 0.010 V
  actual packVoltage = 259/4    ; 0.06475 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 19379/4    ; 4.84475 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 51379/4    ; 12.84475 V
  plant pack = 129/2    ; 0.0645 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 2850*7 3599 2850*72    ; 2.850 V, 3.599 V, 2.850 V
  actual batteries.cell = 5689/2*7 7187/2 5689/2*72    ; 2.8445 V, 3.5935 V, 2.8445 V
  reading batteries.temperature = -17 50 -17*18    ; -17 °C, 50 °C, -17 °C
  actual batteries.temperature = -18 48 -18*18    ; -18 °C, 48 °C, -18 °C

ticks 1001    ; from 21 ms to 1.021 s
  setting alternatorFuse = 1250    ; 125.0 A
  setting preAlarmBelow = 3140    ; 3.140 V
  setting loadOffBelow = 2800    ; 2.800 V
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 52459/4    ; 13.11475 V
  reading alternator.current = 10    ; 1.0 A
  actual alternator.current = 1/4    ; 0.025 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 15955    ; 15.955 V
  reading packVoltage = 12730    ; 12.730 V
  actual packVoltage = 51139/4    ; 12.78475 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 619/4    ; 0.15475 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 140179/4    ; 35.04475 V
  plant emf = 13115    ; 13.115 V
  plant pack = 51139/4    ; 12.78475 V
  reading batteries.cell = 3200*7 3749 3200*72    ; 3.200 V, 3.749 V, 3.200 V
  actual batteries.cell = 6389/2*7 7487/2 6389/2*72    ; 3.1945 V, 3.7435 V, 3.1945 V
  reading batteries.temperature = 4 48 4*18    ; 4 °C, 48 °C, 4 °C
  actual batteries.temperature = 7/4 91/2 7/4*18    ; 1.75 °C, 45.5 °C, 1.75 °C

ticks 29980    ; from 1.022 s to 31.001 s
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 52419/4    ; 13.10475 V
  reading alternator.current = -10    ; -1.0 A
  reading system.voltage = 13140    ; 13.140 V
  actual system.voltage = 13085    ; 13.085 V
  reading packVoltage = 13150    ; 13.150 V
  actual packVoltage = 52419/4    ; 13.10475 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 13105    ; 13.105 V
  plant pack = 52419/4    ; 13.10475 V
  reading batteries.cell = 2600*7 3600 2600*72    ; 2.600 V, 3.600 V, 2.600 V
  actual batteries.cell = 2605*7 7189/2 2605*72    ; 2.605 V, 3.5945 V, 2.605 V
  reading batteries.temperature = -20 47 -20*18    ; -20 °C, 47 °C, -20 °C
  actual batteries.temperature = -18 89/2 -18*18    ; -18 °C, 44.5 °C, -18 °C
