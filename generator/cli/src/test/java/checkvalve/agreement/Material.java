package checkvalve.agreement;

import checkvalve.generator.Generator;
import checkvalve.generator.replay.InMemory;
import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.proofs.agree.Agreement;
import checkvalve.proofs.agree.AgreementReport;
import checkvalve.proofs.agree.Conclusion;
import checkvalve.proofs.agree.Difference;
import checkvalve.proofs.agree.Item;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Devices, their Java and their class files. */
final class Material {
    static final Path ROOT = root();
    static final Path SPEC = ROOT.resolve("spec/devices/smart-bms-12-200.valve");
    private static final Path SOURCES = ROOT.resolve("generated-firmware/src/main/java");

    private Material() {}

    static Device device(Path spec) {
        try {
            return Spec.read(spec.getFileName().toString(), Files.readAllBytes(spec))
                    .device()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java that is committed for the Smart BMS. */
    static SortedMap<String, String> committed() {
        SortedMap<String, String> sources = new TreeMap<>();
        for (Path file : below(SOURCES, ".java")) {
            if (!file.endsWith("package-info.java")) {
                sources.put(SOURCES.relativize(file).toString(), read(file));
            }
        }
        return sources;
    }

    static SortedMap<String, byte[]> classes(Device device) {
        return InMemory.classFiles(Generator.generate(device, "made.up"));
    }

    /** The committed firmware beside its spec, which is asked once for all tests of a process. */
    static AgreementReport agreement() {
        return Committed.AGREEMENT;
    }

    private static final class Committed {
        static final AgreementReport AGREEMENT =
                Agreement.of(device(SPEC), InMemory.classFiles(committed()).values());
    }

    /** Small devices with some of everything. */
    static List<Path> specs() {
        List<Path> specs = new java.util.ArrayList<>(
                below(ROOT.resolve("generator/src/test/resources/checkvalve/generator/golden"), ".valve"));
        specs.addAll(below(ROOT.resolve("spec/devices"), ".valve"));
        specs.addAll(below(ROOT.resolve("proofs/src/test/resources/checkvalve/proofs/proved"), ".valve"));
        return specs;
    }

    /** A line an item, and what differs. */
    static String text(AgreementReport report) {
        StringBuilder text = new StringBuilder();
        for (Item item : report.items()) {
            text.append(item.conclusion().word()).append("  ").append(item.id()).append('\n');
            switch (item.conclusion()) {
                case Conclusion.Agreed agreed -> {}
                case Conclusion.Open(String reason) ->
                    text.append("    ").append(reason).append('\n');
                case Conclusion.Differs(Difference d) -> {
                    text.append("    ").append(d.sentence()).append('\n');
                    text.append("    spec line ").append(d.place().line());
                    text.append(d.line().isEmpty() ? "\n" : ", " + d.line() + "\n");
                    d.before()
                            .forEach(line -> text.append("      ").append(line).append('\n'));
                }
            }
        }
        return text.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> below(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("generated-firmware/pom.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
