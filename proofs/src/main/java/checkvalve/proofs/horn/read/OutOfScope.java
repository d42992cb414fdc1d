package checkvalve.proofs.horn.read;

/**
 * Well-formed, but nothing that this tool can answer. An {@link Error}, since SMTInterpol's parser goes on after exceptions.
 */
final class OutOfScope extends Error {
    /**
     * @param reason what it is, for a person
     */
    OutOfScope(String reason) {
        super(reason, null, false, false);
    }
}
