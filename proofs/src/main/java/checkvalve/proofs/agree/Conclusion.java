package checkvalve.proofs.agree;

import java.util.List;

/** What came of one item. There is no fourth: doubt is {@link Open}. */
public sealed interface Conclusion {
    /** The word for it, as in reports: {@code agreed}, {@code differs}, {@code open}. */
    default String word() {
        return switch (this) {
            case Agreed a -> "agreed";
            case Differs d -> "differs";
            case Open o -> "open";
        };
    }

    /**
     * The class does what the spec says, whatever it is given, for ever.
     *
     * @param files names of the certificates, each accepted by the second solver
     */
    record Agreed(List<String> files) implements Conclusion {
        public Agreed {
            files = List.copyOf(files);
        }
    }

    /** It does something else, which was seen in both. */
    record Differs(Difference difference) implements Conclusion {}

    /** Not decided, and why. */
    record Open(String reason) implements Conclusion {}
}
