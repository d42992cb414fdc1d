; vacuity.EMPTY_CELL: what EMPTY_CELL speaks of can happen
; when lowest < loadOffBelow - 6 mV for 31 s then loadDisconnect = Floating
; smart-bms-12-200.valve, line 594

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 800    ; 80.0 A
  setting preAlarmBelow = 2900    ; 2.900 V
  reading alternator.voltage = 100    ; 0.100 V
  actual alternator.voltage = 219/4    ; 0.05475 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = 1/4    ; 0.025 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15745    ; 15.745 V
  actual packVoltage = 219/4    ; 0.05475 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 55    ; 0.055 V
  plant pack = 109/2    ; 0.0545 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 2798*7 3600 2798*72    ; 2.798 V, 3.600 V, 2.798 V
  actual batteries.cell = 11175/4*7 3595 11175/4*72    ; 2.79375 V, 3.595 V, 2.79375 V
  reading batteries.temperature = -50 48 -50*18    ; -50 °C, 48 °C, -50 °C
  actual batteries.temperature = -52 46 -52*18    ; -52 °C, 46 °C, -52 °C

ticks 30981    ; from 21 ms to 31.001 s
  setting alternatorFuse = 1000    ; 100.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 12995    ; 12.995 V
  reading alternator.current = -10    ; -1.0 A
  actual packVoltage = 1/4    ; 0.00025 V
  plant emf = 51981/4    ; 12.99525 V
  plant pack = 0    ; 0.000 V
  reading batteries.cell = 0*7 3600 0*72    ; 0.000 V, 3.600 V, 0.000 V
  actual batteries.cell = 0*7 3595 0*72    ; 0.000 V, 3.595 V, 0.000 V
  reading batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C
  actual batteries.temperature = 6 7 6*18    ; 6 °C, 7 °C, 6 °C
