package checkvalve.generator;

import checkvalve.generator.java.JavaWriter;
import checkvalve.generator.lower.JavaClass;
import checkvalve.generator.lower.Lowering;
import checkvalve.language.model.Device;
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
}
