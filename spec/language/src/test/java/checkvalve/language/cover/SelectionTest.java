package checkvalve.language.cover;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.meaning.Interpreter;
import checkvalve.language.meaning.SettingsRules;
import checkvalve.language.meaning.State;
import checkvalve.language.model.Device;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final long LOOKS = 20_000;

    @Test
    void whatIsChosenShowsAllThatWasFound() throws Exception {
        for (Device device : Devices.all()) {
            List<Obligation> obligations = Obligations.of(device);
            Explorer explorer = new Explorer(device, obligations, 7);
            List<TestVector> found = explorer.explore(LOOKS);
            Selection selection = new Selection(device, obligations);
            selection.choose(found);
            assertThat(explorer.left()).containsAll(selection.left());
            assertThat(notShown(device, obligations, selection.chosen())).isEqualTo(selection.left());
            assertThat(selection.chosen()).hasSizeLessThan(found.size());
        }
    }

    /** What none of the vectors shows, tick by tick; what is brought down to one thing may show another by chance. */
    private static List<Obligation> notShown(Device device, List<Obligation> obligations, List<TestVector> vectors) {
        List<Obligation> control = obligations.stream()
                .filter(one -> one.phase() != Obligation.Phase.JUDGING)
                .toList();
        List<Showing.At> at = Showing.of(device, control, vectors);
        return IntStream.range(0, control.size())
                .filter(i -> at.get(i) == null)
                .mapToObj(control::get)
                .toList();
    }

    @Test
    void theSameSeedGivesTheSameVectors() throws Exception {
        Device device = Devices.smartBms();
        assertThat(VectorTable.of(device, sheets(device))).isEqualTo(VectorTable.of(device, sheets(device)));
    }

    @Test
    void settingsInVectorsAreOnesThatTheCoreTakes() throws Exception {
        Device device = Devices.smartBms();
        SettingsRules rules = new SettingsRules(device);
        for (TestVector vector : vectors(device)) {
            for (Stretch stretch : vector.stretches()) {
                assertThat(rules.refused(stretch.inputs().settings())).isEmpty();
            }
        }
    }

    @Test
    void anObligationIsShownAtItsTickAndNotBefore() throws Exception {
        Device device = Devices.counter();
        List<Obligation> obligations = Obligations.of(device).stream()
                .filter(one -> one.phase() != Obligation.Phase.JUDGING)
                .toList();
        List<TestVector> vectors = vectors(device);
        List<Showing.At> shown = Showing.of(device, obligations, vectors);
        for (int i = 0; i < obligations.size(); i++) {
            assertThat(shown.get(i))
                    .as(obligations.get(i).text())
                    .isEqualTo(first(device, obligations.get(i), vectors));
        }
    }

    /** Played tick by tick with nothing left out. */
    private static Showing.At first(Device device, Obligation obligation, List<TestVector> vectors) {
        Probes probes = new Probes(device, List.of(obligation));
        Interpreter interpreter = new Interpreter(probes.device());
        for (int number = 1; number <= vectors.size(); number++) {
            State state = interpreter.reset();
            long tick = 0;
            for (Stretch stretch : vectors.get(number - 1).stretches()) {
                for (long i = 0; i < stretch.ticks(); i++) {
                    state = interpreter.step(state, stretch.inputs());
                    tick++;
                    if (probes.shows(state, 0)) {
                        return new Showing.At(number, tick);
                    }
                }
            }
        }
        return null;
    }

    private static List<TestVector> vectors(Device device) {
        List<Obligation> obligations = Obligations.of(device);
        Selection selection = new Selection(device, obligations);
        selection.choose(new Explorer(device, obligations, 7).explore(LOOKS));
        return selection.chosen();
    }

    private static List<Sheet> sheets(Device device) {
        List<TestVector> vectors = vectors(device);
        return IntStream.range(0, vectors.size())
                .mapToObj(i -> new Sheet(i + 1, Row.of(device, vectors.get(i)), List.of()))
                .toList();
    }
}
