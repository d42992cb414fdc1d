package checkvalve.cli;

import checkvalve.cli.files.FileSet;
import checkvalve.generator.Imprint;
import checkvalve.generator.lower.TooWideException;
import checkvalve.language.model.Device;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The Java that comes of a spec, and what somebody made of it by hand: a file in its place that no generator wrote as it is.
 *
 * @param folder where the files go
 * @param generated texts by path below it
 * @param edited the texts that are there instead, of those that differ
 */
record FirmwareFiles(Path folder, SortedMap<String, String> generated, SortedMap<String, String> edited) {
    static FirmwareFiles of(Session session, Device device, Targets targets) throws Refusal, IOException {
        try {
            SortedMap<String, String> generated = session.engines().writing().write(device, targets.javaPackage());
            SortedMap<String, String> edited = new TreeMap<>();
            for (var file : generated.entrySet()) {
                Path place = targets.firmware().resolve(file.getKey());
                String there = Files.isRegularFile(place)
                        ? new String(Files.readAllBytes(place), StandardCharsets.UTF_8)
                        : file.getValue();
                if (!there.equals(file.getValue()) && !Imprint.isWhole(there)) {
                    edited.put(file.getKey(), there);
                }
            }
            return new FirmwareFiles(targets.firmware(), generated, edited);
        } catch (TooWideException e) {
            throw Refusal.ofSpec(device.source().name() + ": " + e.getMessage());
        }
    }

    /** The same where what was made by hand is to go. */
    FirmwareFiles overwritten() {
        return new FirmwareFiles(folder, generated, new TreeMap<>());
    }

    /** What was made by hand, in its places. */
    List<Path> edits() {
        return edited.keySet().stream().map(folder::resolve).toList();
    }

    /** All Java that is there in the end. */
    SortedMap<String, String> sources() {
        SortedMap<String, String> sources = new TreeMap<>(generated);
        sources.putAll(edited);
        return sources;
    }

    /** What was made by hand stays. */
    void addTo(FileSet files) {
        generated.forEach((name, text) -> {
            if (!edited.containsKey(name)) {
                files.put(folder.resolve(name), text);
            }
        });
    }
}
