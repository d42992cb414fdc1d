; vacuity.REMOTE_TRUTH: what REMOTE_TRUTH speaks of can happen
; when (remoteBridge = Open and actual remoteL > 5.05 V and actual remoteH < 2.95 V) for 20 ms then loadDisconnect = Floating and chargersOff and alternatorIsEnding
; smart-bms-12-200.valve, line 564

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 1250    ; 125.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 2    ; 2
  actual alternator.voltage = 219/4    ; 0.05475 V
  reading alternator.current = -3000    ; -300.0 A
  actual alternator.current = -3011    ; -301.1 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 64259/4    ; 16.06475 V
  reading packVoltage = 16020    ; 16.020 V
  actual packVoltage = 15965    ; 15.965 V
  reading remoteL = 5000    ; 5.000 V
  actual remoteL = 20219/4    ; 5.05475 V
  actual remoteH = 219/4    ; 0.05475 V
  plant emf = 109/2    ; 0.0545 V
  plant pack = 63861/4    ; 15.96525 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 2599*7 3600 2599*72    ; 2.599 V, 3.600 V, 2.599 V
  actual batteries.cell = 5187/2*7 3595 5187/2*72    ; 2.5935 V, 3.595 V, 2.5935 V
  reading batteries.temperature = -17 51 -17*18    ; -17 °C, 51 °C, -17 °C
  actual batteries.temperature = -19 213/4 -19*18    ; -19 °C, 53.25 °C, -19 °C

ticks 1    ; from 21 ms to 21 ms
  setting commissioned = 1    ; 1
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading alternator.current = 920    ; 92.0 A
  actual alternator.current = 1821/2    ; 91.05 A
  reading system.voltage = 0    ; 0.000 V
  actual system.voltage = -55    ; -0.055 V
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 1/4    ; 0.00025 V
  actual remoteL = 20201/4    ; 5.05025 V
  plant emf = 50981/4    ; 12.74525 V
  plant pack = 0    ; 0.000 V
  present batteries = 0*20    ; no
  reading batteries.cell = 0*80    ; 0.000 V
  actual batteries.cell = 0*80    ; 0.000 V
  reading batteries.temperature = 0*20    ; 0 °C
  actual batteries.temperature = 0*20    ; 0 °C
