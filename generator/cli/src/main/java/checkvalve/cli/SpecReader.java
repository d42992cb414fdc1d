package checkvalve.cli;

import checkvalve.cli.files.Reason;
import checkvalve.cli.files.Workplace;
import checkvalve.cli.report.Plain;
import checkvalve.cli.report.Reading;
import checkvalve.language.Diagnostics;
import checkvalve.language.Finding;
import checkvalve.language.Spec;
import java.io.IOException;
import java.io.InputStream;
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
        return session.engines().reading().read(spec.getFileName().toString(), bytes);
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
