package checkvalve.language.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ObligationsTest {
    @Test
    void everyPartOfADeviceIsAskedFor() throws Exception {
        String is = Obligations.of(Devices.counter()).stream()
                .map(one -> "%-10s %2d  %s\n"
                        .formatted(one.kind().word(), one.place().line(), one.text()))
                .collect(Collectors.joining());
        Path file = Devices.CASES.resolve("counter.obligations");
        if ("write".equals(System.getProperty("checkvalve.expect"))) {
            Files.writeString(file, is);
        }
        assertThat(is).isEqualTo(Files.readString(file));
    }
}
