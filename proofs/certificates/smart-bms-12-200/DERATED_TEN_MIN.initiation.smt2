; DERATED_TEN_MIN: A port stays derated for 10 min.
; alternatorDerated becomes No only after alternatorDerated = Yes for 10 min
; smart-bms-12-200.valve, line 529
;
; initiation: the relations hold out of reset
(set-logic QF_LIRA)

(declare-const |Derating=Derated| Bool)
(declare-const |Derating elapsed| Int)
(declare-const |alternatorDerated=Yes| Bool)
(declare-const |DERATED_TEN_MIN 2| Int)
(define-fun $1 () Bool (<= (+ |Derating elapsed| 1) |DERATED_TEN_MIN 2|))

; Derating=Derated out of reset
(assert (not |Derating=Derated|))

; Derating elapsed out of reset
(assert (= |Derating elapsed| 0))

; alternatorDerated=Yes out of reset
(assert (not |alternatorDerated=Yes|))

; DERATED_TEN_MIN 2 out of reset
(assert (= |DERATED_TEN_MIN 2| 0))

; the negated goal
(assert (not (and (= |Derating=Derated| |alternatorDerated=Yes|) (or (not |alternatorDerated=Yes|) $1) (or (not
    |Derating=Derated|) $1) (<= 0 |DERATED_TEN_MIN 2|))))

(check-sat)
