package checkvalve.firmware;

import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The shortest known way from reset to each event of a {@link Coverage}: what begins there leads to what is rare. */
final class Trails {
    private final Coverage coverage;
    private final Trail[] shortest;

    Trails(Coverage coverage) {
        this.coverage = coverage;
        this.shortest = new Trail[coverage.size()];
    }

    /** What was played may have led to events sooner than anything before. */
    void learn(Trail played, Tally tally) {
        for (int event = 0; event < shortest.length; event++) {
            long ticks = tally.soonest(event);
            if (ticks <= played.ticks() && (!knows(event) || ticks < shortest[event].ticks())) {
                shortest[event] = played.cut(ticks);
            }
        }
    }

    boolean knows(int event) {
        return shortest[event] != null;
    }

    /** To an event to which a way is known. */
    Trail to(int event) {
        return shortest[event];
    }

    /** A transition to which a way is known: if there are any, one into the state that the wanted event begins in. */
    int wayTowards(int event, Random random) {
        int[] known = IntStream.range(0, coverage.transitions().size())
                .filter(this::knows)
                .toArray();
        int[] before = IntStream.of(known).filter(way -> leads(way, event)).toArray();
        int[] from = before.length > 0 ? before : known;
        return from[random.nextInt(from.length)];
    }

    private boolean leads(int way, int event) {
        Coverage.Mode begins = coverage.begins(event);
        return begins != null
                && begins.machine() == coverage.begins(way).machine()
                && begins.state() == coverage.transitions().get(way).to();
    }

    /** To any event to which a way is known. */
    Trail any(Random random) {
        Trail[] known = Stream.of(shortest).filter(Objects::nonNull).toArray(Trail[]::new);
        return known[random.nextInt(known.length)];
    }
}
