/**
 * Test vectors of a device: what {@link checkvalve.language.cover} finds by trying, and by the {@link
 * checkvalve.proofs.Prover} what nobody found: a run that shows it, or a proof that there is none.
 */
package checkvalve.proofs.cover;
