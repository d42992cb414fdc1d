/**
 * Interned terms over booleans, integers and reals, with linear arithmetic in normal form.
 *
 * <p>Believed: a mistake in the folding rules here is a mistake in every proof. That is why each rule is a line of its
 * own in {@link checkvalve.proofs.term.Terms} and why evaluation is held against the solvers on random terms.
 */
package checkvalve.proofs.term;
