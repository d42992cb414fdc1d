; The compiled class and smart-bms-12-200.valve agree.
;
; step: `packHigh` is packHigh afterwards
; smart-bms-12-200.valve, line 143
(set-logic QF_LIRA)

(declare-const system.voltage Int)
(declare-const packVoltage Int)
(declare-const packHigh Bool)
(define-fun $1 () Int (* 10 system.voltage))
(define-fun $2 () Int (* 10 packVoltage))
(define-fun $3 () Int (ite (<= packVoltage system.voltage) $1 $2))
(define-fun |packHigh'| () Bool (or (<= 16001 $3) (and packHigh (<= 15800 $3))))
(define-fun $4 () Int (ite (<= (+ system.voltage 1) packVoltage) $2 $1))

; system.voltage is within its sensor's range
(assert (and (<= 0 system.voltage) (<= system.voltage 3600)))

; packVoltage is within its sensor's range
(assert (and (<= 0 packVoltage) (<= packVoltage 2000)))

; the negated goal
(assert (not (= |packHigh'| (not (and (<= $4 16000) (or (not packHigh) (<= $4 15799)))))))

(check-sat)
