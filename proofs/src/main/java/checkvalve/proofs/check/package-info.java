/**
 * Re-checking of certificates by a second solver that shares nothing with the search.
 *
 * <p>Believed: the text of an obligation and the reading of the second solver's answer. Every doubt is an unknown.
 */
package checkvalve.proofs.check;
