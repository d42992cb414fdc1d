; vacuity.ALT_FOUR_AND_A_HALF_MIN: what ALT_FOUR_AND_A_HALF_MIN speaks of can happen
; when (actual alternator.current >= 90 % of fuseLimit + 1.05 A) for 270.001 s then alternatorDerated = Yes
; smart-bms-12-200.valve, line 507

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 800    ; 80.0 A
  reading alternator.voltage = 100    ; 0.100 V
  actual alternator.voltage = 53    ; 0.053 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = -1    ; -0.1 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15745    ; 15.745 V
  actual packVoltage = 54    ; 0.054 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 4735    ; 4.735 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 53    ; 0.053 V
  plant pack = 54    ; 0.054 V
  plant stage = 2    ; ShortedOn

ticks 100    ; from 21 ms to 120 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting commissioned = 2    ; 2
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading alternator.current = 23    ; 2.3 A
  actual alternator.current = 13    ; 1.3 A
  actual packVoltage = 0    ; 0.000 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 12745    ; 12.745 V
  plant pack = 0    ; 0.000 V
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 0*7 3600 0*72    ; 0.000 V, 3.600 V, 0.000 V
  actual batteries.cell = 0*7 3595 0*72    ; 0.000 V, 3.595 V, 0.000 V
  reading batteries.temperature = 7 48 7*18    ; 7 °C, 48 °C, 7 °C
  actual batteries.temperature = 5 46 5*18    ; 5 °C, 46 °C, 5 °C

ticks 270000    ; from 121 ms to 270.12 s
  setting alternatorFuse = 800    ; 80.0 A
  setting commissioned = 1    ; 1
  reading alternator.current = 668    ; 66.8 A
  actual alternator.current = 1317/2    ; 65.85 A
  actual packVoltage = 54    ; 0.054 V
  reading remoteL = 5000    ; 5.000 V
  actual remoteL = 4945    ; 4.945 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 2955    ; 2.955 V
  plant emf = 12746    ; 12.746 V
  plant pack = 53    ; 0.053 V
  reading batteries.cell = 0*80    ; 0.000 V
  actual batteries.cell = 0*80    ; 0.000 V

ticks 2    ; from 270.121 s to 270.122 s
  setting alternatorFuse = 1250    ; 125.0 A
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 13104    ; 13.104 V
  reading alternator.current = 920    ; 92.0 A
  actual alternator.current = 1821/2    ; 91.05 A
  reading system.voltage = 0    ; 0.000 V
  actual system.voltage = 0    ; 0.000 V
  reading packVoltage = 13150    ; 13.150 V
  actual packVoltage = 13104    ; 13.104 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  plant emf = 13104    ; 13.104 V
  plant pack = 13103    ; 13.103 V
  reading batteries.temperature = -50 48 -50*18    ; -50 °C, 48 °C, -50 °C
  actual batteries.temperature = -52 46 -52*18    ; -52 °C, 46 °C, -52 °C
