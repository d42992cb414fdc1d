; An array is none of what is answered here.
(set-logic HORN)
(declare-fun inv ((Array Int Int)) Bool)
(assert (forall ((a (Array Int Int))) (=> (= (select a 0) 0) (inv a))))
(assert (forall ((a (Array Int Int))) (=> (and (inv a) (> (select a 0) 0)) false)))
(check-sat)
