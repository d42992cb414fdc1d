package checkvalve.proofs.horn.read;

/** An assertion that is no linear Horn clause over one predicate. */
final class NotLinear extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param reason what is wrong with it, for a person
     */
    NotLinear(String reason) {
        super(reason, null, false, false);
    }
}
