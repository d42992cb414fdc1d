package checkvalve.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.language.model.Source;
import checkvalve.proofs.verdict.Kind;
import checkvalve.proofs.verdict.Progress;
import checkvalve.proofs.verdict.Report;
import checkvalve.proofs.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a proof needs, it fails without; what none needs may say anything. */
class NeedsTest {
    private static final Path SPEC = Path.of("../spec/devices/bms_core.valve");

    private final String text = Files.readString(SPEC);
    private final Needs needs = Needs.of(
            device(text),
            Memory.NONE,
            memory -> Prover.prove(device(text), Scope.ALL, Finder.here(), memory, Progress.NONE));

    NeedsTest() throws IOException {}

    private static Device device(String text) {
        Spec.Result read = Spec.read(new Source("bms.valve", text));
        return read.device().orElseThrow(() -> new AssertionError(read.findings()));
    }

    private int line(String words) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words)) {
                return i + 1;
            }
        }
        throw new AssertionError("no line has: " + words);
    }

    private static List<String> unproved(String spec) {
        Report report = Prover.prove(device(spec), Progress.NONE);
        return report.answers().stream()
                .filter(answer -> answer.kind() == Kind.REQUIREMENT || answer.kind() == Kind.INTERNAL)
                .filter(answer -> !(answer.verdict() instanceof Verdict.Proved))
                .map(answer -> answer.id())
                .toList();
    }

    @Test
    void everyRequirementIsTakenApart() {
        assertThat(needs.isWhole()).isTrue();
        assertThat(needs.shown()).isEmpty();
        assertThat(needs.proofs()).hasSize(12);
    }

    @Test
    void aLineThatNoProofNeedsMaySayAnything() {
        assertThat(needs.unneeded()).contains(line("then when not low and not hot -> Precharge"));
        assertThat(unproved(text.replace("then when not low and not hot -> Precharge", "then when high -> Precharge")))
                .isEmpty();
    }

    @Test
    void aLineThatAProofNeedsMayNot() {
        int precharge = line("then when after 2 s -> Run");
        List<String> needing = needs.proofs().stream()
                .filter(need -> need.lines().contains(precharge))
                .map(Needs.Need::id)
                .toList();
        assertThat(needing).contains("P6");
        assertThat(unproved(text.replace("then when after 2 s -> Run", "then when after 1 s -> Run")))
                .isNotEmpty()
                .isSubsetOf(needing);
    }

    @Test
    void aLawThatNothingRestsOnIsTold() {
        assertThat(needs.unneeded()).contains(line("law actual lowestCell <= actual highestCell"));
    }
}
