package checkvalve.firmware;

import checkvalve.generator.Generator;
import checkvalve.generator.replay.RunningCore;
import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The device whose firmware this is, as its spec states it and as it was compiled. */
final class Product {
    static final Device DEVICE = read();

    private Product() {}

    /** A new core of the compiled class. */
    static RunningCore core() {
        return new RunningCore(DEVICE, Generator.packageOf(DEVICE), Product.class.getClassLoader());
    }

    private static Device read() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("spec/devices"))) {
            folder = folder.getParent();
        }
        try {
            return Spec.read(folder.resolve("spec/devices/smart-bms-12-200.valve"))
                    .device()
                    .orElseThrow(() -> new IllegalStateException("the spec has errors: see `checkvalve check`"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
