; ALT_FIVE_MIN: More than five minutes in any six at 90 % of the limit derate the port.
; when (actual alternator.current >= 90 % of fuseLimit + 1.05 A) at least 300.001 s within 6 min then alternatorDerated = Yes
; smart-bms-12-200.valve, line 502
;
; consecution: a tick keeps the relations
(set-logic QF_LIRA)

(declare-const |alternatorFuse=800| Bool)
(declare-const |alternatorFuse=1000| Bool)
(declare-const |alternatorFuse=1250| Bool)
(declare-const alternator.current Int)
(declare-const |actual alternator.current| Real)
(declare-const |nearLimit level| Int)
(declare-const |ALT_FIVE_MIN 1 start| Bool)
(declare-const |ALT_FIVE_MIN 1 active| Bool)
(declare-const |ALT_FIVE_MIN 1 length| Int)
(declare-const |ALT_FIVE_MIN 1 count| Int)
(define-fun alternatorFuse () Int (ite |alternatorFuse=800| 800 (ite |alternatorFuse=1000| 1000 (ite
    |alternatorFuse=1250| 1250 600))))
(define-fun $1 () Int (ite |alternatorFuse=800| 720 (ite |alternatorFuse=1000| 900 (ite |alternatorFuse=1250| 1125
    540))))
(define-fun fullLimit () Int (ite (<= $1 1000) $1 1000))
(define-fun $2 () Int (+ |nearLimit level| (- 1)))
(define-fun |nearLimit'| () Int (ite (<= (* 9 fullLimit) (* 10 alternator.current)) (ite (<= |nearLimit level| 599998)
    (+ |nearLimit level| 2) 600000) (ite (<= $2 0) 0 $2)))
(define-fun |ALT_FIVE_MIN 1 active'| () Bool (or |ALT_FIVE_MIN 1 start| |ALT_FIVE_MIN 1 active|))
(define-fun |ALT_FIVE_MIN 1 length'| () Int (ite |ALT_FIVE_MIN 1 active'| (ite (<= |ALT_FIVE_MIN 1 length| 360000) (+
    |ALT_FIVE_MIN 1 length| 1) 360001) 0))
(define-fun |ALT_FIVE_MIN 1 count'| () Int (ite (and (<= (+ (* 9.0 (ite (<= alternatorFuse 1111) (* (/ 9.0 10.0)
    (to_real alternatorFuse)) 1000.0)) 105.0) (* 10.0 |actual alternator.current|)) |ALT_FIVE_MIN 1 active'| (<=
    |ALT_FIVE_MIN 1 length'| 360000)) (+ |ALT_FIVE_MIN 1 count| 1) |ALT_FIVE_MIN 1 count|))

; alternator.current is read as its sensor permits
(assert (and (or (<= (to_real alternator.current) (+ |actual alternator.current| (/ 21.0 2.0))) (<= (+
    alternator.current 3000) 0)) (or (not (<= (+ (to_real alternator.current) (/ 21.0 2.0))
    |actual alternator.current|)) (<= 3000 alternator.current))))

; relation 1
(assert (or (<= 360001 |ALT_FIVE_MIN 1 length|) (<= (+ |ALT_FIVE_MIN 1 count| (* 2 (ite (<= |ALT_FIVE_MIN 1 count|
    300000) |ALT_FIVE_MIN 1 count| 300000))) (+ |nearLimit level| |ALT_FIVE_MIN 1 length|))))

; relation 2
(assert (<= |ALT_FIVE_MIN 1 count| |ALT_FIVE_MIN 1 length|))

; relation 3
(assert (or |ALT_FIVE_MIN 1 active| (<= |ALT_FIVE_MIN 1 count| 0)))

; relation 4
(assert (<= 0 |nearLimit level|))

; relation 5
(assert (<= |ALT_FIVE_MIN 1 length| 360001))

; the negated goal
(assert (not (and (or (<= 360001 |ALT_FIVE_MIN 1 length'|) (<= (+ |ALT_FIVE_MIN 1 count'| (* 2 (ite (<=
    |ALT_FIVE_MIN 1 count'| 300000) |ALT_FIVE_MIN 1 count'| 300000))) (+ |nearLimit'| |ALT_FIVE_MIN 1 length'|))) (<=
    |ALT_FIVE_MIN 1 count'| |ALT_FIVE_MIN 1 length'|) (or |ALT_FIVE_MIN 1 start| |ALT_FIVE_MIN 1 active| (<=
    |ALT_FIVE_MIN 1 count'| 0)) (<= 0 |nearLimit'|) (<= |ALT_FIVE_MIN 1 length'| 360001))))

(check-sat)
