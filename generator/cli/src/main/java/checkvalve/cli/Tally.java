package checkvalve.cli;

import checkvalve.proofs.verdict.Progress;

/** How far a proof has come, for the line that lives while it runs and for the last words when it is ended early. */
class Tally implements Progress {
    private volatile boolean running;
    private volatile int done;
    private volatile int total;

    /** A proof begins. */
    void start() {
        done = 0;
        total = 0;
        running = true;
    }

    @Override
    public void at(int done, int total, String id) {
        this.done = done;
        this.total = total;
    }

    /** The proof is over. */
    void finish() {
        running = false;
    }

    /** What to say when the run is ended now; empty if no proof is running. */
    final String lastWords() {
        if (!running) {
            return "";
        }
        String answered = total == 0 ? "before the first answer" : "after " + done + " of " + total + " answers";
        return "stopped " + answered;
    }
}
