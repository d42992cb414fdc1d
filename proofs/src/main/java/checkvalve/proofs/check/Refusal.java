package checkvalve.proofs.check;

/**
 * A text must not be asked. An {@link Error}, since SMTInterpol's parser goes on after exceptions, and a text that is wrong
 * somewhere has no answer.
 */
final class Refusal extends Error {
    Refusal(String reason) {
        super(reason, null, false, false);
    }
}
