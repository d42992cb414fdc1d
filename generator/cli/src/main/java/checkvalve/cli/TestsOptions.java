package checkvalve.cli;

import checkvalve.cli.files.Workplace;
import checkvalve.generator.Generator;
import checkvalve.language.model.Device;
import java.nio.file.Path;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Option;

/** Where tests go. */
final class TestsOptions {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the files; generated-firmware/src/test of the repository unless said.")
    private Path out;

    @Option(
            names = "--package",
            paramLabel = "NAME",
            description = "Java package of the firmware; checkvalve.firmware.DEVICE in lower case unless said.")
    private String name;

    @Option(names = "--overwrite", description = "Replace the Java file even if somebody has changed it by hand.")
    private boolean overwrite;

    TestsFiles files(Workplace workplace, Device device) throws Refusal {
        if (name != null && !SourceVersion.isName(name)) {
            throw new Refusal("`" + name + "` cannot be the name of a Java package");
        }
        String javaPackage = name != null ? name : Generator.packageOf(device);
        if (out != null) {
            return new TestsFiles(out, out, javaPackage, overwrite);
        }
        Path tests = workplace
                .firmware()
                .map(main -> main.resolve("../../test").normalize())
                .orElseThrow(() -> new Refusal("this spec is not in the spec/devices of a repository:"
                        + " say with --out where the tests go"));
        return new TestsFiles(tests.resolve("java"), tests.resolve("resources"), javaPackage, overwrite);
    }
}
