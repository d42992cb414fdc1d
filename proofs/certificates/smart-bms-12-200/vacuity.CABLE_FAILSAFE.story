; vacuity.CABLE_FAILSAFE: what CABLE_FAILSAFE speaks of can happen
; when (count of batteries < commissioned) for 1 s then allOff and (fault = BatteryCable or latched)
; smart-bms-12-200.valve, line 644

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading alternator.current = 10    ; 1.0 A
  actual alternator.current = 39/2    ; 1.95 A
  actual packVoltage = 54    ; 0.054 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 100    ; 0.100 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 13005    ; 13.005 V
  plant stage = 2    ; ShortedOn
  present batteries = 1 0*19    ; yes, no
  reading batteries.cell = 5000*80    ; 5.000 V
  actual batteries.cell = 9989/2*80    ; 4.9945 V
  reading batteries.temperature = 48*20    ; 48 °C
  actual batteries.temperature = 91/2*20    ; 45.5 °C

ticks 1001    ; from 21 ms to 1.021 s
  setting alternatorFuse = 1250    ; 125.0 A
  setting commissioned = 3    ; 3
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = 1    ; 0.1 A
  reading packVoltage = 12470    ; 12.470 V
  actual packVoltage = 12415    ; 12.415 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 12746    ; 12.746 V
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 0*80    ; 0.000 V
  actual batteries.cell = 0*80    ; 0.000 V
  reading batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C
  actual batteries.temperature = 11/2 13/2 11/2*18    ; 5.5 °C, 6.5 °C, 5.5 °C
