package checkvalve.language.cover;

import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.SettingsRules;
import checkvalve.language.meaning.State;
import checkvalve.language.meaning.SteadyRun;
import checkvalve.language.model.Device;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ticks in a row on the same inputs, after each of which the outputs are the same.
 *
 * @param tick the first of them, counted from one out of reset
 * @param ticks how many
 * @param outputs what the core gives, see {@link SteadyRun}, in base units
 */
public record Row(long tick, long ticks, Inputs inputs, long[] outputs) {
    /**
     * A vector played tick by tick.
     *
     * @throws IllegalArgumentException when it has settings that are refused
     */
    public static List<Row> of(Device device, TestVector vector) {
        SettingsRules rules = new SettingsRules(device);
        SteadyRun run = new SteadyRun(device);
        State state = run.reset();
        List<Row> rows = new ArrayList<>();
        long tick = 1;
        for (Stretch stretch : vector.stretches()) {
            rules.refused(stretch.inputs().settings()).ifPresent(refusal -> {
                throw new IllegalArgumentException(refusal.sentence());
            });
            long first = tick;
            for (long i = 0; i < stretch.ticks(); i++) {
                State next = run.step(state, stretch.inputs());
                if (i > 0 && !Arrays.equals(next.outputs(), state.outputs())) {
                    rows.add(new Row(first, tick - first, stretch.inputs(), state.outputs()));
                    first = tick;
                }
                state = next;
                tick++;
            }
            rows.add(new Row(first, tick - first, stretch.inputs(), state.outputs()));
        }
        return List.copyOf(rows);
    }
}
