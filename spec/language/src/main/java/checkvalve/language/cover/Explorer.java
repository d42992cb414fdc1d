package checkvalve.language.cover;

import checkvalve.language.meaning.Aim;
import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.QuickPlay;
import checkvalve.language.meaning.State;
import checkvalve.language.model.Device;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Looks for runs that show obligations, by trying: from a state that was reached before, it sets inputs towards a condition
 * that is still to be seen and lets them stay. Where the core comes into another mode, the shortest way there is kept for
 * later tries. The same seed gives the same runs.
 */
public final class Explorer {
    /** More modes than this are not kept. */
    private static final int MOST_SPOTS = 4000;
    /** Ticks that are looked at after one change. */
    private static final int MOST_LOOKS = 120;

    private static final long LONG = 10_000_000;

    private final Device device;
    private final Random random;
    private final SettingsMoves settings;
    private final Map<List<Object>, Spot> spots = new LinkedHashMap<>();
    private final List<Spot> list = new ArrayList<>();
    private final List<TestVector> found = new ArrayList<>();
    private final List<Obligation> aims;
    private List<Obligation> left;
    private Probes probes;
    private Aim aim;
    private QuickPlay play;
    private long looks;

    /** A state that was reached, and the way there. */
    private record Spot(State state, Inputs inputs, List<Stretch> way) {
        long ticks() {
            return way.stream().mapToLong(Stretch::ticks).sum();
        }
    }

    /**
     * @param wanted what is to be shown
     * @param seed of all that is tried
     */
    public Explorer(Device device, List<Obligation> wanted, long seed) {
        this.device = device;
        this.random = new Random(seed);
        this.settings = new SettingsMoves(device, random);
        this.aims = Obligations.of(device).stream()
                .filter(one -> one.kind() == Obligation.Kind.TRANSITION)
                .toList();
        this.left = wanted.stream()
                .filter(one -> one.phase() != Obligation.Phase.JUDGING)
                .toList();
        probe();
    }

    private void probe() {
        probes = new Probes(device, left);
        aim = new Aim(probes.device(), random.nextLong());
        play = new QuickPlay(probes.device());
    }

    /** Tries until so many ticks were looked at; the runs that showed something new, each up to there. */
    public List<TestVector> explore(long most) {
        spot(new Spot(play.reset(), Inputs.initial(device), List.of()));
        while (looks < most && !left.isEmpty()) {
            tryFrom(pick());
        }
        return List.copyOf(found);
    }

    /** What no run showed. */
    public List<Obligation> left() {
        return left;
    }

    /** Every other time rather one that is near to reset. */
    private Spot pick() {
        Spot one = list.get(random.nextInt(list.size()));
        if (random.nextBoolean()) {
            return one;
        }
        Spot other = list.get(random.nextInt(list.size()));
        return one.way().size() <= other.way().size() ? one : other;
    }

    private void tryFrom(Spot spot) {
        State from = probes.taken(spot.state());
        Inputs inputs = aimed(spot.inputs(), from);
        boolean[] shown = new boolean[left.size()];
        long[] last = new long[2];
        State[] before = {from};
        play.play(from, inputs, LONG, (tick, state) -> {
            looks++;
            for (int i = 0; i < shown.length; i++) {
                if (!shown[i] && probes.shows(state, i)) {
                    shown[i] = true;
                    last[0] = tick;
                }
            }
            boolean moved = !key(before[0]).equals(key(state));
            if (moved) {
                spot(new Spot(state, inputs, Sequence.with(spot.way(), tick, inputs)));
            }
            boolean quiet = tick > 1 && sameCounters(before[0], state) && !moved;
            before[0] = state;
            return !quiet && ++last[1] < MOST_LOOKS;
        });
        if (last[0] > 0) {
            found.add(new TestVector(Sequence.with(spot.way(), last[0], inputs)));
            seen(shown);
        }
    }

    private static boolean sameCounters(State before, State state) {
        return Arrays.equals(before.timers(), state.timers())
                && Arrays.equals(before.elapsed(), state.elapsed())
                && Arrays.equals(before.keeps(), state.keeps());
    }

    private Inputs aimed(Inputs from, State state) {
        Inputs inputs = random.nextInt(8) == 0 ? settings.changed(from) : from;
        int aimsAtOnce = 1 + random.nextInt(2);
        for (int i = 0; i < aimsAtOnce; i++) {
            List<Obligation> at = !aims.isEmpty() && random.nextInt(3) == 0 ? aims : left;
            inputs = aim.at(at.get(random.nextInt(at.size())).aim(), inputs, state);
        }
        return inputs;
    }

    private void seen(boolean[] shown) {
        List<Obligation> rest = new ArrayList<>();
        for (int i = 0; i < shown.length; i++) {
            if (!shown[i]) {
                rest.add(left.get(i));
            }
        }
        left = List.copyOf(rest);
        probe();
    }

    /** The modes that a state is in. */
    private List<Object> key(State state) {
        return List.of(
                Arrays.toString(state.machines()),
                Arrays.toString(state.thresholds()),
                Arrays.toString(Arrays.copyOf(state.keeps(), device.keeps().size())));
    }

    private void spot(Spot spot) {
        List<Object> key = key(spot.state());
        Spot known = spots.get(key);
        boolean shorter = known != null
                && (spot.way().size() < known.way().size()
                        || (spot.way().size() == known.way().size() && spot.ticks() < known.ticks()));
        if (known == null && list.size() < MOST_SPOTS) {
            spots.put(key, spot);
            list.add(spot);
        } else if (shorter) {
            spots.put(key, spot);
            list.set(list.indexOf(known), spot);
        }
    }
}
