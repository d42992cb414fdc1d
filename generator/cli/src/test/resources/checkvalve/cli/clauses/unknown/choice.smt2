; For all and for some within a condition are no variables of a clause.
(set-logic HORN)
(declare-fun inv (Int) Bool)
(assert (inv 0))
(assert (forall ((x Int)) (=> (and (inv x) (forall ((y Int)) (> y x))) false)))
(check-sat)
