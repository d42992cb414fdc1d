/** SMT-LIB text to clauses. Believed, as far as a verdict rests on the clauses being those of the text. */
package checkvalve.proofs.horn.read;
