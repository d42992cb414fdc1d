; vacuity.STUCK_CLOSED_SEEN: what STUCK_CLOSED_SEEN speaks of can happen
; when (previous alternatorSwitch = Open and absolute of actual alternator.current > 2.05 A) for 100 ms then fault = StuckClosed and allOff and preAlarm = High
; smart-bms-12-200.valve, line 378

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading alternator.current = 31    ; 3.1 A
  actual alternator.current = 21    ; 2.1 A
  reading packVoltage = 12960    ; 12.960 V
  actual packVoltage = 13005    ; 13.005 V
  reading remoteL = 4800    ; 4.800 V
  actual remoteL = 4745    ; 4.745 V
  reading remoteH = 3200    ; 3.200 V
  actual remoteH = 3145    ; 3.145 V
  reading remoteBridge = 1    ; Bridged
  plant emf = 26011/2    ; 13.0055 V
  plant pack = 26009/2    ; 13.0045 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.temperature = -50 -49 -50*18    ; -50 °C, -49 °C, -50 °C
  actual batteries.temperature = -48 -47 -48*18    ; -48 °C, -47 °C, -48 °C

ticks 80    ; from 21 ms to 100 ms
  setting alternatorFuse = 1250    ; 125.0 A
  reading alternator.voltage = 0    ; 0.000 V
  actual alternator.voltage = 1/2    ; 0.0005 V
  reading alternator.current = 900    ; 90.0 A
  actual alternator.current = 890    ; 89.0 A
  reading system.voltage = 10    ; 0.010 V
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 0    ; 0.000 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  reading remoteBridge = 0    ; Open
  plant emf = 1/2    ; 0.0005 V
  plant pack = 0    ; 0.000 V
  present batteries = 0*20    ; no
  reading batteries.temperature = 0*20    ; 0 °C
  actual batteries.temperature = 0*20    ; 0 °C

ticks 1    ; from 101 ms to 101 ms
  setting alternatorFuse = 600    ; 60.0 A
  actual alternator.voltage = -1/2    ; -0.0005 V
  reading alternator.current = -3000    ; -300.0 A
  actual alternator.current = -2990    ; -299.0 A
  reading system.voltage = 0    ; 0.000 V
  actual packVoltage = -1/2    ; -0.0005 V
  plant emf = -1    ; -0.001 V
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C
  actual batteries.temperature = 6 7 6*18    ; 6 °C, 7 °C, 6 °C
