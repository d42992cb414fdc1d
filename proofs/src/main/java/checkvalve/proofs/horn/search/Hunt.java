package checkvalve.proofs.horn.search;

import checkvalve.proofs.horn.ClauseSystem;

/** A search for an answer about clauses, from finding to finding. */
public interface Hunt extends AutoCloseable {
    /** Begins hunts. */
    @FunctionalInterface
    interface Begin {
        /**
         * @param text what the system was read from
         */
        Hunt hunt(ClauseSystem system, String text);
    }

    /** Hunts in this process. */
    static Begin here() {
        return (system, text) -> new ClauseSearch(system, 0, turn -> {});
    }

    /** Goes on from where the last call stopped; {@link Finding.Nothing} when there is nowhere to go. */
    Finding next();

    /** Z3's units of work so far; the same on every run and machine. */
    long units();

    /** From any thread: a call of {@link #next} ends as soon as it can. */
    void stop();

    @Override
    void close();
}
