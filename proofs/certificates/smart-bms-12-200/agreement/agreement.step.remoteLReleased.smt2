; The compiled class and smart-bms-12-200.valve agree.
;
; step: `remoteLReleased` is remoteLReleased afterwards
; smart-bms-12-200.valve, line 144
(set-logic QF_LIRA)

(declare-const remoteL Int)
(declare-const remoteLReleased Bool)
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))

; remoteL is within its sensor's range
(assert (and (<= 0 remoteL) (<= remoteL 3600)))

; the negated goal
(assert (not (= |remoteLReleased'| (not (and (<= remoteL 499) (or (<= remoteL 479) (not remoteLReleased)))))))

(check-sat)
