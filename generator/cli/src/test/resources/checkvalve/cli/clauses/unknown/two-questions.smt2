; There is one answer, so there may be one question.
(set-logic HORN)
(declare-fun inv (Int) Bool)
(assert (inv 0))
(check-sat)
(assert (forall ((x Int)) (=> (inv x) false)))
(check-sat)
