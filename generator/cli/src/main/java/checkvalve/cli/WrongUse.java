package checkvalve.cli;

/** What was asked cannot be done as asked; the message says why, for a person. */
public final class WrongUse extends Exception {
    private static final long serialVersionUID = 1;

    public WrongUse(String message) {
        super(message);
    }
}
