; The compiled class and smart-bms-12-200.valve agree.
;
; step: `remoteRequestedHeldTicks` is timer remoteRequestedHeld afterwards
; smart-bms-12-200.valve, line 147
(set-logic QF_LIRA)

(declare-const remoteL Int)
(declare-const remoteH Int)
(declare-const |remoteBridge=Bridged| Bool)
(declare-const remoteLReleased Bool)
(declare-const remoteHReleased Bool)
(declare-const |timer remoteRequestedHeld| Int)
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun $1 () Bool (<= 10 remoteL))
(define-fun $2 () Bool (<= remoteH 3499))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    $1 $2))
(define-fun $3 () Int (+ |timer remoteRequestedHeld| 1))
(define-fun |timer remoteRequestedHeld'| () Int (ite remoteRequested (ite (<= |timer remoteRequestedHeld| 20) $3 21) 0))

; remoteL is within its sensor's range
(assert (and (<= 0 remoteL) (<= remoteL 3600)))

; remoteH is within its sensor's range
(assert (and (<= 0 remoteH) (<= remoteH 3600)))

; timer remoteRequestedHeld is within its bounds
(assert (and (<= 0 |timer remoteRequestedHeld|) (<= |timer remoteRequestedHeld| 21)))

; the negated goal
(assert (not (= |timer remoteRequestedHeld'| (ite (and $1 $2 (or |remoteBridge=Bridged| (and (<= remoteL 499) (or (<=
    remoteL 479) (not remoteLReleased))) (and (<= 301 remoteH) (or (<= 321 remoteH) (not remoteHReleased))))) (ite (<=
    21 |timer remoteRequestedHeld|) |timer remoteRequestedHeld| $3) 0))))

(check-sat)
