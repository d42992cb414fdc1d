package checkvalve.proofs.encode;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Symbol;
import checkvalve.proofs.term.Term;

/** What names and time mean where an expression stands. */
interface Scope {
    Value symbol(Symbol symbol);

    /** The number of ticks in a row, this one included, that a timer or observer has counted. */
    Term held(int timer);

    /** The same at the end of the last tick. */
    Term heldBefore(int timer);

    /** The time in ticks since the machine entered the state it is in. */
    Term elapsed(int machine);

    Term took(Expr.Took took);

    Value previous(int memory);

    Term total(int observer, Term count, Term window);
}
