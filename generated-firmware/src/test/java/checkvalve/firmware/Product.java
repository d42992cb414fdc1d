package checkvalve.firmware;

import checkvalve.generator.Generator;
import checkvalve.generator.replay.RunningCore;
import checkvalve.language.Spec;
import checkvalve.language.meaning.Story;
import checkvalve.language.meaning.StoryReader;
import checkvalve.language.model.Device;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The device whose firmware this is, as its spec states it and as it was compiled. */
final class Product {
    private static final String NAME = "smart-bms-12-200";

    static final Device DEVICE = read();

    /** The runs that were found when its spec was proved, in the order of their names. */
    static final List<Story> STORIES = stories();

    private Product() {}

    /** A new core of the compiled class. */
    static RunningCore core() {
        return new RunningCore(DEVICE, Generator.packageOf(DEVICE), Product.class.getClassLoader());
    }

    private static List<Story> stories() {
        try (Stream<Path> files = Files.list(root().resolve("proofs/certificates/" + NAME))) {
            List<Story> stories = new ArrayList<>();
            for (Path file : files.filter(one -> one.toString().endsWith(".story"))
                    .sorted()
                    .toList()) {
                stories.add(StoryReader.read(DEVICE, Files.readString(file)));
            }
            return stories;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (StoryReader.NotRead e) {
            throw new IllegalStateException("a story is not of this spec: write the certificates anew", e);
        }
    }

    private static Device read() {
        try {
            return Spec.read(root().resolve("spec/devices/" + NAME + ".valve"))
                    .device()
                    .orElseThrow(() -> new IllegalStateException("the spec has errors: see `checkvalve check`"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("spec/devices"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
