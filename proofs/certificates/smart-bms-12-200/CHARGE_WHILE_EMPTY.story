; CHARGE_WHILE_EMPTY: Chargers can be allowed while an empty cell keeps loads off.
; reachable chargeDisconnect = High and loadDisconnect = Floating and lowest < loadOffBelow - 6 mV
; smart-bms-12-200.valve, line 476

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 3150    ; 3.150 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 2    ; 2
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading alternator.current = -3000    ; -300.0 A
  actual alternator.current = -3011    ; -301.1 A
  reading system.voltage = 35990    ; 35.990 V
  actual system.voltage = 72089/2    ; 36.0445 V
  reading packVoltage = 16010    ; 16.010 V
  actual packVoltage = 32121/2    ; 16.0605 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 9689/2    ; 4.8445 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 25489/2    ; 12.7445 V
  plant pack = 16061    ; 16.061 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 3149*7 3750 3149*72    ; 3.149 V, 3.750 V, 3.149 V
  actual batteries.cell = 3144*7 3755 3144*72    ; 3.144 V, 3.755 V, 3.144 V
  reading batteries.temperature = -17 47 -17*18    ; -17 °C, 47 °C, -17 °C
  actual batteries.temperature = -18 48 -18*18    ; -18 °C, 48 °C, -18 °C

ticks 2000    ; from 21 ms to 2.02 s
  setting loadOffBelow = 2800    ; 2.800 V
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 26209/2    ; 13.1045 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = -1/2    ; -0.05 A
  reading system.voltage = 15790    ; 15.790 V
  actual system.voltage = 15735    ; 15.735 V
  reading packVoltage = 15780    ; 15.780 V
  actual packVoltage = 31669/2    ; 15.8345 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 309/2    ; 0.1545 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 6529/2    ; 3.2645 V
  plant emf = 13104    ; 13.104 V
  plant pack = 15835    ; 15.835 V
  reading batteries.cell = 3200*7 3599 3200*72    ; 3.200 V, 3.599 V, 3.200 V
  actual batteries.cell = 3195*7 3594 3195*72    ; 3.195 V, 3.594 V, 3.195 V
  reading batteries.temperature = 8 47 8*18    ; 8 °C, 47 °C, 8 °C
  actual batteries.temperature = 10 45 10*18    ; 10 °C, 45 °C, 10 °C

ticks 1    ; from 2.021 s to 2.021 s
  setting loadOffBelow = 2600    ; 2.600 V
  reading alternator.voltage = 13040    ; 13.040 V
  actual alternator.voltage = 25989/2    ; 12.9945 V
  reading alternator.current = -3000    ; -300.0 A
  actual alternator.current = -10806    ; -1080.6 A
  reading system.voltage = 12930    ; 12.930 V
  actual system.voltage = 25969/2    ; 12.9845 V
  reading packVoltage = 12940    ; 12.940 V
  actual packVoltage = 25989/2    ; 12.9945 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 4735    ; 4.735 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 2955    ; 2.955 V
  plant emf = 12994    ; 12.994 V
  plant pack = 12995    ; 12.995 V
  reading batteries.cell = 0*7 3599 0*72    ; 0.000 V, 3.599 V, 0.000 V
  actual batteries.cell = -6*7 3594 -6*72    ; -0.006 V, 3.594 V, -0.006 V
  reading batteries.temperature = 12 47 12*18    ; 12 °C, 47 °C, 12 °C
