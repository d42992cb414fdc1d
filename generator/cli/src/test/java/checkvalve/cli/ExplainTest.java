package checkvalve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.cli.Program.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
    @TempDir
    Path root;

    private Path spec;

    @BeforeEach
    void writeSpec() throws Exception {
        spec = Specs.inRepository(root);
    }

    @Test
    void aRequirementIsToldWhole() {
        Run run = Program.of(Judge.provingAll().engines()).run("explain", "AT_ONCE", spec);
        assertThat(run.code()).isZero();
        assertThat(run.out().replace(spec.toString(), "SPEC").replace(root.toString(), "ROOT"))
                .isEqualTo("""
                    AT_ONCE
                      It heats at once.

                      source        manual 2; standard 7.1
                      spec          SPEC:23:5
                      formally      when enable = On then heater = Hot
                      kind          requirement
                      verdict       proved by induction, 2 relations in 0.25 s
                      certificate   ROOT/proofs/certificates/heater/AT_ONCE.safety.smt2
                    """);
    }

    @Test
    void theExitCodeIsThatOfTheOneRequirement() {
        Program program = Program.of(Judge.refuting("AT_ONCE").engines());
        assertThat(program.run("explain", "HEATS", spec).code()).isZero();
        Run refuted = program.run("explain", "AT_ONCE", spec);
        assertThat(refuted.code()).isEqualTo(10);
        assertThat(refuted.out()).contains("it breaks at tick 3").contains("19 °C");
    }

    @Test
    void whatEveryDeviceIsAskedIsExplainedToo() {
        Run run = Program.of(Judge.provingAll().engines()).run("explain", "totality.heater", spec);
        assertThat(run.out()).contains("kind          totality").doesNotContain("formally");
    }

    @Test
    void anUnknownRequirementIsRefusedAndTheNearestNamed() {
        Judge judge = Judge.provingAll();
        Run run = Program.of(judge.engines()).run("explain", "at-once", spec);
        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains("there is no requirement `at-once`").contains("did you mean `AT_ONCE`?");
        assertThat(judge.runs).hasValue(0);
        Run asked = Program.of(judge.engines()).run("explain", "totality.heat", spec);
        assertThat(asked.err()).contains("did you mean `totality.heater`?");
    }

    @Test
    void whatTheLastBuildFoundIsNotProvedAgain() {
        Judge judge = Judge.provingAll();
        Program program = Program.of(judge.engines());
        program.run("build", spec);
        assertThat(program.run("explain", "HEATS", spec).code()).isZero();
        assertThat(judge.runs).hasValue(1);
    }
}
