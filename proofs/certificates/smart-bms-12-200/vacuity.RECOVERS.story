; vacuity.RECOVERS: what RECOVERS speaks of can happen
; when (dischargeReady and lowest >= 3.206 V and fault != StuckClosed) for 2 s then loadDisconnect = High and preAlarm = Floating
; smart-bms-12-200.valve, line 606

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 1250    ; 125.0 A
  setting commissioned = 2    ; 2
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = -11    ; -1.1 A
  reading system.voltage = 12960    ; 12.960 V
  actual system.voltage = 12905    ; 12.905 V
  reading packVoltage = 12960    ; 12.960 V
  actual packVoltage = 13005    ; 13.005 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 4735    ; 4.735 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 26009/2    ; 13.0045 V
  plant pack = 26011/2    ; 13.0055 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  actual batteries.cell = 5*80    ; 0.005 V
  reading batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C
  actual batteries.temperature = 6 7 6*18    ; 6 °C, 7 °C, 6 °C

ticks 2001    ; from 21 ms to 2.021 s
  reading alternator.current = 10    ; 1.0 A
  actual alternator.current = 1/2    ; 0.05 A
  reading system.voltage = 0    ; 0.000 V
  actual system.voltage = 0    ; 0.000 V
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 1/2    ; 0.0005 V
  plant emf = 26011/2    ; 13.0055 V
  plant pack = 0    ; 0.000 V
  reading batteries.cell = 3211*80    ; 3.211 V
  actual batteries.cell = 3206*80    ; 3.206 V
  reading batteries.temperature = 5 6 5*18    ; 5 °C, 6 °C, 5 °C
  actual batteries.temperature = 3 4 3*18    ; 3 °C, 4 °C, 3 °C
