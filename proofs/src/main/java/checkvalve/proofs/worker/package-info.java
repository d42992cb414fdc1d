/**
 * Z3 in a process of its own, so that a solver that crashes, hangs or takes too much memory takes no answer with it but that of
 * the question it was on: as a whole search, which says what it finds as text ({@code ChildFinder}, and {@code ChildHunt} for
 * clauses), or question by question ({@code ChildSolver}). What it says is believed as little as any search.
 */
package checkvalve.proofs.worker;
