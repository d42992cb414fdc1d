; vacuity.CHARGE_RECOVERS: what CHARGE_RECOVERS speaks of can happen
; when (chargeReady and fault != StuckClosed) for 2 s then chargeDisconnect = High
; smart-bms-12-200.valve, line 664

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 1250    ; 125.0 A
  setting commissioned = 2    ; 2
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 26209/2    ; 13.1045 V
  reading alternator.current = -10    ; -1.0 A
  actual alternator.current = -20    ; -2.0 A
  reading packVoltage = 15800    ; 15.800 V
  actual packVoltage = 31709/2    ; 15.8545 V
  reading remoteL = 4800    ; 4.800 V
  actual remoteL = 4745    ; 4.745 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant pack = 15855    ; 15.855 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 0*7 3598 0*72    ; 0.000 V, 3.598 V, 0.000 V
  actual batteries.cell = 0*7 7189/2 0*72    ; 0.000 V, 3.5945 V, 0.000 V
  reading batteries.temperature = -50 -49 -50*18    ; -50 °C, -49 °C, -50 °C
  actual batteries.temperature = -51 -101/2 -51*18    ; -51 °C, -50.5 °C, -51 °C

ticks 2001    ; from 21 ms to 2.021 s
  reading alternator.voltage = 16010    ; 16.010 V
  actual alternator.voltage = 15955    ; 15.955 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = 1/2    ; 0.05 A
  reading system.voltage = 10    ; 0.010 V
  reading packVoltage = 10    ; 0.010 V
  actual packVoltage = 1/2    ; 0.0005 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 31911/2    ; 15.9555 V
  plant pack = 0    ; 0.000 V
  reading batteries.cell = 0*80    ; 0.000 V
  actual batteries.cell = 0*80    ; 0.000 V
  reading batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C
  actual batteries.temperature = 10 21/2 10*18    ; 10 °C, 10.5 °C, 10 °C
