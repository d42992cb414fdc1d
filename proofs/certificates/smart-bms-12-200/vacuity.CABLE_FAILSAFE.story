; vacuity.CABLE_FAILSAFE: what CABLE_FAILSAFE speaks of can happen
; when (count of batteries < commissioned) for 1 s then allOff and (fault = BatteryCable or latched)
; smart-bms-12-200.valve, line 439

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 3    ; 3
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading alternator.current = 10    ; 1.0 A
  actual alternator.current = 1/2    ; 0.05 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 32129/2    ; 16.0645 V
  reading packVoltage = 13060    ; 13.060 V
  actual packVoltage = 13005    ; 13.005 V
  reading remoteL = 4800    ; 4.800 V
  actual remoteL = 9709/2    ; 4.8545 V
  reading remoteH = 3200    ; 3.200 V
  actual remoteH = 3145    ; 3.145 V
  reading remoteBridge = 1    ; Bridged
  plant emf = 26011/2    ; 13.0055 V
  plant pack = 26009/2    ; 13.0045 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 5*7 3760 5*72    ; 0.005 V, 3.760 V, 0.005 V
  actual batteries.cell = -1/2*7 3755 -1/2*72    ; -0.0005 V, 3.755 V, -0.0005 V
  reading batteries.temperature = -50 48 -50*18    ; -50 °C, 48 °C, -50 °C
  actual batteries.temperature = -53 46 -53*18    ; -53 °C, 46 °C, -53 °C

ticks 480    ; from 21 ms to 500 ms
  setting preAlarmBelow = 3150    ; 3.150 V
  setting loadOffBelow = 2800    ; 2.800 V
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = -11    ; -1.1 A
  reading system.voltage = 12710    ; 12.710 V
  actual system.voltage = 12655    ; 12.655 V
  reading packVoltage = 12700    ; 12.700 V
  actual packVoltage = 25491/2    ; 12.7455 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 309/2    ; 0.1545 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 70089/2    ; 35.0445 V
  reading remoteBridge = 0    ; Open
  plant emf = 25489/2    ; 12.7445 V
  plant pack = 12746    ; 12.746 V
  reading batteries.cell = 2799*7 3599 2799*72    ; 2.799 V, 3.599 V, 2.799 V
  actual batteries.cell = 5587/2*7 3594 5587/2*72    ; 2.7935 V, 3.594 V, 2.7935 V
  reading batteries.temperature = -17 47 -17*18    ; -17 °C, 47 °C, -17 °C
  actual batteries.temperature = -37/2 45 -37/2*18    ; -18.5 °C, 45 °C, -18.5 °C

ticks 501    ; from 501 ms to 1.001 s
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading alternator.current = 0    ; 0.0 A
  actual alternator.current = 1    ; 0.1 A
  reading system.voltage = 0    ; 0.000 V
  actual system.voltage = 109/2    ; 0.0545 V
  reading packVoltage = 10    ; 0.010 V
  actual packVoltage = 129/2    ; 0.0645 V
  reading remoteL = 4990    ; 4.990 V
  actual remoteL = 10089/2    ; 5.0445 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 2955    ; 2.955 V
  plant emf = 26011/2    ; 13.0055 V
  plant pack = 64    ; 0.064 V
  reading batteries.cell = 0*80    ; 0.000 V
  actual batteries.cell = -6*80    ; -0.006 V
  reading batteries.temperature = 4 5 4*18    ; 4 °C, 5 °C, 4 °C
  actual batteries.temperature = 2 3 2*18    ; 2 °C, 3 °C, 2 °C
