package checkvalve.language.cover;

import checkvalve.language.Diagnostics;
import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.language.model.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Devices to make vectors of. */
final class Devices {
    static final Path CASES = Path.of("src/test/resources/checkvalve/cover");

    private Devices() {}

    static Device of(String text) {
        Spec.Result read = Spec.read(new Source("test.valve", text));
        return read.device().orElseThrow(() -> new AssertionError(Diagnostics.render(read.source(), read.findings())));
    }

    static Device counter() throws IOException {
        return of(Files.readString(CASES.resolve("counter.valve")));
    }

    static Device smartBms() throws IOException {
        return Spec.read(Path.of("../devices/smart-bms-12-200.valve")).device().orElseThrow();
    }

    static List<Device> all() throws IOException {
        return List.of(counter(), smartBms());
    }
}
