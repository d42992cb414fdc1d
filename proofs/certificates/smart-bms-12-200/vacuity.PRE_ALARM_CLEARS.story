; vacuity.PRE_ALARM_CLEARS: what PRE_ALARM_CLEARS speaks of can happen
; preAlarm becomes Floating only after lowest >= preAlarmBelow - 6 mV for 2 s, unless releaseCause
; smart-bms-12-200.valve, line 590

ticks 20    ; from 1 ms to 20 ms
  setting preAlarmBelow = 2850    ; 2.850 V
  setting loadOffBelow = 2600    ; 2.600 V
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 13104    ; 13.104 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = -23/2    ; -1.15 A
  reading packVoltage = 15800    ; 15.800 V
  actual packVoltage = 15745    ; 15.745 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  actual remoteH = 54    ; 0.054 V
  plant emf = 13103    ; 13.103 V
  plant pack = 15746    ; 15.746 V
  plant stage = 2    ; ShortedOn

ticks 104    ; from 21 ms to 124 ms
  setting alternatorFuse = 600    ; 60.0 A
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15745    ; 15.745 V
  reading packVoltage = 12800    ; 12.800 V
  actual packVoltage = 12745    ; 12.745 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 4735    ; 4.735 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 12744    ; 12.744 V
  plant pack = 12746    ; 12.746 V
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 2901*7 3600 2901*72    ; 2.901 V, 3.600 V, 2.901 V
  actual batteries.cell = 5791/2*7 7189/2 5791/2*72    ; 2.8955 V, 3.5945 V, 2.8955 V
  reading batteries.temperature = -17*20    ; -17 °C
  actual batteries.temperature = -39/2*20    ; -19.5 °C

ticks 2000    ; from 125 ms to 2.124 s
  setting alternatorFuse = 1250    ; 125.0 A
  setting preAlarmBelow = 3150    ; 3.150 V
  setting commissioned = 2    ; 2
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 13104    ; 13.104 V
  reading alternator.current = -2    ; -0.2 A
  actual alternator.current = 1    ; 0.1 A
  reading packVoltage = 13150    ; 13.150 V
  actual packVoltage = 13103    ; 13.103 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 2955    ; 2.955 V
  plant emf = 13104    ; 13.104 V
  plant pack = 13103    ; 13.103 V
  reading batteries.cell = 3201*7 3600 3201*72    ; 3.201 V, 3.600 V, 3.201 V
  actual batteries.cell = 6391/2*7 7209/2 6391/2*72    ; 3.1955 V, 3.6045 V, 3.1955 V
  reading batteries.temperature = 8*20    ; 8 °C
  actual batteries.temperature = 11/2*20    ; 5.5 °C

ticks 1    ; from 2.125 s to 2.125 s
  setting alternatorFuse = 800    ; 80.0 A
  setting preAlarmBelow = 2850    ; 2.850 V
  reading alternator.voltage = 0    ; 0.000 V
  actual alternator.voltage = 1    ; 0.001 V
  reading alternator.current = 10    ; 1.0 A
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 1    ; 0.001 V
  reading remoteBridge = 1    ; Bridged
  plant emf = 2    ; 0.002 V
  plant pack = 0    ; 0.000 V
  reading batteries.cell = 3200*80    ; 3.200 V
  actual batteries.cell = 6389/2*80    ; 3.1945 V
  reading batteries.temperature = 5 6 5*18    ; 5 °C, 6 °C, 5 °C
  actual batteries.temperature = 5/2 7/2 5/2*18    ; 2.5 °C, 3.5 °C, 2.5 °C
