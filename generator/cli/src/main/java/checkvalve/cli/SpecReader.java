package checkvalve.cli;

import checkvalve.cli.files.Reason;
import checkvalve.cli.files.Workplace;
import checkvalve.cli.report.Plain;
import checkvalve.cli.report.Reading;
import checkvalve.language.Diagnostics;
import checkvalve.language.Finding;
import checkvalve.language.Spec;
import checkvalve.language.model.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the file of a spec, and tells what is wrong with it. */
final class SpecReader {
    private static final int LARGEST = 16 << 20;

    private final Session session;

    SpecReader(Session session) {
        this.session = session;
    }

    Spec.Result read(Path spec) throws Refusal {
        return session.engines().reading().read(name(spec), bytes(spec));
    }

    /** The same, and the search begins to read it too. */
    Spec.Result readToProve(Path spec) throws Refusal {
        byte[] bytes = bytes(spec);
        session.engines().proving().expect(new Source(name(spec), new String(bytes, StandardCharsets.UTF_8)));
        return session.engines().reading().read(name(spec), bytes);
    }

    private static String name(Path spec) {
        return spec.getFileName().toString();
    }

    private static byte[] bytes(Path spec) throws Refusal {
        if (Files.isDirectory(spec)) {
            throw new Refusal(Workplace.shown(spec) + ": this is a folder, and a spec is a file");
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(spec)) {
            bytes = in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new Refusal(Workplace.shown(spec) + ": " + Reason.of(e));
        }
        if (bytes.length > LARGEST) {
            throw new Refusal(Workplace.shown(spec) + ": this is larger than 16 MiB, so it is hardly a spec");
        }
        return bytes;
    }

    /** Says why there is no device; the exit code to end with. */
    int rejected(Spec.Result read, String shown, boolean json) {
        if (json) {
            session.sayJson(Reading.of(shown, read));
        } else {
            session.note(Plain.text(Diagnostics.render(read.source(), read.findings())));
            if (read.findings().stream().noneMatch(Finding::isError)) {
                throw new IllegalStateException("no device, and no finding says why");
            }
        }
        return ExitCode.REJECTED;
    }
}
