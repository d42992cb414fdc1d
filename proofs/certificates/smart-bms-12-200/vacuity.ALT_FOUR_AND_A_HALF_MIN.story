; vacuity.ALT_FOUR_AND_A_HALF_MIN: what ALT_FOUR_AND_A_HALF_MIN speaks of can happen
; when (actual alternator.current >= 90 % of fuseLimit + 1.05 A) for 270.001 s then alternatorDerated = Yes
; smart-bms-12-200.valve, line 507

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 1250    ; 125.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 3    ; 3
  reading alternator.voltage = 16010    ; 16.010 V
  actual alternator.voltage = 32129/2    ; 16.0645 V
  reading alternator.current = 921    ; 92.1 A
  actual alternator.current = 1821/2    ; 91.05 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 31709/2    ; 15.8545 V
  reading packVoltage = 15790    ; 15.790 V
  actual packVoltage = 31689/2    ; 15.8445 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 309/2    ; 0.1545 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 16065    ; 16.065 V
  plant pack = 15844    ; 15.844 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 3200*7 3599 3200*72    ; 3.200 V, 3.599 V, 3.200 V
  actual batteries.cell = 3195*7 3594 3195*72    ; 3.195 V, 3.594 V, 3.195 V
  reading batteries.temperature = 4 48 4*18    ; 4 °C, 48 °C, 4 °C
  actual batteries.temperature = 3/2 46 3/2*18    ; 1.5 °C, 46 °C, 1.5 °C

ticks 29978    ; from 21 ms to 29.998 s
  setting preAlarmBelow = 3150    ; 3.150 V
  setting commissioned = 2    ; 2
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 26209/2    ; 13.1045 V
  reading alternator.current = 10    ; 1.0 A
  actual alternator.current = 1/2    ; 0.05 A
  reading system.voltage = 16000    ; 16.000 V
  actual system.voltage = 15945    ; 15.945 V
  reading packVoltage = 12720    ; 12.720 V
  actual packVoltage = 25549/2    ; 12.7745 V
  actual remoteH = 70089/2    ; 35.0445 V
  plant emf = 13105    ; 13.105 V
  plant pack = 25549/2    ; 12.7745 V
  reading batteries.cell = 2599*7 3600 2599*72    ; 2.599 V, 3.600 V, 2.599 V
  actual batteries.cell = 2594*7 3595 2594*72    ; 2.594 V, 3.595 V, 2.594 V
  reading batteries.temperature = -21 48 -21*18    ; -21 °C, 48 °C, -21 °C
  actual batteries.temperature = -23 46 -23*18    ; -23 °C, 46 °C, -23 °C

ticks 100    ; from 29.999 s to 30.098 s
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2750    ; 2.750 V
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading alternator.current = 23    ; 2.3 A
  actual alternator.current = 13    ; 1.3 A
  reading system.voltage = 15860    ; 15.860 V
  actual system.voltage = 15805    ; 15.805 V
  reading packVoltage = 12730    ; 12.730 V
  actual packVoltage = 25569/2    ; 12.7845 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 13005    ; 13.005 V
  plant pack = 12784    ; 12.784 V
  reading batteries.cell = 2850*7 3749 2850*72    ; 2.850 V, 3.749 V, 2.850 V
  actual batteries.cell = 2845*7 3744 2845*72    ; 2.845 V, 3.744 V, 2.845 V
  reading batteries.temperature = 4 48 4*18    ; 4 °C, 48 °C, 4 °C
  actual batteries.temperature = 2 97/2 2*18    ; 2 °C, 48.5 °C, 2 °C

ticks 270000    ; from 30.099 s to 300.098 s
  setting alternatorFuse = 1250    ; 125.0 A
  setting preAlarmBelow = 3150    ; 3.150 V
  setting loadOffBelow = 2600    ; 2.600 V
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading alternator.current = 1160    ; 116.0 A
  actual alternator.current = 1150    ; 115.0 A
  reading system.voltage = 15790    ; 15.790 V
  actual system.voltage = 15735    ; 15.735 V
  reading packVoltage = 10    ; 0.010 V
  actual packVoltage = 0    ; 0.000 V
  reading remoteL = 4800    ; 4.800 V
  actual remoteL = 4745    ; 4.745 V
  reading remoteH = 3200    ; 3.200 V
  actual remoteH = 6509/2    ; 3.2545 V
  plant emf = 12745    ; 12.745 V
  plant pack = 0    ; 0.000 V
  reading batteries.cell = 2600*7 3600 2600*72    ; 2.600 V, 3.600 V, 2.600 V
  actual batteries.cell = 5209/2*7 3595 5209/2*72    ; 2.6045 V, 3.595 V, 2.6045 V
  actual batteries.temperature = 2 46 2*18    ; 2 °C, 46 °C, 2 °C

ticks 2    ; from 300.099 s to 300.1 s
  setting preAlarmBelow = 2850    ; 2.850 V
  setting commissioned = 3    ; 3
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 26209/2    ; 13.1045 V
  reading alternator.current = 1158    ; 115.8 A
  actual alternator.current = 5744/5    ; 114.88 A
  reading system.voltage = 15990    ; 15.990 V
  actual system.voltage = 15935    ; 15.935 V
  reading packVoltage = 13150    ; 13.150 V
  actual packVoltage = 13104    ; 13.104 V
  reading remoteL = 5000    ; 5.000 V
  actual remoteL = 4945    ; 4.945 V
  reading remoteH = 3000    ; 3.000 V
  actual remoteH = 2950    ; 2.950 V
  reading remoteBridge = 1    ; Bridged
  plant emf = 26209/2    ; 13.1045 V
  plant pack = 13104    ; 13.104 V
  reading batteries.cell = 3200*7 3600 3200*72    ; 3.200 V, 3.600 V, 3.200 V
  actual batteries.cell = 64029587/20000*7 3595 64029587/20000*72    ; 3.20147935 V, 3.595 V, 3.20147935 V
  reading batteries.temperature = 4 47 4*18    ; 4 °C, 47 °C, 4 °C
  actual batteries.temperature = 2 45 2*18    ; 2 °C, 45 °C, 2 °C
