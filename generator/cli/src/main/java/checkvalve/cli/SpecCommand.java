package checkvalve.cli;

import checkvalve.cli.files.Workplace;
import checkvalve.cli.report.Plain;
import checkvalve.language.Diagnostics;
import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** What all commands share that read a spec: reading it, and ending early where it has errors. */
abstract class SpecCommand implements Callable<Integer> {
    @Option(names = "--json", description = "Print one JSON object instead of text.")
    boolean json;

    final Session session;

    SpecCommand(Session session) {
        this.session = session;
    }

    /** The spec's file. */
    abstract Path spec() throws Refusal;

    /** Makes ready for what is most likely to come; whether that is a search about the spec. */
    boolean searches() {
        return false;
    }

    /** Does the command's work on a spec without errors. */
    abstract int run(Device device, Spec.Result read) throws Refusal, IOException;

    @Override
    public Integer call() throws Refusal, IOException {
        Path spec = spec();
        SpecReader reader = new SpecReader(session);
        Spec.Result read = searches() ? reader.readToProve(spec) : reader.read(spec);
        if (read.device().isEmpty()) {
            session.engines().proving().relax();
            return new SpecReader(session).rejected(read, shown(), json);
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
        return new SpecReader(session).read(spec);
    }
}
