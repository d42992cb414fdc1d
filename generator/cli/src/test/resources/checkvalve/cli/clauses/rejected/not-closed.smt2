; The last bracket is missing.
(set-logic HORN)
(declare-fun inv (Int) Bool)
(assert (inv 0)
