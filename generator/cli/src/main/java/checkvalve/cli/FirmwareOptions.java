package checkvalve.cli;

import checkvalve.cli.files.Workplace;
import checkvalve.generator.Generator;
import checkvalve.language.model.Device;
import java.nio.file.Path;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Option;

/** Where generated Java goes. */
final class FirmwareOptions {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the Java files; generated-firmware/src/main/java of the repository unless said.")
    Path out;

    @Option(
            names = "--package",
            paramLabel = "NAME",
            description = "Their Java package; checkvalve.firmware.DEVICE in lower case unless said.")
    String name;

    @Option(names = "--overwrite", description = "Replace Java files even if somebody has changed them by hand.")
    boolean overwrite;

    String javaPackage(Device device) throws Refusal {
        if (name != null && !SourceVersion.isName(name)) {
            throw new Refusal("`" + name + "` cannot be the name of a Java package");
        }
        return name != null ? name : Generator.packageOf(device);
    }

    Path folder(Workplace workplace) throws Refusal {
        if (out != null) {
            return out;
        }
        return workplace
                .firmware()
                .orElseThrow(() -> new Refusal("this spec is not in the spec/devices of a repository:"
                        + " say with --out where the Java files go"));
    }
}
