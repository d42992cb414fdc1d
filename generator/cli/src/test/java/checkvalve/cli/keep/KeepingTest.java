package checkvalve.cli.keep;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.proofs.Find;
import checkvalve.proofs.Memory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is believed but what this program, run by this user, has sealed. */
class KeepingTest {
    private static final String TEXT = "; a comment\n(assert (> x 0))\n(check-sat)\n";
    private static final Memory.Recalled FOUND = new Memory.Recalled(
            List.of(
                    new Memory.Kept(new Find.Proof("A", "s", "c", List.of("w"), 1, 0), ""),
                    new Memory.Kept(new Find.Run("B", 1, "ticks 1\n", 0), "cone")),
            "model",
            42);

    @TempDir
    private Path home;

    private Keeping keeping() {
        return keeping("program");
    }

    private Keeping keeping(String program) {
        return new Keeping(() -> Optional.of(program), home.resolve("state"), home.resolve("cache"));
    }

    private Memory memory(Keeping keeping) {
        return keeping.memory(home.resolve("a.valve"));
    }

    private void keep() {
        memory(keeping()).keep(FOUND, List.of(TEXT));
    }

    @Test
    void whatIsKeptIsRecalled() {
        assertThat(memory(keeping()).accepted(TEXT)).isFalse();
        keep();
        assertThat(memory(keeping()).recall()).isEqualTo(FOUND);
        assertThat(memory(keeping()).accepted(TEXT)).isTrue();
    }

    @Test
    void commentsPlayNoRole() {
        keep();
        assertThat(memory(keeping()).accepted(TEXT.replace("a comment", "another")))
                .isTrue();
        assertThat(memory(keeping()).accepted(TEXT.replace("> x 0", "> x 1"))).isFalse();
        assertThat(memory(keeping()).accepted("; a comment\n(assert (> x 0))\n"))
                .isFalse();
    }

    @Test
    void anotherProgramBelievesNothing() {
        keep();
        assertThat(memory(keeping("another")).accepted(TEXT)).isFalse();
        assertThat(memory(keeping("another")).recall().units()).isZero();
    }

    @Test
    void anotherUserBelievesNothing() throws IOException {
        keep();
        Files.delete(home.resolve("state/key"));
        assertThat(memory(keeping()).accepted(TEXT)).isFalse();
    }

    @Test
    void aProgramThatCannotTellWhichItIsKeepsNothing() {
        Keeping nameless = new Keeping(Optional::empty, home.resolve("state"), home.resolve("cache"));
        assertThat(memory(nameless)).isSameAs(Memory.NONE);
        assertThat(home.resolve("state")).doesNotExist();
    }

    @Test
    void aKeyThatOthersCanReadIsNone() throws IOException {
        keep();
        Path key = home.resolve("state/key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(keeping().seal()).isEmpty();
    }

    @Test
    void aTornKeyIsNone() throws IOException {
        keep();
        Files.write(home.resolve("state/key"), new byte[31]);
        assertThat(keeping().seal()).isEmpty();
    }

    @Test
    void aTornFileIsNothing() throws IOException {
        keep();
        Path file = onlyFile();
        for (String torn : List.of(
                "",
                "null",
                "{",
                "[]",
                "{\"finds\": null}",
                "{\"finds\": [null, {}], \"accepted\": [null]}",
                "\u0000")) {
            Files.writeString(file, torn);
            assertThat(memory(keeping()).recall().finds()).as(torn).isEmpty();
            assertThat(memory(keeping()).accepted(TEXT)).as(torn).isFalse();
        }
    }

    @Test
    void anEditedSealIsNone() throws IOException {
        keep();
        Path file = onlyFile();
        String text = Files.readString(file);
        String seal = keeping().seal().orElseThrow().on("(assert (> x 0))\n(check-sat)");
        assertThat(text).contains(seal);
        Files.writeString(file, text.replace(seal, seal.substring(1) + "0"));
        assertThat(memory(keeping()).accepted(TEXT)).isFalse();
    }

    private Path onlyFile() throws IOException {
        try (var files = Files.list(home.resolve("cache"))) {
            return files.findFirst().orElseThrow();
        }
    }
}
