; vacuity.ALT_FIVE_MIN: what ALT_FIVE_MIN speaks of can happen
; when (actual alternator.current >= 90 % of fuseLimit + 1.05 A) at least 300.001 s within 6 min then alternatorDerated = Yes
; smart-bms-12-200.valve, line 502

ticks 300001    ; from 1 ms to 300.001 s
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 3150    ; 3.150 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 2    ; 2
  actual alternator.voltage = 109/2    ; 0.0545 V
  reading alternator.current = 506    ; 50.6 A
  actual alternator.current = 993/2    ; 49.65 A
  actual system.voltage = 109/2    ; 0.0545 V
  reading packVoltage = 100    ; 0.100 V
  actual packVoltage = 54    ; 0.054 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 309/2    ; 0.1545 V
  actual remoteH = 109/2    ; 0.0545 V
  plant emf = 109/2    ; 0.0545 V
  plant pack = 54    ; 0.054 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 3200*7 3599 3200*72    ; 3.200 V, 3.599 V, 3.200 V
  actual batteries.cell = 6389/2*7 3594 6389/2*72    ; 3.1945 V, 3.594 V, 3.1945 V
  reading batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C
  actual batteries.temperature = 10 21/2 10*18    ; 10 °C, 10.5 °C, 10 °C
