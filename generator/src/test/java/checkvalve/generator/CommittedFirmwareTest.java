package checkvalve.generator;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is committed is what the generator writes, to the byte. */
class CommittedFirmwareTest {
    private static final Path ROOT = root();
    private static final Path FIRMWARE = ROOT.resolve("generated-firmware/src/main/java");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void backToWhereWeWere() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void theCommittedFirmwareIsWhatTheSpecGives() throws IOException {
        assertThat(generated())
                .as("`java -jar generator/cli/target/checkvalve.jar generate` writes what is missing here")
                .isEqualTo(committed());
    }

    @Test
    void neitherLanguageNorTimeZoneChangesAByte() throws IOException {
        SortedMap<String, String> here = generated();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
        assertThat(generated()).isEqualTo(here);
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertThat(generated()).isEqualTo(here);
    }

    @Test
    void linesEndInTheSameWayEverywhere() throws IOException {
        for (Map.Entry<String, String> file : generated().entrySet()) {
            assertThat(file.getValue()).as(file.getKey()).doesNotContain("\r").endsWith("\n");
            assertThat(file.getValue().lines()).as(file.getKey()).noneMatch(line -> line.endsWith(" "));
        }
    }

    private static SortedMap<String, String> generated() throws IOException {
        Device device = Spec.read(ROOT.resolve("spec/devices/smart-bms-12-200.valve"))
                .device()
                .orElseThrow();
        return Generator.generate(device, Generator.packageOf(device));
    }

    private static SortedMap<String, String> committed() throws IOException {
        SortedMap<String, String> committed = new TreeMap<>();
        try (Stream<Path> files = Files.walk(FIRMWARE.resolve("checkvalve/firmware/smartbms12v200"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = FIRMWARE.relativize(file).toString().replace('\\', '/');
                committed.put(name, Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return committed;
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("spec/devices"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
