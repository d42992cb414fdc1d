; CHARGES: The alternator can charge through a working stage that was closed already.
; reachable previous alternatorSwitch = Closed and alternatorSwitch = Closed and stage = Healthy and actual alternator.current >= 50 A
; smart-bms-12-200.valve, line 687

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading alternator.current = -1    ; -0.1 A
  reading system.voltage = 12890    ; 12.890 V
  actual system.voltage = 12835    ; 12.835 V
  reading packVoltage = 12870    ; 12.870 V
  actual packVoltage = 25649/2    ; 12.8245 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant emf = 13005    ; 13.005 V
  plant pack = 25649/2    ; 12.8245 V

ticks 2980    ; from 21 ms to 3 s
  reading alternator.current = -10    ; -1.0 A
  reading system.voltage = 15520    ; 15.520 V
  actual system.voltage = 15465    ; 15.465 V
  reading packVoltage = 12730    ; 12.730 V
  actual packVoltage = 25569/2    ; 12.7845 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant pack = 25569/2    ; 12.7845 V
  present batteries = 1 0*19    ; yes, no
  reading batteries.cell = 0*3 3600 0*76    ; 0.000 V, 3.600 V, 0.000 V
  actual batteries.cell = 0*3 3595 0*76    ; 0.000 V, 3.595 V, 0.000 V
  reading batteries.temperature = 47*20    ; 47 °C
  actual batteries.temperature = 45*20    ; 45 °C

ticks 1    ; from 3.001 s to 3.001 s
  setting commissioned = 2    ; 2
  reading alternator.current = -1    ; -0.1 A
  reading system.voltage = 0    ; 0.000 V
  actual system.voltage = 0    ; 0.000 V
  reading packVoltage = 12720    ; 12.720 V
  actual packVoltage = 25489/2    ; 12.7445 V
  reading remoteL = 4790    ; 4.790 V
  actual remoteL = 4735    ; 4.735 V
  reading remoteH = 3210    ; 3.210 V
  actual remoteH = 3155    ; 3.155 V
  plant pack = 25489/2    ; 12.7445 V
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 0*7 3599 0*72    ; 0.000 V, 3.599 V, 0.000 V
  actual batteries.cell = 0*7 3594 0*72    ; 0.000 V, 3.594 V, 0.000 V
  reading batteries.temperature = 5 6 5*18    ; 5 °C, 6 °C, 5 °C
  actual batteries.temperature = 3 4 3*18    ; 3 °C, 4 °C, 3 °C

ticks 1    ; from 3.002 s to 3.002 s
  setting alternatorFuse = 1250    ; 125.0 A
  reading alternator.voltage = 12800    ; 12.800 V
  actual alternator.voltage = 25709/2    ; 12.8545 V
  reading alternator.current = 631    ; 63.1 A
  actual alternator.current = 621    ; 62.1 A
  reading system.voltage = 12800    ; 12.800 V
  actual system.voltage = 12745    ; 12.745 V
  reading packVoltage = 12800    ; 12.800 V
  actual packVoltage = 25709/2    ; 12.8545 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 12985    ; 12.985 V
  plant pack = 25409/2    ; 12.7045 V
  reading batteries.cell = 0*80    ; 0.000 V
  actual batteries.cell = -5*80    ; -0.005 V
  reading batteries.temperature = 51*20    ; 51 °C
  actual batteries.temperature = 49*20    ; 49 °C
