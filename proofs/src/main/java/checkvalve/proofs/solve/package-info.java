/**
 * Search for models, proofs and bounds with Z3.
 *
 * <p>Not believed: an answer from here only says where to look. What is claimed at the end is checked again, a model by
 * evaluating terms or replaying a story, a proof by the second solver of {@code checkvalve.proofs.check}.
 */
package checkvalve.proofs.solve;
