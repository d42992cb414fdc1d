package checkvalve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.cli.Program.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommittedVectorsTest {
    private static final Path ROOT = Path.of("../..");
    private static final Path TESTS = ROOT.resolve("generated-firmware/src/test");
    private static final String NAME = "checkvalve/firmware/smartbms12v200/SmartBms12V200Vectors";

    @TempDir
    Path folder;

    @Test
    void theCommittedVectorsAreWhatTheSpecGives() throws Exception {
        Run run = Program.ours().run("tests", ROOT.resolve("spec/devices/smart-bms-12-200.valve"), "--out", folder);
        assertThat(run.code()).as(run.err()).isZero();
        compare("java", "Test.java");
        compare("resources", ".csv");
        compare("resources", ".txt");
    }

    private void compare(String root, String ending) throws Exception {
        String committed = Files.readString(TESTS.resolve(root).resolve(NAME + ending));
        assertThat(Files.readString(folder.resolve(NAME + ending)))
                .as("`java -jar generator/cli/target/checkvalve.jar tests spec/devices/smart-bms-12-200.valve`"
                        + " writes it")
                .isEqualTo(committed);
    }
}
