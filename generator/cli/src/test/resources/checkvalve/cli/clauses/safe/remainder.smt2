; A wheel of twelve positions, turned either way; mod is never negative.
(set-logic HORN)
(declare-fun wheel (Int) Bool)
(define-fun position ((n Int)) Int (mod n 12))
(assert (! (forall ((n Int)) (=> (= n 3) (wheel n))) :named start))
(assert
  (! (forall ((n Int) (by Int))
       (=> (wheel n) (let ((on (+ n by)) (back (- n by))) (and (wheel (position on)) (wheel (position back))))))
     :named step))
(assert (! (forall ((n Int)) (=> (wheel n) (< (- 1) n 12))) :named question))
(check-sat)
