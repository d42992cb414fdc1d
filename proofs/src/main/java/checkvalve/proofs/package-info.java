/** From a device model to verdicts that were re-checked. */
package checkvalve.proofs;
