; The compiled class and smart-bms-12-200.valve agree.
;
; output.fault: `fault` is fault afterwards
; smart-bms-12-200.valve, line 57
(set-logic QF_LIRA)

(declare-const commissioned Int)
(declare-const alternator.current Int)
(declare-const remoteL Int)
(declare-const remoteH Int)
(declare-const |remoteBridge=Bridged| Bool)
(declare-const |Alternator=Charging| Bool)
(declare-const |Alternator=Stopping| Bool)
(declare-const |Alternator=Overloaded| Bool)
(declare-const batteries.count Int)
(declare-const |lowest batteries.cell| Int)
(declare-const |highest batteries.cell| Int)
(declare-const |lowest batteries.temperature| Int)
(declare-const |highest batteries.temperature| Int)
(declare-const |timer incompleteHeld| Int)
(declare-const remoteLReleased Bool)
(declare-const remoteHReleased Bool)
(declare-const |timer notRemoteRequestedHeld| Int)
(declare-const |timer strayCurrentHeld| Int)
(declare-const stuckClosed Bool)
(declare-const reverseSeen Bool)
(define-fun $1 () Bool (and |Alternator=Overloaded| (not |Alternator=Charging|) (not |Alternator=Stopping|)))
(define-fun $2 () Bool (<= batteries.count 0))
(define-fun $3 () Bool (= commissioned batteries.count))
(define-fun $4 () Int (+ |timer incompleteHeld| 1))
(define-fun |timer incompleteHeld'| () Int (ite $3 0 (ite (<= |timer incompleteHeld| 500) $4 501)))
(define-fun batteriesMissed () Bool (<= 501 |timer incompleteHeld'|))
(define-fun |remoteLReleased'| () Bool (or (<= 500 remoteL) (and remoteLReleased (<= 480 remoteL))))
(define-fun |remoteHReleased'| () Bool (or (<= remoteH 300) (and remoteHReleased (<= remoteH 320))))
(define-fun $5 () Bool (<= 10 remoteL))
(define-fun $6 () Bool (<= remoteH 3499))
(define-fun remoteRequested () Bool (and (or |remoteBridge=Bridged| (not |remoteLReleased'|) (not |remoteHReleased'|))
    $5 $6))
(define-fun $7 () Int (* (- 1) alternator.current))
(define-fun strayCurrent () Bool (and (or $1 (and (not |Alternator=Charging|) (not |Alternator=Stopping|) (not
    |Alternator=Overloaded|))) (<= 11 (ite (<= $7 0) alternator.current $7))))
(define-fun $8 () Int (+ |timer notRemoteRequestedHeld| 1))
(define-fun |timer notRemoteRequestedHeld'| () Int (ite remoteRequested 0 (ite (<= |timer notRemoteRequestedHeld| 1000)
    $8 1001)))
(define-fun $9 () Int (+ |timer strayCurrentHeld| 1))
(define-fun |timer strayCurrentHeld'| () Int (ite strayCurrent (ite (<= |timer strayCurrentHeld| 100) $9 101) 0))
(define-fun $10 () Bool (<= |timer notRemoteRequestedHeld'| 1000))
(define-fun |stuckClosed'| () Bool (or (<= 101 |timer strayCurrentHeld'|) (and stuckClosed $10)))
(define-fun $11 () Bool (not |stuckClosed'|))
(define-fun $12 () Bool (<= 0 (+ alternator.current 10)))
(define-fun |reverseSeen'| () Bool (or (<= (+ alternator.current 11) 0) (and $10 reverseSeen)))
(define-fun $13 () Bool (<= (+ batteries.count 1) commissioned))
(define-fun $14 () Bool (not (and batteriesMissed $13)))
(define-fun $15 () Bool (not |reverseSeen'|))
(define-fun |fault'=BatteryCable| () Bool (and batteriesMissed $11 $13 $15))
(define-fun |fault'=TooManyBatteries| () Bool (and batteriesMissed $11 $14 $15))
(define-fun |fault'=ReverseCurrent| () Bool (and $11 |reverseSeen'|))
(define-fun $16 () Bool (not |fault'=BatteryCable|))
(define-fun $17 () Bool (not |fault'=TooManyBatteries|))
(define-fun $18 () Bool (not |fault'=ReverseCurrent|))
(define-fun $19 () Bool (<= (ite (and (or $1 (and (not |Alternator=Charging|) (not $1) (not (and |Alternator=Stopping|
    (not |Alternator=Charging|))))) (<= 11 (ite (<= (+ alternator.current 1) 0) $7 alternator.current))) (ite (<= 101
    |timer strayCurrentHeld|) |timer strayCurrentHeld| $9) 0) 100))
(define-fun $20 () Bool (<= 1001 (ite (and $5 $6 (or |remoteBridge=Bridged| (and (<= remoteL 499) (or (<= remoteL 479)
    (not remoteLReleased))) (and (<= 301 remoteH) (or (<= 321 remoteH) (not remoteHReleased))))) 0 (ite (<= 1001
    |timer notRemoteRequestedHeld|) |timer notRemoteRequestedHeld| $8))))
(define-fun $21 () Bool (or (not stuckClosed) $20))
(define-fun $22 () Bool (or (not reverseSeen) $20))
(define-fun $23 () Int (ite $3 0 (ite (<= 501 |timer incompleteHeld|) |timer incompleteHeld| $4)))
(define-fun $24 () Bool (<= 501 $23))
(define-fun $25 () Bool (not (and $13 $24)))

; setting commissioned is within its range
(assert (and (<= 1 commissioned) (<= commissioned 20)))

; alternator.current is within its sensor's range
(assert (and (<= 0 (+ alternator.current 3000)) (<= alternator.current 3000)))

; remoteL is within its sensor's range
(assert (and (<= 0 remoteL) (<= remoteL 3600)))

; remoteH is within its sensor's range
(assert (and (<= 0 remoteH) (<= remoteH 3600)))

; batteries: 0 to 20 present
(assert (and (<= 0 batteries.count) (<= batteries.count 20)))

; batteries.cell is within its sensor's range
(assert (or $2 (and (<= 0 |lowest batteries.cell|) (<= |lowest batteries.cell| 5000))))

; batteries.cell is within its sensor's range
(assert (or $2 (and (<= 0 |highest batteries.cell|) (<= |highest batteries.cell| 5000))))

; the lowest batteries.cell is not above the highest
(assert (or $2 (<= |lowest batteries.cell| |highest batteries.cell|)))

; batteries.temperature is within its sensor's range
(assert (or $2 (and (<= 0 (+ |lowest batteries.temperature| 50)) (<= |lowest batteries.temperature| 120))))

; batteries.temperature is within its sensor's range
(assert (or $2 (and (<= 0 (+ |highest batteries.temperature| 50)) (<= |highest batteries.temperature| 120))))

; the lowest batteries.temperature is not above the highest
(assert (or $2 (<= |lowest batteries.temperature| |highest batteries.temperature|)))

; timer incompleteHeld is within its bounds
(assert (and (<= 0 |timer incompleteHeld|) (<= |timer incompleteHeld| 501)))

; timer notRemoteRequestedHeld is within its bounds
(assert (and (<= 0 |timer notRemoteRequestedHeld|) (<= |timer notRemoteRequestedHeld| 1001)))

; timer strayCurrentHeld is within its bounds
(assert (and (<= 0 |timer strayCurrentHeld|) (<= |timer strayCurrentHeld| 101)))

; the negated goal
(assert (not (and (= (and $11 $16 $17 $18) (and $12 $19 $21 $22 (<= $23 500) $25)) (= |fault'=BatteryCable| (and $12 $13
    $19 $21 $22 $24)) (= (and batteriesMissed $11 $14 $15 $16) (and $12 $19 $21 $22 $24 $25)) (= (and $11
    |reverseSeen'| $16 $17) (and $19 $21 (not (and $12 $22)))) (= (and |stuckClosed'| $16 $17 $18) (not (and $19
    $21))))))

(check-sat)
