; vacuity.LIMIT_BY_FUSE_125: what LIMIT_BY_FUSE_125 speaks of can happen
; when alternatorFuse = 125 A and alternatorSwitch = Closed and alternatorDerated = No and not rampCause then alternatorLimit = 100 A
; smart-bms-12-200.valve, line 478

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 1250    ; 125.0 A
  setting preAlarmBelow = 2900    ; 2.900 V
  setting commissioned = 2    ; 2
  reading alternator.voltage = 12790    ; 12.790 V
  actual alternator.voltage = 25689/2    ; 12.8445 V
  reading alternator.current = 920    ; 92.0 A
  actual alternator.current = 1821/2    ; 91.05 A
  reading system.voltage = 15790    ; 15.790 V
  actual system.voltage = 31689/2    ; 15.8445 V
  reading packVoltage = 12890    ; 12.890 V
  actual packVoltage = 25689/2    ; 12.8445 V
  reading remoteL = 4800    ; 4.800 V
  actual remoteL = 9709/2    ; 4.8545 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 6529/2    ; 3.2645 V
  plant emf = 25689/2    ; 12.8445 V
  plant pack = 12844    ; 12.844 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 3211*7 3599 3211*72    ; 3.211 V, 3.599 V, 3.211 V
  actual batteries.cell = 3206*7 3594 3206*72    ; 3.206 V, 3.594 V, 3.206 V
  reading batteries.temperature = 8 47 8*18    ; 8 °C, 47 °C, 8 °C
  actual batteries.temperature = 10 45 10*18    ; 10 °C, 45 °C, 10 °C

ticks 3000    ; from 21 ms to 3.02 s
  setting preAlarmBelow = 3150    ; 3.150 V
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 26229/2    ; 13.1145 V
  reading alternator.current = 10    ; 1.0 A
  actual alternator.current = 0    ; 0.0 A
  reading system.voltage = 13150    ; 13.150 V
  actual system.voltage = 13095    ; 13.095 V
  reading packVoltage = 13160    ; 13.160 V
  actual packVoltage = 26229/2    ; 13.1145 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 9689/2    ; 4.8445 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 70089/2    ; 35.0445 V
  plant emf = 26229/2    ; 13.1145 V
  plant pack = 26229/2    ; 13.1145 V
  plant stage = 0    ; Healthy
  reading batteries.cell = 3149*7 3600 3149*72    ; 3.149 V, 3.600 V, 3.149 V
  actual batteries.cell = 6287/2*7 3595 6287/2*72    ; 3.1435 V, 3.595 V, 3.1435 V
  reading batteries.temperature = 5 6 5*18    ; 5 °C, 6 °C, 5 °C
  actual batteries.temperature = 3 4 3*18    ; 3 °C, 4 °C, 3 °C

ticks 1    ; from 3.021 s to 3.021 s
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading alternator.current = 2999    ; 299.9 A
  actual alternator.current = 2989    ; 298.9 A
  reading system.voltage = 12710    ; 12.710 V
  actual system.voltage = 12655    ; 12.655 V
  reading packVoltage = 12720    ; 12.720 V
  actual packVoltage = 25549/2    ; 12.7745 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 309/2    ; 0.1545 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 2955    ; 2.955 V
  reading remoteBridge = 1    ; Bridged
  plant emf = 26011/2    ; 13.0055 V
  plant pack = 25549/2    ; 12.7745 V
  plant stage = 2    ; ShortedOn
  reading batteries.cell = 2901*7 3599 2901*72    ; 2.901 V, 3.599 V, 2.901 V
  actual batteries.cell = 2896*7 3594 2896*72    ; 2.896 V, 3.594 V, 2.896 V
  reading batteries.temperature = 13 47 13*18    ; 13 °C, 47 °C, 13 °C
  actual batteries.temperature = 11 89/2 11*18    ; 11 °C, 44.5 °C, 11 °C
