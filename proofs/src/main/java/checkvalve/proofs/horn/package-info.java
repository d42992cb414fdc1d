/**
 * Linear Horn clauses over one predicate, as other people write them: read, searched for an invariant or a derivation of
 * {@code false}, and answered only with what was checked again.
 */
package checkvalve.proofs.horn;
