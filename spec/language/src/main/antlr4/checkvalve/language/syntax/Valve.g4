grammar Valve;

file : DEVICE NAME EOF ;

DEVICE : 'device' ;
NAME : [A-Za-z] [A-Za-z0-9_]* ;
SPACE : [ \t\r\n]+ -> skip ;
