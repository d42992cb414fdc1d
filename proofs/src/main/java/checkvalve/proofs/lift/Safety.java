package checkvalve.proofs.lift;

import checkvalve.proofs.term.Term;

/**
 * Something that must hold for the lifted terms to be what the Java machine computes, and that bounds alone do not show.
 *
 * @param sentence what, and where
 */
public record Safety(String sentence, Term condition) {}
