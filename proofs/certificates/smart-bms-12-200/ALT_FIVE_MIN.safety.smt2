; ALT_FIVE_MIN: More than five minutes in any six at 90 % of the limit derate the port.
; when (actual alternator.current >= 90 % of fuseLimit + 1.05 A) at least 300.001 s within 6 min then alternatorDerated = Yes
; smart-bms-12-200.valve, line 502
;
; safety: the claim holds at the end of the tick
(set-logic QF_LIRA)

(declare-const |alternatorFuse=800| Bool)
(declare-const |alternatorFuse=1000| Bool)
(declare-const |alternatorFuse=1250| Bool)
(declare-const |actual alternator.current| Real)
(declare-const |Derating=Derated| Bool)
(declare-const |Derating elapsed| Int)
(declare-const |nearLimit level| Int)
(declare-const |ALT_FIVE_MIN 1 start| Bool)
(declare-const |ALT_FIVE_MIN 1 active| Bool)
(declare-const |ALT_FIVE_MIN 1 length| Int)
(declare-const |ALT_FIVE_MIN 1 count| Int)
(define-fun alternatorFuse () Int (ite |alternatorFuse=800| 800 (ite |alternatorFuse=1000| 1000 (ite
    |alternatorFuse=1250| 1250 600))))
(define-fun |Derating: Full -> Derated line 211| () Bool (<= 540000 |nearLimit level|))
(define-fun |Derating: Derated -> Full line 214| () Bool (and (<= |nearLimit level| 539999) (<= 599999
    |Derating elapsed|)))
(define-fun |ALT_FIVE_MIN 1 active'| () Bool (or |ALT_FIVE_MIN 1 start| |ALT_FIVE_MIN 1 active|))
(define-fun |ALT_FIVE_MIN 1 length'| () Int (ite |ALT_FIVE_MIN 1 active'| (ite (<= |ALT_FIVE_MIN 1 length| 360000) (+
    |ALT_FIVE_MIN 1 length| 1) 360001) 0))
(define-fun $1 () Bool (<= |ALT_FIVE_MIN 1 length'| 360000))
(define-fun |ALT_FIVE_MIN 1 count'| () Int (ite (and (<= (+ (* 9.0 (ite (<= alternatorFuse 1111) (* (/ 9.0 10.0)
    (to_real alternatorFuse)) 1000.0)) 105.0) (* 10.0 |actual alternator.current|)) |ALT_FIVE_MIN 1 active'| $1) (+
    |ALT_FIVE_MIN 1 count| 1) |ALT_FIVE_MIN 1 count|))

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
(assert (not (or (and (not |Derating=Derated|) |Derating: Full -> Derated line 211|) (and |Derating=Derated| (not
    |Derating: Derated -> Full line 214|)) (not (and |ALT_FIVE_MIN 1 active'| $1 (<= 300001
    |ALT_FIVE_MIN 1 count'|))))))

(check-sat)
