package checkvalve.proofs.search;

import java.util.List;

/** How far a search for relations goes. */
enum Effort {
    /** Relations of few parts that no sample contradicts. */
    SIMPLE(2, 0),
    /** Samples know no laws and no assumptions: relations of modes that these may make true, too. */
    DESPITE_SAMPLES(2, 2),
    /** Relations of more parts. */
    DEAR(4, 0);

    /** What is tried where assumptions are made. */
    static final List<Effort> ASSUMING = List.of(SIMPLE, DESPITE_SAMPLES, DEAR);

    /** What is tried where only laws have a say besides samples. */
    static final List<Effort> UNASSUMING = List.of(SIMPLE, DEAR, DESPITE_SAMPLES);

    private final int dearest;
    private final int unseen;

    Effort(int dearest, int unseen) {
        this.dearest = dearest;
        this.unseen = unseen;
    }

    /** The greatest cost of a relation; about the number of its parts. */
    int dearest() {
        return dearest;
    }

    /** The most parts of a relation that samples contradict. */
    int unseen() {
        return unseen;
    }
}
