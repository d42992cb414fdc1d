package checkvalve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.cli.Program.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {
    @TempDir
    Path root;

    private final Judge judge = Judge.provingAll();
    private final Program program = Program.of(judge.engines());
    private Path spec;
    private Path certificate;
    private Path core;

    @BeforeEach
    void writeSpec() throws Exception {
        spec = Specs.inRepository(root);
        certificate = root.resolve("proofs/certificates/heater/AT_ONCE.safety.smt2");
        core = root.resolve("generated-firmware/src/main/java/checkvalve/firmware/heater/Core.java");
    }

    @Test
    void certificatesAndJavaGoToTheirRooms() {
        Run run = program.run("build", spec);
        assertThat(run.code()).isZero();
        assertThat(certificate).hasContent("; AT_ONCE\n(check-sat)");
        assertThat(core).hasContent("class Core {}");
        assertThat(run.out()).contains("5 files, 5 changed").endsWith("4 proved, 0 refuted, 0 open\n");
    }

    @Test
    void anUnchangedSpecIsNotProvedTwice() throws Exception {
        Run first = program.run("build", spec);
        FileTime before = Files.getLastModifiedTime(certificate);
        Run second = program.run("build", spec);
        assertThat(judge.runs).hasValue(1);
        assertThat(second.code()).isZero();
        assertThat(second.out())
                .contains("unchanged since the last build")
                .contains(first.out().substring(0, first.out().indexOf("certificates in")));
        assertThat(Files.getLastModifiedTime(certificate)).isEqualTo(before);
    }

    @Test
    void freshProvesAnew() {
        program.run("build", spec);
        assertThat(program.run("build", spec, "--fresh").out())
                .doesNotContain("unchanged")
                .contains("none changed");
        assertThat(judge.runs).hasValue(2);
    }

    @Test
    void anotherSpecTextIsProvedAnew() throws Exception {
        assertProvedAnewAfter(() -> Files.writeString(spec, Specs.HEATER.replace("100 ms", "200 ms")));
    }

    @Test
    void aTouchedCertificateIsProvedAnew() throws Exception {
        assertProvedAnewAfter(() -> Files.writeString(certificate, "(check-sat)\n"));
        assertThat(certificate).hasContent("; AT_ONCE\n(check-sat)");
    }

    @Test
    void aTouchedSourceIsWrittenAgain() throws Exception {
        assertProvedAnewAfter(() -> Files.delete(core));
        assertThat(core).exists();
    }

    @Test
    void aCertificateThatNoBuildWroteGoes() throws Exception {
        Path stale = certificate.resolveSibling("STALE.safety.smt2");
        Path foreign = certificate.resolveSibling("foreign.smt2");
        Path note = certificate.resolveSibling("README.txt");
        assertProvedAnewAfter(() -> {
            Files.writeString(stale, "; STALE\n\n; the negated goal\n(check-sat)\n");
            Files.writeString(foreign, "(check-sat)\n");
            Files.writeString(note, "stays");
        });
        assertThat(stale).doesNotExist();
        assertThat(foreign).exists();
        assertThat(note).exists();
    }

    @Test
    void anEditedMemoryIsNotTrusted() throws Exception {
        assertProvedAnewAfter(() -> {
            Path memory = root.resolve(".checkvalve-cache/heater.valve.json");
            Files.writeString(memory, Files.readString(memory).replace("induction, 2 relations", "revelation"));
        });
    }

    @Test
    void aTornMemoryIsNotTrusted() throws Exception {
        for (String torn : new String[] {"", "null", "{", "[]", "{\"key\": 1}", "\u0000\u0001"}) {
            program.run("build", spec);
            int before = judge.runs.get();
            Files.writeString(root.resolve(".checkvalve-cache/heater.valve.json"), torn);
            assertThat(program.run("build", spec).code()).as(torn).isZero();
            assertThat(judge.runs).as(torn).hasValue(before + 1);
        }
    }

    @Test
    void anotherProgramProvesAnew() {
        program.run("build", spec);
        program.named(Optional.of("other")).run("build", spec);
        assertThat(judge.runs).hasValue(2);
    }

    @Test
    void aProgramThatCannotTellWhichItIsRemembersNothing() {
        Program nameless = program.named(Optional.empty());
        nameless.run("build", spec);
        nameless.run("build", spec);
        assertThat(judge.runs).hasValue(2);
    }

    @Test
    void nothingIsWrittenUnlessAllIsProved() {
        for (Judge doubtful : List.of(Judge.refuting("AT_ONCE"), Judge.leavingOpen("AT_ONCE"))) {
            Run run = Program.of(doubtful.engines()).run("build", spec);
            assertThat(run.code()).isIn(10, 20);
            assertThat(run.out()).contains("nothing was written");
        }
        assertThat(certificate).doesNotExist();
        assertThat(core).doesNotExist();
    }

    @Test
    void nothingIsWrittenWhereOneFileCannotBe() throws Exception {
        Files.createDirectories(core);
        Run run = program.run("build", spec);
        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains("is a folder");
        assertThat(certificate).doesNotExist();
        assertThat(litter()).isEmpty();
    }

    @Test
    void aSpecOutsideARepositoryLeavesCertificatesOnlyWhereSaid(@TempDir Path elsewhere) throws Exception {
        Path alone = Specs.alone(elsewhere);
        assertThat(program.run("build", alone, "--out", elsewhere.resolve("java"))
                        .code())
                .isZero();
        assertThat(elsewhere.resolve("proofs")).doesNotExist();
        Path folder = elsewhere.resolve("smt");
        assertThat(program.run("build", alone, "--out", elsewhere.resolve("java"), "--certificates", folder)
                        .code())
                .isZero();
        assertThat(folder.resolve("HEATS.safety.smt2")).exists();
    }

    @Test
    void proveWritesOnlyWhereSaid() throws Exception {
        program.run("prove", spec);
        assertThat(certificate).doesNotExist();
        program.run("prove", spec, "--certificates", root.resolve("smt"));
        assertThat(root.resolve("smt/AT_ONCE.safety.smt2")).exists();
        assertThat(litter()).isEmpty();
    }

    private void assertProvedAnewAfter(Change change) throws IOException {
        program.run("build", spec);
        change.make();
        Run run = program.run("build", spec);
        assertThat(run.code()).isZero();
        assertThat(run.out()).doesNotContain("unchanged");
        assertThat(judge.runs).hasValue(2);
    }

    private List<Path> litter() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".tmp")).toList();
        }
    }

    /** Something that happens between two builds. */
    @FunctionalInterface
    private interface Change {
        void make() throws IOException;
    }
}
