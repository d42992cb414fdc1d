package checkvalve.proofs.agree;

/** The class is not made as the classes of a spec are: something is missing, or there is something more. */
final class Mismatch extends RuntimeException {
    private static final long serialVersionUID = 1;

    Mismatch(String what) {
        super(what, null, false, false);
    }
}
