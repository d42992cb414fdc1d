; vacuity.FULL_CLEARS_AT_3V60: what FULL_CLEARS_AT_3V60 speaks of can happen
; chargeDisconnect becomes High only after highest < 3.605 V for 2 s
; smart-bms-12-200.valve, line 620

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 1250    ; 125.0 A
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 26209/2    ; 13.1045 V
  actual alternator.current = 1/2    ; 0.05 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15745    ; 15.745 V
  reading packVoltage = 13150    ; 13.150 V
  actual packVoltage = 26209/2    ; 13.1045 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 13105    ; 13.105 V
  plant pack = 13104    ; 13.104 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 0*7 3600 0*72    ; 0.000 V, 3.600 V, 0.000 V
  actual batteries.cell = 0*7 3595 0*72    ; 0.000 V, 3.595 V, 0.000 V
  reading batteries.temperature = -50*20    ; -50 °C
  actual batteries.temperature = -48*20    ; -48 °C

ticks 2000    ; from 21 ms to 2.02 s
  setting commissioned = 3    ; 3
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading alternator.current = 10    ; 1.0 A
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 109/2    ; 0.0545 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 2955    ; 2.955 V
  plant emf = 26011/2    ; 13.0055 V
  plant pack = 54    ; 0.054 V
  reading batteries.cell = 0*80    ; 0.000 V
  actual batteries.cell = 0*80    ; 0.000 V
  reading batteries.temperature = 8*20    ; 8 °C
  actual batteries.temperature = 6*20    ; 6 °C

ticks 1    ; from 2.021 s to 2.021 s
  setting commissioned = 2    ; 2
  reading alternator.voltage = 0    ; 0.000 V
  actual alternator.voltage = 1/2    ; 0.0005 V
  reading alternator.current = 900    ; 90.0 A
  actual alternator.current = 890    ; 89.0 A
  reading system.voltage = 50    ; 0.050 V
  actual system.voltage = 0    ; 0.000 V
  actual packVoltage = 1/2    ; 0.0005 V
  plant emf = 1    ; 0.001 V
  plant pack = 0    ; 0.000 V
  reading batteries.temperature = 5 6 5*18    ; 5 °C, 6 °C, 5 °C
  actual batteries.temperature = 3 4 3*18    ; 3 °C, 4 °C, 3 °C
