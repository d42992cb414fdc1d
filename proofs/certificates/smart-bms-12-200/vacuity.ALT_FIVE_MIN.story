; vacuity.ALT_FIVE_MIN: what ALT_FIVE_MIN speaks of can happen
; when (actual alternator.current >= 90 % of fuseLimit + 1.05 A) at least 300.001 s within 6 min then alternatorDerated = Yes
; smart-bms-12-200.valve, line 502

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  actual alternator.voltage = 109/2    ; 0.0545 V
  reading alternator.current = -11    ; -1.1 A
  actual alternator.current = -21    ; -2.1 A
  reading system.voltage = 15790    ; 15.790 V
  actual system.voltage = 15735    ; 15.735 V
  reading packVoltage = 15800    ; 15.800 V
  actual packVoltage = 15745    ; 15.745 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 109/2    ; 0.0545 V
  plant pack = 31491/2    ; 15.7455 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 3599*80    ; 3.599 V
  actual batteries.cell = 3594*80    ; 3.594 V
  reading batteries.temperature = -50 48 -50*18    ; -50 °C, 48 °C, -50 °C
  actual batteries.temperature = -48 46 -48*18    ; -48 °C, 46 °C, -48 °C

ticks 80    ; from 21 ms to 100 ms
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading alternator.current = 23    ; 2.3 A
  actual alternator.current = 13    ; 1.3 A
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 0    ; 0.000 V
  plant emf = 13005    ; 13.005 V
  plant pack = 0    ; 0.000 V
  present batteries = 0*20    ; no
  reading batteries.cell = 0*80    ; 0.000 V
  actual batteries.cell = 0*80    ; 0.000 V
  reading batteries.temperature = 0*20    ; 0 °C
  actual batteries.temperature = 0*20    ; 0 °C

ticks 270000    ; from 101 ms to 270.1 s
  setting commissioned = 2    ; 2
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading alternator.current = 486    ; 48.6 A
  actual alternator.current = 476    ; 47.6 A
  reading system.voltage = 10    ; 0.010 V
  actual system.voltage = 0    ; 0.000 V
  actual packVoltage = 109/2    ; 0.0545 V
  plant emf = 25491/2    ; 12.7455 V
  plant pack = 54    ; 0.054 V
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 0*7 3599 0*72    ; 0.000 V, 3.599 V, 0.000 V
  actual batteries.cell = 0*7 3594 0*72    ; 0.000 V, 3.594 V, 0.000 V
  reading batteries.temperature = 7 48 7*18    ; 7 °C, 48 °C, 7 °C
  actual batteries.temperature = 5 46 5*18    ; 5 °C, 46 °C, 5 °C

ticks 300001    ; from 270.101 s to 570.101 s
  setting alternatorFuse = 1250    ; 125.0 A
  setting commissioned = 1    ; 1
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 26209/2    ; 13.1045 V
  reading alternator.current = 930    ; 93.0 A
  actual alternator.current = 920    ; 92.0 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 15955    ; 15.955 V
  reading packVoltage = 13150    ; 13.150 V
  actual packVoltage = 13104    ; 13.104 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 2955    ; 2.955 V
  plant emf = 26209/2    ; 13.1045 V
  plant pack = 13104    ; 13.104 V
  present batteries = 1 0*19    ; yes, no
  reading batteries.cell = 0*3 3750 0*76    ; 0.000 V, 3.750 V, 0.000 V
  actual batteries.cell = 0*3 3745 0*76    ; 0.000 V, 3.745 V, 0.000 V
  reading batteries.temperature = 8*20    ; 8 °C
  actual batteries.temperature = 6*20    ; 6 °C
