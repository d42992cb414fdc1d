package checkvalve.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BelievedTest {
    @Test
    void theReadmeListsTheSame() throws Exception {
        String rows = Believed.always().stream()
                .map(believed -> "| " + believed.what() + " | " + believed.why() + " |\n")
                .collect(Collectors.joining());
        assertThat(Files.readString(Path.of("..", "..", "README.md")))
                .contains("| what | what it means to believe it |\n|---|---|\n" + rows + "\n");
    }
}
