package checkvalve.proofs.horn.search;

/** A way to look for an answer. Deterministic: the same calls give the same attempts. */
interface Strategy extends AutoCloseable {
    /**
     * Looks on for some while.
     *
     * @param budget in Z3's units of work; some millions are a second
     */
    Attempt within(long budget);

    /** Units of work that sessions have done which are still open. */
    default long open() {
        return 0;
    }

    @Override
    void close();
}
