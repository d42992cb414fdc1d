/** What is handed to the second solver: each proof as obligations, in plain text. Believed: that these obligations make a proof. */
package checkvalve.proofs.certify;
