; reachability.Derating.Derated
; Derating.Derated can be reached

ticks 20    ; from 1 ms to 20 ms
  setting alternatorFuse = 600    ; 60.0 A
  reading alternator.voltage = 13050    ; 13.050 V
  actual alternator.voltage = 12995    ; 12.995 V
  reading alternator.current = -1    ; -0.1 A
  actual alternator.current = 17/2    ; 0.85 A
  reading system.voltage = 15800    ; 15.800 V
  actual system.voltage = 15745    ; 15.745 V
  actual packVoltage = 54    ; 0.054 V
  reading remoteL = 100    ; 0.100 V
  actual remoteL = 45    ; 0.045 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 12996    ; 12.996 V
  plant pack = 53    ; 0.053 V
  plant stage = 2    ; ShortedOn
  present batteries = 1*2 0*18    ; yes, no
  reading batteries.cell = 0*7 3600 0*72    ; 0.000 V, 3.600 V, 0.000 V
  actual batteries.cell = 0*7 7189/2 0*72    ; 0.000 V, 3.5945 V, 0.000 V
  reading batteries.temperature = 8 9 8*18    ; 8 °C, 9 °C, 8 °C
  actual batteries.temperature = 11/2 13/2 11/2*18    ; 5.5 °C, 6.5 °C, 5.5 °C

ticks 100    ; from 21 ms to 120 ms
  setting commissioned = 2    ; 2
  reading alternator.current = 486    ; 48.6 A
  actual alternator.current = 951/2    ; 47.55 A
  actual packVoltage = 0    ; 0.000 V
  reading remoteH = 3010    ; 3.010 V
  actual remoteH = 2955    ; 2.955 V
  plant emf = 12995    ; 12.995 V
  plant pack = 0    ; 0.000 V
  reading batteries.temperature = 8*20    ; 8 °C
  actual batteries.temperature = 11/2*20    ; 5.5 °C

ticks 269900    ; from 121 ms to 270.02 s
  setting commissioned = 1    ; 1
  actual packVoltage = 1    ; 0.001 V
  reading remoteH = 34990    ; 34.990 V
  actual remoteH = 34935    ; 34.935 V
  plant emf = 12996    ; 12.996 V
  reading batteries.cell = 0*80    ; 0.000 V
  actual batteries.cell = 0*80    ; 0.000 V

ticks 1    ; from 270.021 s to 270.021 s
  setting alternatorFuse = 1250    ; 125.0 A
  reading alternator.voltage = 13060    ; 13.060 V
  actual alternator.voltage = 13005    ; 13.005 V
  reading alternator.current = 0    ; 0.0 A
  actual alternator.current = -1    ; -0.1 A
  reading system.voltage = 0    ; 0.000 V
  actual system.voltage = 0    ; 0.000 V
  reading packVoltage = 17600    ; 17.600 V
  actual packVoltage = 17654    ; 17.654 V
  reading remoteL = 5000    ; 5.000 V
  actual remoteL = 4945    ; 4.945 V
  reading remoteH = 0    ; 0.000 V
  actual remoteH = 0    ; 0.000 V
  plant emf = 13004    ; 13.004 V
  plant pack = 20000    ; 20.000 V
  reading batteries.temperature = 50 51 50*18    ; 50 °C, 51 °C, 50 °C
  actual batteries.temperature = 95/2 97/2 95/2*18    ; 47.5 °C, 48.5 °C, 47.5 °C
