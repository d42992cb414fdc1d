; vacuity.CHARGE_RECOVERS: what CHARGE_RECOVERS speaks of can happen
; when (chargeReady and fault != StuckClosed) for 2 s then chargeDisconnect = High
; smart-bms-12-200.valve, line 664

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 1250    ; 125.0 A
  setting preAlarmBelow = 2900    ; 2.900 V
  setting commissioned = 2    ; 2
  actual alternator.voltage = 109/2    ; 0.0545 V
  reading alternator.current = 920    ; 92.0 A
  actual alternator.current = 1821/2    ; 91.05 A
  reading system.voltage = 15790    ; 15.790 V
  actual system.voltage = 31689/2    ; 15.8445 V
  reading packVoltage = 100    ; 0.100 V
  actual packVoltage = 109/2    ; 0.0545 V
  reading remoteL = 4800    ; 4.800 V
  actual remoteL = 9709/2    ; 4.8545 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 6529/2    ; 3.2645 V
  plant emf = 109/2    ; 0.0545 V
  plant pack = 54    ; 0.054 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 3211*7 3599 3211*72    ; 3.211 V, 3.599 V, 3.211 V
  actual batteries.cell = 3206*7 3594 3206*72    ; 3.206 V, 3.594 V, 3.206 V
  reading batteries.temperature = 8 47 8*18    ; 8 °C, 47 °C, 8 °C
  actual batteries.temperature = 10 45 10*18    ; 10 °C, 45 °C, 10 °C

ticks 1980    ; from 21 ms to 2 s
  setting preAlarmBelow = 3150    ; 3.150 V
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 26209/2    ; 13.1045 V
  reading alternator.current = 10    ; 1.0 A
  actual alternator.current = -1/2    ; -0.05 A
  reading system.voltage = 13150    ; 13.150 V
  actual system.voltage = 13095    ; 13.095 V
  reading packVoltage = 13160    ; 13.160 V
  actual packVoltage = 13105    ; 13.105 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 9689/2    ; 4.8445 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 70089/2    ; 35.0445 V
  plant emf = 13104    ; 13.104 V
  plant pack = 26211/2    ; 13.1055 V

ticks 1    ; from 2.001 s to 2.001 s
  setting alternatorFuse = 600    ; 60.0 A
  setting loadOffBelow = 2600    ; 2.600 V
  actual alternator.voltage = 12995    ; 12.995 V
  reading alternator.current = 506    ; 50.6 A
  actual alternator.current = 993/2    ; 49.65 A
  reading system.voltage = 12930    ; 12.930 V
  actual system.voltage = 12875    ; 12.875 V
  reading packVoltage = 12940    ; 12.940 V
  actual packVoltage = 25989/2    ; 12.9945 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 309/2    ; 0.1545 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 2955    ; 2.955 V
  reading remoteBridge = 1    ; Bridged
  plant emf = 25991/2    ; 12.9955 V
  plant pack = 25989/2    ; 12.9945 V
  reading batteries.temperature = 12 47 12*18    ; 12 °C, 47 °C, 12 °C
