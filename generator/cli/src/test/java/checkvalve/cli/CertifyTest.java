package checkvalve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.cli.Program.Run;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code certify}, on certificates that the prover itself wrote. */
class CertifyTest {
    @TempDir
    Path folder;

    private Path spec;
    private Path certificates;
    private Path one;

    @BeforeEach
    void proveSpec() throws Exception {
        spec = Specs.alone(folder);
        certificates = folder.resolve("certificates");
        one = certificates.resolve("AT_ONCE.safety.smt2");
        assertThat(Program.ours()
                        .run("prove", spec, "--certificates", certificates)
                        .code())
                .isZero();
    }

    @Test
    void whatWasWrittenIsCertifiedWithTheSpecAndWithout() {
        Run with = Program.ours().run("certify", spec, certificates);
        assertThat(with.code()).isZero();
        assertThat(with.out()).endsWith("heater.valve: 9 questions accepted, 0 refused\n");
        Run without = Program.ours().run("certify", certificates);
        assertThat(without.code()).isZero();
        assertThat(without.out()).contains("5 files accepted, 0 refused");
    }

    @Test
    void anEditIsRefusedByItsName() throws Exception {
        Files.writeString(one, Files.readString(one).replace("unsat", "sat") + "\n");
        Run run = Program.ours().run("certify", spec, certificates);
        assertThat(run.code()).isEqualTo(20);
        assertThat(run.out())
                .contains("refused  SHA256SUMS\n  AT_ONCE.safety.smt2 is not the file that SHA256SUMS lists\n")
                .contains("refused  AT_ONCE\n  AT_ONCE.safety.smt2 is not what the spec gives\n");
        assertThat(Program.ours().run("certify", certificates).code()).isEqualTo(20);
    }

    @Test
    void anotherSpecIsRefused() throws Exception {
        Files.writeString(spec, Specs.HEATER.replace("tick 100 ms", "tick 10 ms"));
        assertThat(Program.ours().run("certify", spec, certificates).out())
                .contains("the certificates are not of this spec heater.valve");
    }

    @Test
    void otherJavaIsRefused() throws Exception {
        Path sums = certificates.resolve("SHA256SUMS");
        String text = Files.readString(sums);
        assertThat(text).containsPattern("# [0-9a-f]{64}  java Heater\\.java\n");
        Files.writeString(
                sums, text.replaceFirst("# [0-9a-f]{64}  java Heater", "# " + "0".repeat(64) + "  java Heater"));
        Run run = Program.ours().run("certify", spec, certificates);
        assertThat(run.code()).isEqualTo(20);
        assertThat(run.out()).contains("the certificates are not of this java Heater.java");
    }

    @Test
    void jsonHasALineForEachQuestion() throws Exception {
        Files.delete(one);
        Run run = Program.ours().run("certify", spec, certificates, "--json");
        JsonObject report = JsonParser.parseString(run.out()).getAsJsonObject();
        assertThat(report.get("verdict").getAsString()).isEqualTo("refused");
        assertThat(report.get("accepted").getAsInt()).isEqualTo(7);
        assertThat(report.get("refused").getAsInt()).isEqualTo(2);
        assertThat(report.get("results").getAsJsonArray()).hasSize(9);
    }

    @Test
    void aFolderThatIsNotThereOrEmptyIs64() throws Exception {
        Run missing = Program.ours().run("certify", folder.resolve("nowhere"));
        assertThat(missing.code()).isEqualTo(64);
        assertThat(missing.err()).endsWith("nowhere: there is no such file\n");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(Program.ours().run("certify", spec, empty).err()).endsWith("there are no certificates here\n");
    }
}
