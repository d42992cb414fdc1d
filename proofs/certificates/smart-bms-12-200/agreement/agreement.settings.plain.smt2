; The compiled class and smart-bms-12-200.valve agree.
;
; settings: these are the same term in the class and in the spec
;   what is taken for commissioned is a value that it has
;   a new core has alternatorFuse at its default
;   a new core has preAlarmBelow at its default
;   a new core has loadOffBelow at its default
;   a new core has commissioned at its default
;   defaults keep the rule: setting preAlarmBelow is within its range
;   defaults keep the rule: setting loadOffBelow is within its range
;   defaults keep the rule: setting commissioned is within its range
;   defaults keep the rule: settings: the pre-alarm comes at least 100 mV before the release
(set-logic QF_LIRA)


; the negated goal
(assert false)

(check-sat)
