package checkvalve.proofs.agree;

import checkvalve.language.meaning.Driver;
import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.Interpreter;
import checkvalve.language.model.Device;
import checkvalve.language.model.Rational;
import checkvalve.proofs.lift.Interval;
import checkvalve.proofs.lift.Intervals;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Valuation;
import checkvalve.proofs.term.Variables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * Single steps from made-up states, of a class that is not lifted: what takes long to reach is seen at once. Not believed. What
 * is found is made as calm as it can be, one value after another.
 */
final class Jumps {
    private static final int COUNT = 2_000;
    private static final int WAYS = 6;

    private final Device device;
    private final Intervals intervals;
    private final Terms terms;
    private final List<Link> links;
    private final Shrunk shrunk;

    Jumps(Device device, Terms terms, Intervals intervals, List<Link> links, Shrunk shrunk) {
        this.device = device;
        this.terms = terms;
        this.intervals = intervals;
        this.links = links;
        this.shrunk = shrunk;
    }

    /**
     * Tries.
     *
     * @param step plays one step from what is held, and tells of a difference
     */
    Optional<Difference> search(Function<Map<Link, Long>, Optional<Difference>> step) {
        Driver driver = new Driver(device, 1);
        Inputs inputs = driver.next(new Interpreter(device).reset());
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < COUNT; i++) {
            Map<Link, Long> held = new LinkedHashMap<>();
            for (Link link : links) {
                boolean isSetting = link.spot().kind() == Spot.Kind.SETTING;
                held.put(link, isSetting ? link.spot().in(inputs) : any(link, random));
            }
            Optional<Difference> found = step.apply(held);
            if (found.isPresent()) {
                return Optional.of(calmest(held, found.get(), step));
            }
            inputs = driver.next(new Interpreter(device).reset());
        }
        return Optional.empty();
    }

    /** Often at or next to an end of its range; a reading is one that its sensor can say. */
    private long any(Link link, SplittableRandom random) {
        if (random.nextInt(WAYS) == 0) {
            return shrunk.calm(link);
        }
        Term held = link.before().held(terms);
        if (!(link.before() instanceof Meaning.Number)) {
            return any(intervals.of(held), random);
        }
        Map<Term, Rational> values = new LinkedHashMap<>();
        Variables.of(List.of(held))
                .forEach(variable -> values.put(variable, Rational.of(any(intervals.of(variable), random))));
        return new Valuation(values).value(held).toLong();
    }

    private static long any(Interval range, SplittableRandom random) {
        long low = range.low().longValueExact();
        long high = range.high().longValueExact();
        return switch (random.nextInt(WAYS)) {
            case 0 -> low;
            case 1 -> high;
            case 2 -> Math.max(low, high - 1);
            default -> high == Long.MAX_VALUE ? low : random.nextLong(low, high + 1);
        };
    }

    private Difference calmest(
            Map<Link, Long> held, Difference found, Function<Map<Link, Long>, Optional<Difference>> step) {
        Difference difference = found;
        for (Link link : links) {
            Long was = held.put(link, shrunk.calm(link));
            Optional<Difference> still = step.apply(held);
            if (still.isPresent()) {
                difference = still.get();
            } else {
                held.put(link, was);
            }
        }
        return difference;
    }
}
