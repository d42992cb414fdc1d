; vacuity.STUCK_CLOSED_SEEN: what STUCK_CLOSED_SEEN speaks of can happen
; when (previous alternatorSwitch = Open and absolute of actual alternator.current > 2.05 A) for 100 ms then fault = StuckClosed and allOff and preAlarm = High
; smart-bms-12-200.valve, line 378

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  setting preAlarmBelow = 3150    ; 3.150 V
  setting loadOffBelow = 2600    ; 2.600 V
  setting commissioned = 3    ; 3
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 25709/2    ; 12.8545 V
  reading alternator.current = -3000    ; -300.0 A
  actual alternator.current = -3011    ; -301.1 A
  reading system.voltage = 16010    ; 16.010 V
  actual system.voltage = 32129/2    ; 16.0645 V
  reading packVoltage = 19930    ; 19.930 V
  actual packVoltage = 39969/2    ; 19.9845 V
  reading remoteL = 5000    ; 5.000 V
  actual remoteL = 10101/2    ; 5.0505 V
  actual remoteH = 109/2    ; 0.0545 V
  plant emf = 12854    ; 12.854 V
  plant pack = 19985    ; 19.985 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 3201*7 3600 3201*72    ; 3.201 V, 3.600 V, 3.201 V
  actual batteries.cell = 6411/2*7 3595 6411/2*72    ; 3.2055 V, 3.595 V, 3.2055 V
  reading batteries.temperature = -17 -16 -17*18    ; -17 °C, -16 °C, -17 °C
  actual batteries.temperature = -37/2 -18 -37/2*18    ; -18.5 °C, -18 °C, -18.5 °C

ticks 81    ; from 21 ms to 101 ms
  setting loadOffBelow = 2800    ; 2.800 V
  setting commissioned = 1    ; 1
  reading alternator.voltage = 110    ; 0.110 V
  actual alternator.voltage = 129/2    ; 0.0645 V
  reading alternator.current = 506    ; 50.6 A
  actual alternator.current = 993/2    ; 49.65 A
  reading system.voltage = 0    ; 0.000 V
  actual system.voltage = 109/2    ; 0.0545 V
  reading packVoltage = 10    ; 0.010 V
  actual packVoltage = 129/2    ; 0.0645 V
  reading remoteH = 3000    ; 3.000 V
  actual remoteH = 5899/2    ; 2.9495 V
  plant emf = 65    ; 0.065 V
  plant pack = 129/2    ; 0.0645 V
  reading batteries.cell = 3201*7 3599 3201*72    ; 3.201 V, 3.599 V, 3.201 V
  actual batteries.cell = 3196*7 3594 3196*72    ; 3.196 V, 3.594 V, 3.196 V
  actual batteries.temperature = -19 -18 -19*18    ; -19 °C, -18 °C, -19 °C
