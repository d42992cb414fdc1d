package checkvalve.proofs.margin;

import checkvalve.language.Finding;
import checkvalve.language.Spec;
import checkvalve.language.meaning.Story;
import checkvalve.language.model.Device;
import checkvalve.language.model.Source;
import checkvalve.language.mutation.Parameter;
import checkvalve.proofs.Finder;
import checkvalve.proofs.Prover;
import checkvalve.proofs.Scope;
import checkvalve.proofs.verdict.Answer;
import checkvalve.proofs.verdict.Progress;
import checkvalve.proofs.verdict.Verdict;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for the whole range of a figure over which a requirement is proved. Each question is asked for a range at once,
 * with a setting in the figure's place, so nothing between two values is left out; ranges grow twofold while they are
 * proved, and then are halved.
 */
public final class MarginRun {
    /** From the figure as it stands, no further than this many steps. */
    private static final long FARTHEST = 1L << 20;

    private final String name;
    private final String requirement;
    private final Parameter parameter;
    private final Progress progress;
    private int asked;

    /**
     * @param name the spec's
     */
    public MarginRun(String name, String requirement, Parameter parameter, Progress progress) {
        this.name = name;
        this.requirement = requirement;
        this.parameter = parameter;
        this.progress = progress;
    }

    /** Nothing where the requirement is not proved with the figure as it stands. */
    public Optional<Margin> run() {
        long at = parameter.value();
        if (!isProved(at, at)) {
            return Optional.empty();
        }
        long low = end(at, -1);
        long high = end(at, 1);
        // Each side was proved with the figure at its other end; the claim is about all of it.
        while (low < high && !isProved(low, high)) {
            if (at - low >= high - at) {
                low = at - (at - low) / 2;
            } else {
                high = at + (high - at) / 2;
            }
        }
        return Optional.of(new Margin(low, high, edge(low, -1), edge(high, 1)));
    }

    /** The last value in one direction up to which all values from the figure on are proved together. */
    private long end(long at, int direction) {
        long good = 0;
        long bad = farthest(at, direction) + 1;
        for (long step = 1; good + step < bad; step *= 2) {
            if (!isProved(at, at + direction * (good + step))) {
                bad = good + step;
                break;
            }
            good += step;
        }
        while (good + 1 < bad) {
            long middle = good + (bad - good) / 2;
            if (isProved(at, at + direction * middle)) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return at + direction * good;
    }

    /** Figures are written without a sign. */
    private static long farthest(long at, int direction) {
        return direction < 0 ? Math.min(at, FARTHEST) : FARTHEST;
    }

    private boolean isProved(long one, long other) {
        return ask(Math.min(one, other), Math.max(one, other)) instanceof Asked.Known known
                && known.verdict() instanceof Verdict.Proved;
    }

    private Margin.Edge edge(long end, int direction) {
        if (Math.abs(end - parameter.value()) >= farthest(parameter.value(), direction)) {
            return new Margin.Edge.Unbounded();
        }
        long beyond = end + direction;
        return switch (ask(beyond, beyond)) {
            case Asked.NoSpec(String finding) -> new Margin.Edge.NoSpec(beyond, finding);
            case Asked.Known(Device device, Verdict verdict) ->
                switch (verdict) {
                    case Verdict.Refuted refuted
                    when refuted.story() != null -> new Margin.Edge.Refuted(beyond, device, refuted.story());
                    case Verdict.Refuted refuted -> new Margin.Edge.Open(beyond, refuted.sentence());
                    case Verdict.Open(String reason) -> new Margin.Edge.Open(beyond, reason);
                    case Verdict.Proved(var files, Story witness) ->
                        new Margin.Edge.Open(beyond, "proved for itself, but not together with the range");
                };
        };
    }

    /** What came of one range. */
    private sealed interface Asked {
        record Known(Device device, Verdict verdict) implements Asked {}

        record NoSpec(String finding) implements Asked {}
    }

    private Asked ask(long low, long high) {
        progress.at(asked, asked + 1, parameter.written(low) + " .. " + parameter.written(high));
        asked++;
        Spec.Result read = Spec.read(new Source(name, parameter.ranging(low, high, requirement)));
        if (read.device().isEmpty()) {
            return new Asked.NoSpec(read.findings().stream()
                    .filter(Finding::isError)
                    .map(Finding::message)
                    .findFirst()
                    .orElse(""));
        }
        Device device = read.device().get();
        return Prover.prove(device, new Scope(Set.of(requirement)), Finder.here(), Progress.NONE).answers().stream()
                .filter(answer -> answer.id().equals(requirement))
                .map(Answer::verdict)
                .map(verdict -> (Asked) new Asked.Known(device, verdict))
                .findFirst()
                .orElseThrow();
    }
}
