; ALT_FULL_OUTPUT: Not quite four and a half minutes of full output do not derate the port.
; reachable (alternator.current >= 90 % of fuseLimit) for 269.999 s and alternatorDerated = No
; smart-bms-12-200.valve, line 511

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 1250    ; 125.0 A
  reading alternator.voltage = 15800    ; 15.800 V
  actual alternator.voltage = 15745    ; 15.745 V
  reading alternator.current = -3000    ; -300.0 A
  actual alternator.current = -3011    ; -301.1 A
  reading system.voltage = 15700    ; 15.700 V
  actual system.voltage = 15645    ; 15.645 V
  reading packVoltage = 15700    ; 15.700 V
  actual packVoltage = 15745    ; 15.745 V
  reading remoteL = 4800    ; 4.800 V
  actual remoteL = 4745    ; 4.745 V
  reading remoteH = 3200    ; 3.200 V
  actual remoteH = 3145    ; 3.145 V
  reading remoteBridge = 1    ; Bridged
  plant emf = 31489/2    ; 15.7445 V
  plant pack = 31491/2    ; 15.7455 V
  plant stage = 2    ; ShortedOn

ticks 80    ; from 21 ms to 100 ms
  reading alternator.voltage = 0    ; 0.000 V
  actual alternator.voltage = 1/2    ; 0.0005 V
  reading alternator.current = 900    ; 90.0 A
  actual alternator.current = 890    ; 89.0 A
  reading system.voltage = 10    ; 0.010 V
  actual system.voltage = 0    ; 0.000 V
  reading packVoltage = 0    ; 0.000 V
  actual packVoltage = 0    ; 0.000 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 4735    ; 4.735 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  reading remoteBridge = 0    ; Open
  plant emf = 1/2    ; 0.0005 V
  plant pack = 0    ; 0.000 V
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.temperature = 7 48 7*18    ; 7 °C, 48 °C, 7 °C
  actual batteries.temperature = 5 46 5*18    ; 5 °C, 46 °C, 5 °C

ticks 269919    ; from 101 ms to 270.019 s
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 12745    ; 12.745 V
  reading system.voltage = 0    ; 0.000 V
  reading packVoltage = 12690    ; 12.690 V
  actual packVoltage = 25489/2    ; 12.7445 V
  plant emf = 12745    ; 12.745 V
  plant pack = 25489/2    ; 12.7445 V

ticks 1    ; from 270.02 s to 270.02 s
  reading packVoltage = 10    ; 0.010 V
  actual packVoltage = 1/2    ; 0.0005 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 2955    ; 2.955 V
  plant emf = 25491/2    ; 12.7455 V
  plant pack = 0    ; 0.000 V
  present batteries = 0*20    ; no
  reading batteries.temperature = 0*20    ; 0 °C
  actual batteries.temperature = 0*20    ; 0 °C
