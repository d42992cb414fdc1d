; What is declared and no predicate may be anything; that is no clause over variables.
(set-logic HORN)
(declare-fun limit () Int)
(declare-fun inv (Int) Bool)
(assert (inv 0))
(assert (forall ((x Int)) (=> (and (inv x) (> x limit)) false)))
(check-sat)
