package checkvalve.proofs.cover;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.Spec;
import checkvalve.language.cover.Obligation;
import checkvalve.language.cover.Probes;
import checkvalve.language.meaning.Driver;
import checkvalve.language.meaning.Interpreter;
import checkvalve.language.meaning.State;
import checkvalve.language.model.Device;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case is a device and, beside it, what becomes of each of its obligations; `latch-twin` differs from `latch` in a number. */
class CoverageTest {
    private static final Path CASES = Path.of("src/test/resources/checkvalve/cover");
    private static final long SEED = Long.getLong("checkvalve.seed", 20261125);

    static List<Path> cases() throws IOException {
        return below(CASES);
    }

    static List<Path> devices() throws IOException {
        return Stream.concat(
                        below(CASES).stream(), below(Path.of("src/test/resources/checkvalve/proofs/proved")).stream())
                .toList();
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".valve"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachObligationIsCoveredOrDisproved(Path file) throws IOException {
        Coverage coverage = CoverageRun.of(device(file));
        StringBuilder is = new StringBuilder();
        for (Item item : coverage.items()) {
            is.append("%-11s  %-10s  %s\n"
                    .formatted(item.fate().word(), item.obligation().kind().word(), item.text()));
        }
        Path expected = file.resolveSibling(file.getFileName().toString().replace(".valve", ".coverage"));
        if ("write".equals(System.getProperty("checkvalve.expect"))) {
            Files.writeString(expected, is);
        }
        assertThat(is.toString()).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("devices")
    void noRandomRunShowsWhatIsSaidToBeUnreachable(Path file) throws IOException {
        Device device = device(file);
        List<Obligation> unreachable = CoverageRun.of(device).items().stream()
                .filter(item -> item.fate() instanceof Item.Unreachable)
                .map(Item::obligation)
                .toList();
        Probes probes = new Probes(device, unreachable);
        Interpreter interpreter = new Interpreter(probes.device());
        Driver driver = new Driver(device, SEED);
        State state = interpreter.reset();
        for (int tick = 0; tick < 30_000 && !unreachable.isEmpty(); tick++) {
            state = interpreter.step(state, driver.next(state));
            for (int i = 0; i < unreachable.size(); i++) {
                assertThat(probes.shows(state, i))
                        .as("%s, tick %d: %s", driver, tick, unreachable.get(i).text())
                        .isFalse();
            }
        }
    }

    private static Device device(Path file) throws IOException {
        return Spec.read(file).device().orElseThrow();
    }
}
