package checkvalve.proofs.encode;

import checkvalve.language.model.Place;
import checkvalve.proofs.term.Term;

/**
 * Something to prove that the spec does not state: that guards exclude each other, that a value stays in its range.
 *
 * @param about the machine, output or kept value
 * @param sentence what is claimed, for a reader
 * @param condition over the state before a tick and its inputs
 */
public record Claim(String about, String sentence, Term condition, Place place) {}
