package checkvalve.cli;

import checkvalve.cli.files.Reason;
import checkvalve.cli.files.Workplace;
import checkvalve.cli.report.Plain;
import checkvalve.cli.report.Reading;
import checkvalve.language.Diagnostics;
import checkvalve.language.Finding;
import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** What all commands share that read a spec: reading it, and ending early where it has errors. */
abstract class SpecCommand implements Callable<Integer> {
    private static final int LARGEST = 16 << 20;

    @Option(names = "--json", description = "Print one JSON object instead of text.")
    boolean json;

    final Session session;

    SpecCommand(Session session) {
        this.session = session;
    }

    /** The spec's file. */
    abstract Path spec() throws Refusal;

    /** Does the command's work on a spec without errors. */
    abstract int run(Device device, Spec.Result read) throws Refusal, IOException;

    @Override
    public final Integer call() throws Refusal, IOException {
        Path spec = spec();
        Spec.Result read = read(spec);
        if (read.device().isEmpty()) {
            return rejected(read);
        }
        if (!read.findings().isEmpty() && !json) {
            session.note(Plain.text(Diagnostics.render(read.source(), read.findings())));
        }
        return run(read.device().get(), read);
    }

    /** The spec as a person would write its path here. */
    final String shown() throws Refusal {
        return Workplace.shown(spec());
    }

    final Spec.Result read(Path spec) throws Refusal {
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

    private int rejected(Spec.Result read) throws Refusal {
        if (json) {
            session.sayJson(Reading.of(shown(), read));
        } else {
            session.note(Plain.text(Diagnostics.render(read.source(), read.findings())));
            if (read.findings().stream().noneMatch(Finding::isError)) {
                throw new IllegalStateException("no device, and no finding says why");
            }
        }
        return ExitCode.REJECTED;
    }
}
