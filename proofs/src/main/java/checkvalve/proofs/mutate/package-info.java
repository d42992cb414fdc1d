/**
 * Whether requirements notice small changes of the spec that they judge. Nothing here is believed: a proof of a mutant is
 * not checked again, for nothing is claimed of it.
 */
package checkvalve.proofs.mutate;
