package checkvalve.proofs.lift;

import checkvalve.proofs.term.Term;

/** What a variable that the lift has made stands for; each is made of variables that were there before it. */
public sealed interface Definition {
    Term variable();

    /** A name for a value that a loop carries from one round to the next. */
    record Carried(Term variable, Term value) implements Definition {}

    /** The whole part of a number divided by a positive one, rounded down. */
    record Quotient(Term variable, Term dividend, long divisor) implements Definition {}
}
