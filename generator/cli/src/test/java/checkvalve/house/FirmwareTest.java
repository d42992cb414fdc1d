package checkvalve.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FirmwareTest {
    @Test
    void theProductImportsNothingAtAll() {
        for (Path file : Repository.javaBelow("generated-firmware/src/main/java")) {
            assertThat(Repository.lines(file))
                    .as(file.toString())
                    .noneMatch(line -> line.strip().startsWith("import "));
        }
    }
}
