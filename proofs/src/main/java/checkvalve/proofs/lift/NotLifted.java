package checkvalve.proofs.lift;

/** The class says something that is not lifted: of the whole class nothing is known. The message names it and its line. */
public final class NotLifted extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotLifted(String what, String place) {
        super("not lifted: " + what + " at " + place, null, false, false);
    }
}
