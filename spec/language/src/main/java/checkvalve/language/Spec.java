package checkvalve.language;

import checkvalve.language.check.DeviceChecker;
import checkvalve.language.model.Device;
import checkvalve.language.model.Source;
import checkvalve.language.syntax.SpecText;
import checkvalve.language.syntax.SyntaxTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The front door: from the text of a spec to a typed device and what there is to say about it. */
public final class Spec {
    private Spec() {}

    /**
     * What came of reading a spec.
     *
     * @param source the text as it was read, for showing findings
     * @param device present if no finding is an error
     * @param findings in the order of the text
     */
    public record Result(Source source, Optional<Device> device, List<Finding> findings) {
        public Result {
            findings = List.copyOf(findings);
        }
    }

    /** Reads the spec in a file. */
    public static Result read(Path file) throws IOException {
        return read(file.getFileName().toString(), Files.readAllBytes(file));
    }

    /** Reads a spec from the bytes of a file. */
    public static Result read(String name, byte[] bytes) {
        Findings findings = new Findings();
        return read(SpecText.decode(name, bytes, findings), findings);
    }

    /** Reads a spec from its text. */
    public static Result read(Source source) {
        return read(SpecText.normalise(source), new Findings());
    }

    private static Result read(Source source, Findings findings) {
        Optional<Device> device = findings.hasErrors()
                ? Optional.empty()
                : DeepStack.call(
                        () -> SyntaxTree.read(source, findings).flatMap(tree -> DeviceChecker.check(tree, findings)));
        List<Finding> inOrder = findings.inOrder();
        return new Result(source, findings.hasErrors() ? Optional.empty() : device, inOrder);
    }
}
