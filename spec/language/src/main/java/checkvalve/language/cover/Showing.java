package checkvalve.language.cover;

import checkvalve.language.meaning.Interpreter;
import checkvalve.language.meaning.State;
import checkvalve.language.meaning.SteadyRun;
import checkvalve.language.model.Device;
import java.util.Arrays;
import java.util.List;

/**
 * Where vectors show obligations, as the {@link Interpreter} plays them, tick by tick. What a quick look says is asked again
 * here: an obligation counts only at a tick that was played to, with all its parts judged in it.
 */
public final class Showing {
    /** Where an obligation is first shown. Both count from one; tick 0 is reset, where some requirements are judged. */
    public record At(int vector, long tick) {}

    private final List<Obligation> obligations;
    private final At[] first;
    private final Probes bare;
    private final Probes probes;

    private Showing(Device device, List<Obligation> obligations) {
        this.obligations = obligations;
        this.first = new At[obligations.size()];
        this.bare = new Probes(device, List.of());
        this.probes = new Probes(device, obligations);
    }

    /**
     * By position of the obligation; null for one that no vector shows.
     *
     * @param obligations of control logic
     */
    public static List<At> of(Device device, List<Obligation> obligations, List<TestVector> vectors) {
        Showing showing = new Showing(device, obligations);
        Viewing viewing = new Viewing(device, obligations);
        for (int i = 0; i < vectors.size(); i++) {
            long[] claimed = viewing.ticks(vectors.get(i).stretches());
            for (int j = 0; j < claimed.length; j++) {
                claimed[j] = showing.first[j] == null ? claimed[j] : 0;
            }
            showing.play(i + 1, vectors.get(i), claimed);
        }
        return Arrays.asList(showing.first);
    }

    private void play(int number, TestVector vector, long[] claimed) {
        long[] looks = Arrays.stream(claimed)
                .filter(tick -> tick > 0)
                .distinct()
                .sorted()
                .toArray();
        SteadyRun plain = new SteadyRun(bare.device());
        Interpreter looking = new Interpreter(probes.device());
        State state = plain.reset();
        long tick = 0;
        int next = 0;
        for (Stretch stretch : vector.stretches()) {
            for (long i = 0; i < stretch.ticks() && next < looks.length; i++) {
                tick++;
                if (tick == looks[next]) {
                    note(looking.step(probes.taken(state), stretch.inputs()), new At(number, tick), claimed);
                    next++;
                }
                state = plain.step(state, stretch.inputs());
            }
        }
    }

    private void note(State state, At at, long[] claimed) {
        for (int i = 0; i < obligations.size(); i++) {
            if (claimed[i] == at.tick() && probes.shows(state, i)) {
                first[i] = at;
            }
        }
    }
}
