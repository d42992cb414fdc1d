package checkvalve.proofs.cover;

import checkvalve.language.cover.Obligation;
import checkvalve.language.cover.Sheet;
import checkvalve.language.cover.Showing;
import java.util.Optional;

/** An obligation and what became of it. */
public record Item(Obligation obligation, Fate fate) {
    /** What the vector with this number is the first to show of it. */
    Optional<Sheet.Shown> shownBy(int vector) {
        return fate instanceof Covered(Showing.At at) && at.vector() == vector
                ? Optional.of(new Sheet.Shown(at.tick(), text()))
                : Optional.empty();
    }

    /** In words, with the line of the spec. */
    public String text() {
        String what = obligation.kind() == Obligation.Kind.TRIGGER
                ? obligation.text() + ": what it waits for happens"
                : obligation.text();
        return "line " + obligation.place().line() + ": " + what;
    }

    /** What became of an obligation. */
    public sealed interface Fate {
        /** The word for it in reports. */
        default String word() {
            return switch (this) {
                case Covered covered -> "covered";
                case Unreachable unreachable -> "unreachable";
                case Open open -> "open";
            };
        }
    }

    /** A vector shows it. */
    public record Covered(Showing.At at) implements Fate {}

    /** Proved, and checked by the second solver: no inputs show it. */
    public record Unreachable() implements Fate {}

    /** Not decided, and why. */
    public record Open(String reason) implements Fate {}
}
