/**
 * Looks for inductive invariants. Not believed: whatever comes out is checked again, from text, by another solver.
 */
package checkvalve.proofs.search;
