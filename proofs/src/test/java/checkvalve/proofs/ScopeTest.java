package checkvalve.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.language.model.Source;
import checkvalve.proofs.verdict.Answer;
import checkvalve.proofs.verdict.Progress;
import checkvalve.proofs.verdict.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScopeTest {
    private static final Path CELLS = Path.of("src/test/resources/checkvalve/proofs/proved/cells.valve");

    private final Device device;

    ScopeTest() throws IOException {
        device = Spec.read(new Source("cells.valve", Files.readString(CELLS)))
                .device()
                .orElseThrow();
    }

    @Test
    void aPartHasWhatItsAnswersRestOnAndCountsTheRest() {
        Report all = Prover.prove(device, Progress.NONE);
        Report part = Prover.prove(device, new Scope(Set.of("EMPTY")), Finder.here(), Progress.NONE);
        assertThat(ids(part)).containsExactly("EMPTY", "vacuity.EMPTY", "next-world", "fold.batteries.cell");
        assertThat(part.answers()).allMatch(answer -> answer.verdict().word().equals("proved"));
        assertThat(all.unasked()).isZero();
        assertThat(part.unasked())
                .isEqualTo(all.answers().size() - part.answers().size());
    }

    @Test
    void whatEveryDeviceIsAskedCanBeAskedAlone() {
        Report part = Prover.prove(device, new Scope(Set.of("fold.batteries.cell")), Finder.here(), Progress.NONE);
        assertThat(ids(part)).containsExactly("fold.batteries.cell");
    }

    @Test
    void aQuestionThatIsNotAskedIsRefused() {
        Scope scope = new Scope(Set.of("EMPTY", "EMTPY"));
        assertThatThrownBy(() -> Prover.prove(device, scope, Finder.here(), Progress.NONE))
                .isInstanceOfSatisfying(Scope.UnknownQuestion.class, unknown -> {
                    assertThat(unknown.id()).isEqualTo("EMTPY");
                    assertThat(unknown.known()).contains("EMPTY", "fold.batteries.cell");
                });
    }

    private static List<String> ids(Report report) {
        return report.answers().stream().map(Answer::id).toList();
    }
}
