package checkvalve.generator;

import checkvalve.generator.java.JavaWriter;
import checkvalve.generator.java.VectorTestWriter;
import checkvalve.generator.lower.JavaClass;
import checkvalve.generator.lower.Lowering;
import checkvalve.generator.lower.Names;
import checkvalve.language.cover.Sheet;
import checkvalve.language.model.Device;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes the firmware of a device: its control core and the holders of what the core reads, is set with and drives.
 *
 * <p>The same device gives the same bytes, whatever the machine, its language and the day.
 */
public final class Generator {
    private Generator() {}

    /** The package that a device's firmware is in by default. */
    public static String packageOf(Device device) {
        return "checkvalve.firmware." + device.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The source files, by path below the source root.
     *
     * @throws checkvalve.generator.lower.TooWideException when a number may need more than 64 bits
     */
    public static SortedMap<String, String> generate(Device device, String javaPackage) {
        JavaWriter writer = new JavaWriter(javaPackage);
        SortedMap<String, String> files = new TreeMap<>();
        for (JavaClass type : Lowering.lower(device)) {
            files.put(javaPackage.replace('.', '/') + "/" + type.name() + ".java", Imprint.below(writer.write(type)));
        }
        return files;
    }

    /** The path, below a source root, of the tests that play vectors on the firmware, without its ending. */
    public static String vectorsOf(Device device, String javaPackage) {
        return javaPackage.replace('.', '/') + "/" + new Names(device).core() + "Vectors";
    }

    /** The source file of these tests: one JUnit class that needs nothing but JUnit 5 and the firmware. */
    public static String vectorTests(Device device, String javaPackage, List<Sheet> sheets) {
        return Imprint.below(VectorTestWriter.write(device, javaPackage, sheets));
    }
}
