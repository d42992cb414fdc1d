package checkvalve.cli;

/** What was asked cannot be done as asked; the message says why, for a person. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final int exitCode;

    private Refusal(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The program was not used well. */
    Refusal(String message) {
        this(ExitCode.WRONG_USE, message);
    }

    /** The spec asks for what there is no way to give. */
    static Refusal ofSpec(String message) {
        return new Refusal(ExitCode.REJECTED, message);
    }

    int exitCode() {
        return exitCode;
    }
}
