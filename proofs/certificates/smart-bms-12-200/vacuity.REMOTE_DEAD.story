; vacuity.REMOTE_DEAD: what REMOTE_DEAD speaks of can happen
; when (remoteL < 100 mV or remoteH >= 35 V) for 20 ms then loadDisconnect = Floating and chargersOff and alternatorIsEnding
; smart-bms-12-200.valve, line 569

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 2    ; 2
  reading alternator.voltage = 12790    ; 12.790 V
  actual alternator.voltage = 51379/4    ; 12.84475 V
  reading alternator.current = 506    ; 50.6 A
  actual alternator.current = 993/2    ; 49.65 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 64259/4    ; 16.06475 V
  actual packVoltage = 219/4    ; 0.05475 V
  actual remoteL = 219/4    ; 0.05475 V
  reading remoteH = 35000    ; 35.000 V
  actual remoteH = 34945    ; 34.945 V
  plant emf = 51379/4    ; 12.84475 V
  plant pack = 219/4    ; 0.05475 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 2599*7 3600 2599*72    ; 2.599 V, 3.600 V, 2.599 V
  actual batteries.cell = 5187/2*7 3595 5187/2*72    ; 2.5935 V, 3.595 V, 2.5935 V
  reading batteries.temperature = -17 51 -17*18    ; -17 °C, 51 °C, -17 °C
  actual batteries.temperature = -19 213/4 -19*18    ; -19 °C, 53.25 °C, -19 °C

ticks 1    ; from 21 ms to 21 ms
  setting commissioned = 1    ; 1
  actual alternator.voltage = 12735    ; 12.735 V
  reading alternator.current = 3000    ; 300.0 A
  actual alternator.current = 2990    ; 299.0 A
  reading system.voltage = 0    ; 0.000 V
  actual system.voltage = -55    ; -0.055 V
  actual packVoltage = 1/4    ; 0.00025 V
  actual remoteL = -55    ; -0.055 V
  plant emf = 50941/4    ; 12.73525 V
  plant pack = 0    ; 0.000 V
  present batteries = 0*20    ; no
  reading batteries.cell = 0*80    ; 0.000 V
  actual batteries.cell = 0*80    ; 0.000 V
  reading batteries.temperature = 0*20    ; 0 °C
  actual batteries.temperature = 0*20    ; 0 °C
