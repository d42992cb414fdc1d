package checkvalve.cli;

import checkvalve.proofs.verdict.Progress;

/** How far a proof has come, for the line that lives while it runs and for the last words when it is ended early. */
class Tally implements Progress {
    private volatile int done;
    private volatile int total;

    @Override
    public void at(int done, int total, String id) {
        this.done = done;
        this.total = total;
    }

    /** The proof is over. */
    void finish() {
        total = 0;
    }

    /** What to say when the run is ended now; empty if no proof is running. */
    final String lastWords() {
        return total == 0 ? "" : "stopped after " + done + " of " + total + " questions; nothing was written";
    }
}
