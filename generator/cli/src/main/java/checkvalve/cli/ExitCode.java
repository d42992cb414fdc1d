package checkvalve.cli;

/** What the exit codes of the program mean. */
final class ExitCode {
    /** All proved, or done. */
    static final int FINE = 0;

    /** Something is refuted. */
    static final int REFUTED = 10;

    /** Something is open, and nothing is refuted. */
    static final int OPEN = 20;

    /** The spec has errors, or cannot stand: guards overlap, a state is unreachable, the world gets stuck. */
    static final int REJECTED = 30;

    /** Wrong use: an unknown option, a file that is not there, a folder that cannot be written to. */
    static final int WRONG_USE = 64;

    /** A bug of ours. */
    static final int BUG = 70;

    private ExitCode() {}
}
