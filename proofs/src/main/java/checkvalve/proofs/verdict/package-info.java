/** What a proof run says. */
package checkvalve.proofs.verdict;
