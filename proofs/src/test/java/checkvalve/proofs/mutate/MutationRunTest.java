package checkvalve.proofs.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.Spec;
import checkvalve.language.meaning.Driver;
import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.Interpreter;
import checkvalve.language.meaning.Outcome;
import checkvalve.language.meaning.Replay;
import checkvalve.language.meaning.State;
import checkvalve.language.model.Device;
import checkvalve.language.model.Source;
import checkvalve.language.mutation.Mutant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What becomes of the mutants of a small device, compared whole; and each verdict held against the interpreter. */
class MutationRunTest {
    private static final Path FOLDER = Path.of("src/test/resources/checkvalve/mutate");
    private static final long SEED = Long.getLong("checkvalve.seed", 20_260_101);

    private final Device device = read(Files.readString(FOLDER.resolve("fan.valve")));
    private final List<MutationRun.Tried> tried =
            new MutationRun(device).run(MutationRun.mutants(device), 2, one -> {});

    MutationRunTest() throws IOException, InterruptedException {}

    @Test
    void everyFateIsAsExpected() throws IOException {
        String fates = tried.stream().map(MutationRunTest::told).collect(Collectors.joining("\n", "", "\n"));
        Path expected = FOLDER.resolve("fan.expected");
        if ("write".equals(System.getProperty("checkvalve.expect"))) {
            Files.writeString(expected, fates);
        }
        assertThat(fates).isEqualTo(Files.readString(expected));
    }

    private static String told(MutationRun.Tried one) {
        Mutant mutant = one.mutant();
        String rest = switch (one.fate()) {
            case Fate.Rejected(String finding) -> finding;
            case Fate.Killed(List<String> by, var story) -> String.join(", ", by);
            case Fate.Equivalent(int relations) -> relations + " relations";
            case Fate.Survived(var difference, List<String> undecided) ->
                (difference == null ? "no run" : "a run of " + difference.ticks()) + " shows it" + undecided;
        };
        return mutant.place().line() + " " + mutant.change() + "  " + one.fate().word() + ": " + rest;
    }

    @Test
    void outputsOfAnEquivalentMutantAreTheSame() {
        tried.stream().filter(one -> one.fate() instanceof Fate.Equivalent).forEach(one -> {
            Driver driver = new Driver(device, SEED);
            Interpreter spec = new Interpreter(device);
            Interpreter mutant = new Interpreter(read(one.mutant().text()));
            State a = spec.reset();
            State b = mutant.reset();
            for (int tick = 0; tick < 20_000; tick++) {
                Inputs inputs = driver.next(a);
                a = spec.step(a, inputs);
                b = mutant.step(b, inputs);
                assertThat(b.outputs())
                        .as("%s, seed %d", one.mutant().change(), SEED)
                        .isEqualTo(a.outputs());
            }
        });
    }

    @Test
    void aKillersStoryBreaksItInTheMutantAndNotInTheSpec() {
        tried.stream()
                .filter(one -> one.fate() instanceof Fate.Killed killed && killed.story() != null)
                .forEach(one -> {
                    Fate.Killed killed = (Fate.Killed) one.fate();
                    Device mutant = read(one.mutant().text());
                    List<String> broken = killed.by().stream()
                            .filter(id -> outcome(mutant, id, killed) instanceof Outcome.Violated)
                            .toList();
                    assertThat(broken).as(one.mutant().change()).isNotEmpty();
                    broken.forEach(id -> assertThat(outcome(device, id, killed))
                            .as("%s of %s", id, one.mutant().change())
                            .isNotInstanceOf(Outcome.Violated.class));
                });
    }

    private static Outcome outcome(Device device, String id, Fate.Killed killed) {
        return device.requirements().stream()
                .filter(requirement -> requirement.id().equals(id))
                .map(requirement -> new Replay(device).play(requirement, killed.story()))
                .findFirst()
                .orElse(new Outcome.Holds());
    }

    private static Device read(String text) {
        return Spec.read(new Source("fan.valve", text)).device().orElseThrow();
    }
}
