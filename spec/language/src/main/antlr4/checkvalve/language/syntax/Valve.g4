/** The concrete syntax of a spec; REFERENCE.md says what it means. */
grammar Valve;

tokens {
    /* A name that follows a number; see UnitWords. */
    UNIT
}

file : device EOF ;

/** One section alone, to find what is wrong with it. */
onlySection : section EOF ;

device : 'device' name '{' tick? section* '}' ;

tick : 'tick' literal ;

section
    : settings
    | ports
    | defines
    | thresholds
    | machine
    | keep
    | drive
    | plant
    | requirements
    | group
    ;

// What is declared

settings : 'settings' '{' ( setting | require )* '}' ;

setting : name ':' settingType ( 'step' step=literal )? 'default' initial=value ;

settingType
    : enumeration
    | name 'in' '{' value ( ',' value )* '}'
    | name range?
    ;

require : 'require' expression STRING ;

ports : 'ports' '{' ( power | input | output )* '}' ;

power : 'power' name ':' direction=name '{' measured* '}' ;

measured : name sensor ;

input : 'input' name ':' ( enumeration | dimension=name sensor? ) ;

output : 'output' name ':' valueType 'reset' initial=value ;

group : name ':' low=NUMBER '..' high=NUMBER 'of' '{' channel* '}' ;

channel : name ':' ( count=NUMBER 'of' )? ( enumeration | dimension=name sensor? ) ;

sensor : 'sensor' range ( 'resolution' resolution=literal )? accuracy? ( 'age' age=literal )? ;

accuracy : 'accuracy' literal ( '+' literal )? ;

/** The values of its own, or those of something declared before. */
enumeration : '{' name ( ',' name )* '}' | 'as' like=name ;

valueType : enumeration | name range? ( 'resolution' resolution=literal )? ;

range : low=value '..' high=value ;

defines : 'define' '{' define* '}' ;

define : name '=' expression ;

thresholds : 'thresholds' '{' threshold* '}' ;

threshold : name ':' trip=expression 'until' ( clear=expression | relation limited ) ( 'starts' start=( 'clear' | 'tripped' ) )? ;

// What moves

machine : 'machine' name '{' ( state | outOf )* '}' ;

state : initial='initial'? 'state' name '{' transition* '}' ;

outOf : 'from' ( other='any' 'other' | names ) '{' transition* '}' ;

transition : ordered='then'? 'when' expression '->' target=name first='first'? ;

keep : 'keep' '{' kept* '}' ;

kept
    : name ':' 'budget' total=literal 'within' window=literal 'of' expression # budget
    | name ':' valueType 'starts' initial=value ( ramp | '{' rewrite* '}' )       # keptValue
    ;

ramp : 'ramps' 'to' expression ( ','? 'up' 'at' up=literal )? ( ','? 'down' 'at' down=literal )? ;

/** A choice as the result stands in parentheses: its `when` would look like that of the next rule. */
rewrite : 'when' condition=expression '->' result=implication ;

drive : 'drive' '{' driven* '}' ;

driven : name '=' expression ;

// The world, and what must hold in it

plant : 'plant' '{' ( variable | law | assumption )* '}' ;

variable : name ':' ( enumeration | dimension=name range? ) ;

law : 'law' expression ;

assumption : 'assumption' name STRING ':' expression ;

requirements : 'requirements' '{' ( let | requirement )* '}' ;

let : 'let' name '=' expression ;

requirement : name STRING attribute* claim ;

attribute
    : 'source' name STRING               # source
    | 'assuming' name ( ',' name )*      # assuming
    | 'fixed' name ( ',' name )*         # fixed
    | 'internal'                         # internal
    ;

claim
    : 'never' expression                                                                              # never
    | 'always' expression                                                                             # always
    | 'when' condition=expression 'then' ( 'within' duration )? result=expression                     # whenThen
    | subject=negation 'becomes' expected=value 'only' 'after' condition=negation 'for' duration
        ( ','? 'unless' unless=expression )?                                                          # becomes
    | 'reachable' expression                                                                          # reachable
    ;

// Expressions, weakest binding first

expression : implication ( 'when' condition=implication 'else' otherwise=expression )? ;

implication : disjunction ( 'implies' implication )? ;

disjunction : conjunction ( 'or' conjunction )* ;

conjunction : lasting ( 'and' lasting )* ;

lasting : negation ( heldFor | totalWithin | timesIn )? ;

heldFor : 'for' duration ;

totalWithin : 'at' 'least' total=duration 'within' window=duration ;

timesIn : NUMBER 'times' 'in' duration ;

