/**
 * The search in a process of its own, so that a solver that crashes, hangs or takes too much memory takes no answer with
 * it but that of the question it was on. What it says is text, and is believed as little as any search.
 */
package checkvalve.proofs.worker;
