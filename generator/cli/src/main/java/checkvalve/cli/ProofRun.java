package checkvalve.cli;

import checkvalve.cli.files.Workplace;
import checkvalve.cli.report.Believed;
import checkvalve.cli.report.Details;
import checkvalve.cli.report.Summary;
import checkvalve.cli.report.Table;
import checkvalve.language.model.Device;
import checkvalve.proofs.Scope;
import checkvalve.proofs.verdict.Report;
import java.nio.file.Path;
import java.util.Optional;

/** Proves a device and tells what came of it. */
final class ProofRun {
    private final Session session;
    private final Device device;

    ProofRun(Session session, Device device) {
        this.session = session;
        this.device = device;
    }

    Report prove() {
        return prove(Scope.ALL);
    }

    /** Of a part of the questions. */
    Report prove(Scope scope) {
        session.tally().start();
        try {
            return session.engines().proving().prove(device, scope, session.tally());
        } finally {
            session.tally().finish();
        }
    }

    /**
     * @param certificates where they lie or would lie, if that is known
     */
    Summary summary(Report report, String spec, Optional<Path> certificates) {
        return Summary.of(
                report,
                spec,
                certificates.map(Workplace::shown).orElse(""),
                (id, story) -> session.engines().telling().tell(device, id, story));
    }

    /** The report for a person, all but its closing line. */
    void tell(Summary summary, Table.Style style) {
        session.say(new Table(summary, session.ansi(), style).text()
                + Details.render(summary, session.ansi())
                + Believed.inShort(device));
    }

    static int exitCode(Summary summary) {
        return exitCode(summary.verdict());
    }

    static int exitCode(String verdict) {
        return switch (verdict) {
            case "proved", Summary.PART_PROVED -> ExitCode.FINE;
            case "refuted" -> ExitCode.REFUTED;
            case "rejected" -> ExitCode.REJECTED;
            default -> ExitCode.OPEN;
        };
    }
}
