package checkvalve.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.meaning.Driver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The compiled class beside the interpreter, which is the meaning of the spec: equal at every tick. First on inputs that are
 * made up, one run in four all of them, the others near a world in which the device works; then on the stories of its
 * proofs and on what is like them, until everything that the device can be seen to do has happened often.
 */
class DifferentialTest {
    private static final long SEED = Long.getLong("checkvalve.seed", System.nanoTime());
    private static final long TICKS = Long.getLong("checkvalve.ticks", 10_000_000);
    private static final int RUN = 100_000;
    /** Both start again out of reset, with the settings as they are, after so many ticks. */
    private static final int RESET = 70_000;
    /** Expeditions to one thing in a round take about so many ticks, if its time is known. */
    private static final long ROUND = 600_000;

    /** A search for a way takes about so many ticks. */
    private static final long SEARCH = 200_000;

    /** No round begins after so many more ticks, though something be rare. */
    private static final long EXPEDITION_TICKS = 80_000_000;

    private final Coverage coverage = new Coverage(Product.DEVICE);
    private final Tally all = new Tally(coverage, 0);
    private final Trails trails = new Trails(coverage);

    @Test
    void theFirmwareDoesWhatTheSpecMeansAtEveryTick() throws ExecutionException, InterruptedException {
        System.out.printf("checkvalve.seed=%d%n", SEED);
        long runs = (TICKS / 2 + RUN - 1) / RUN;
        LongStream.range(SEED, SEED + runs)
                .parallel()
                .mapToObj(this::run)
                .forEachOrdered(parts -> parts.forEach(all::add));
        System.out.printf("%,d ticks equal on inputs made up%n", all.ticks());
        IntStream.range(0, Product.STORIES.size())
                .parallel()
                .mapToObj(this::follow)
                .forEachOrdered(this::learn);
        System.out.printf("%,d with %d stories%n", all.ticks(), Product.STORIES.size());
        learnFromRuns();
        long most = all.ticks() + EXPEDITION_TICKS;
        for (int round = 0; all.ticks() < most && !rare().isEmpty(); round++) {
            explore(round);
        }
        System.out.printf("%,d with expeditions%n", all.ticks());
        for (int event = 0; event < coverage.size(); event++) {
            if (coverage.name(event) != null) {
                System.out.printf("%,12d  %s%n", all.count(event), coverage.name(event));
            }
        }
        assertThat(rare().stream().map(coverage::name))
                .as("happen too rarely, seed %d", SEED)
                .isEmpty();
    }

    private List<Tally> run(long seed) {
        List<Tally> parts = new ArrayList<>();
        run(seed, both -> parts.add(both.tally()));
        return parts;
    }

    /** What happened in made up runs and in no story is to be found again. */
    private void learnFromRuns() {
        rare().stream()
                .filter(event -> all.count(event) > 0 && !trails.knows(event))
                .map(all::soonestIn)
                .distinct()
                .toList()
                .forEach(seed -> run(seed, both -> trails.learn(both.played(), both.tally())));
    }

    private void run(long seed, Consumer<SideBySide> end) {
        String name = "run " + (seed - SEED) + " of seed " + SEED;
        boolean plain = Math.floorMod(seed, 5) < 2;
        SideBySide both = plain ? SideBySide.plain(coverage, name, seed) : SideBySide.steady(coverage, name, seed);
        Driver driver = new Driver(Product.DEVICE, seed);
        Steering steering = new Steering(Product.DEVICE, seed);
        boolean steered = Math.floorMod(seed, 4) != 0;
        for (int tick = 0; tick < RUN; tick++) {
            if (tick % RESET == RESET - 1) {
                end.accept(both);
                both.reset();
            }
            both.step(steered ? steering.next(both.state()) : driver.next());
        }
        end.accept(both);
    }

    /** To all that is rare, at once; what takes longest first, so that nothing long is left for the end. */
    private void explore(int round) throws ExecutionException, InterruptedException {
        List<Callable<List<Expedition>>> goes = new ArrayList<>();
        for (int event : destinations()) {
            for (long left = goes(event); left > 0; left--) {
                long number = 1000L * (round + 1) + goes.size();
                goes.add(() -> trails.knows(event) ? List.of(expedition(number, event)) : search(number, event));
            }
        }
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (Future<List<Expedition>> done : workers.invokeAll(goes)) {
                done.get().forEach(this::learn);
            }
        }
    }

    /** What is rare; where no way to some of it is known, whatever there is no way to, since one may lead on. */
    private List<Integer> destinations() {
        List<Integer> events = rare();
        if (!events.stream().allMatch(trails::knows)) {
            IntStream.range(0, coverage.size())
                    .filter(event -> coverage.begins(event) != null && !trails.knows(event) && !events.contains(event))
                    .forEach(events::add);
        }
        events.sort(Comparator.comparing(all::soonest).reversed());
        return events;
    }

    /** As often as it is still to happen, but hardly more than take so many ticks together. */
    private long goes(int event) {
        if (!trails.knows(event)) {
            return 1;
        }
        long wanted = coverage.wanted(event, all.soonest(event)) - all.count(event);
        return Math.min(wanted, Math.max(2, ROUND / all.soonest(event)));
    }

    /** Many short ones, or one that goes on for long. */
    private List<Expedition> search(long number, int event) {
        List<Expedition> all = new ArrayList<>();
        for (long ticks = 0; ticks < SEARCH; ticks += all.getLast().tally().ticks()) {
            all.add(expedition(number * 1000 + all.size(), event));
        }
        return all;
    }

    private Expedition expedition(long number, int event) {
        String name = "expedition " + number + " of seed " + SEED;
        return new Expedition(Product.DEVICE, coverage, name, SEED + number).explore(trails, event);
    }

    private Expedition follow(int story) {
        String name = "story " + story + " of seed " + SEED;
        return new Expedition(Product.DEVICE, coverage, name, SEED).follow(Trail.of(Product.STORIES.get(story)));
    }

    private void learn(Expedition expedition) {
        all.add(expedition.tally());
        trails.learn(expedition.played(), expedition.tally());
    }

    /** What has happened less often than it is to. */
    private List<Integer> rare() {
        List<Integer> rare = new ArrayList<>();
        for (int event = 0; event < coverage.size(); event++) {
            if (all.count(event) < coverage.wanted(event, all.soonest(event))) {
                rare.add(event);
            }
        }
        return rare;
    }
}
