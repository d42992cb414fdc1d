; The compiled class and smart-bms-12-200.valve agree.
;
; step: `remoteHReleased` is remoteHReleased afterwards
; smart-bms-12-200.valve, line 145
(set-logic QF_LIRA)

(declare-const remoteH Int)
(declare-const remoteHReleased Bool)
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))

; remoteH is within its sensor's range
(assert (and (<= 0 remoteH) (<= remoteH 3600)))

; the negated goal
(assert (not (= |remoteHReleased'| (not (and (<= 301 remoteH) (or (<= 321 remoteH) (not remoteHReleased)))))))

(check-sat)