negation : 'not' negation | comparison ;

comparison
    : kind=( 'any' | 'all' ) actual='actual'? path ( relation limited | 'in' names | 'is' name )     # quantified
    | limited comparing?                                                                             # compared
    ;

comparing
    : relation limited                                                                               # relating
    | 'in' nameOrNames                                                                               # oneOf
    | 'is' name                                                                                      # is
    | 'takes' from=nameOrNames '->' to=nameOrNames                                                   # takes
    | 'changes' 'at' 'most' limited                                                                  # slew
    | 'changes' NUMBER 'times' 'in' duration                                                         # changes
    ;

relation : '=' | '!=' | '<' | '<=' | '>' | '>=' ;

limited : sum rounding? limit* ;

rounding : 'rounded' direction=( 'down' | 'up' | 'nearest' ) ( 'to' literal )? ;

limit : ','? 'at' bound=( 'most' | 'least' ) sum ;

duration : sum ;

sum : product ( ( '+' | '-' ) product )* ;

product : unary ( ( '*' | '/' ) unary )* ;

unary : '-' unary | primary ;

primary
    : literal ( 'of' unary )?                                                               # number
    | ( 'true' | 'false' )                                                                  # truth
    | '(' expression ')'                                                                    # grouped
    | 'actual' path                                                                         # actual
    | 'previous' primary                                                                    # previous
    | ( 'minimum' | 'maximum' ) 'of' actual='actual'? path 'or' unary 'when' 'none'         # extreme
    | 'count' 'of' name                                                                     # count
    | ( 'least' | 'greatest' ) 'of' '(' expression ( ',' expression )* ')'                  # extremeOf
    | 'absolute' 'of' primary                                                               # absolute
    | 'after' duration ( 'in' path )?                                                       # after
    | path                                                                                  # reference
    ;

path : name ( '.' name )* ;

nameOrNames : name | names ;

names : '{' name ( ',' name )* '}' ;

value : '-'? literal | name | 'true' | 'false' ;

literal : NUMBER unit? ;

unit : '%' | UNIT ( '/' UNIT )? ;

/** Words that mean something only where they stand may name things elsewhere. */
name
    : NAME
    | 'device' | 'tick' | 'settings' | 'ports' | 'define' | 'thresholds' | 'machine' | 'keep' | 'drive' | 'plant' | 'requirements'
    | 'step' | 'default' | 'require' | 'power' | 'input' | 'output' | 'reset' | 'sensor' | 'resolution' | 'accuracy' | 'age'
    | 'until' | 'starts' | 'clear' | 'tripped' | 'initial' | 'state' | 'from' | 'other' | 'budget' | 'ramps' | 'to' | 'up' | 'down'
    | 'nearest' | 'law' | 'assumption' | 'let' | 'source' | 'assuming' | 'fixed' | 'internal' | 'reachable' | 'only' | 'minimum'
    | 'maximum' | 'count' | 'none' | 'times' | 'most' | 'as'
    ;

SETTINGS : 'settings' ;
PORTS : 'ports' ;
DEFINE : 'define' ;
THRESHOLDS : 'thresholds' ;
MACHINE : 'machine' ;
KEEP : 'keep' ;
DRIVE : 'drive' ;
PLANT : 'plant' ;
REQUIREMENTS : 'requirements' ;
NEVER : 'never' ;
TIMES : '*' ;
LESS : '<' ;
GREATER : '>' ;
ARROW : '->' ;
COLON : ':' ;
EQUALS : '=' ;
SLASH : '/' ;
MINUS : '-' ;
DOT : '.' ;
OPEN_BRACE : '{' ;
CLOSE_BRACE : '}' ;
OPEN_PARENTHESIS : '(' ;
CLOSE_PARENTHESIS : ')' ;
RANGE : '..' ;
NUMBER : [0-9] [0-9_]* ( '.' [0-9] [0-9_]* )? ;
NAME : [A-Za-z_] [A-Za-z0-9_]* ;
UNIT_SIGN : ( [a-zA-Z] | '\u00B5' | '\u03BC' )? ( '\u03A9' | '\u2126' ) | '\u00B0' [A-Za-z]* | ( '\u00B5' | '\u03BC' ) [A-Za-z]+ ;
STRING : '"' ~["\r\n]* '"' ;
OPEN_STRING : '"' ~["\r\n]* ;
DOC : '///' ~[\r\n]* -> channel(HIDDEN) ;
COMMENT : '//' ~[\r\n]* -> channel(HIDDEN) ;
SPACE : [ \t\r\n\f]+ -> skip ;
OTHER : . ;
