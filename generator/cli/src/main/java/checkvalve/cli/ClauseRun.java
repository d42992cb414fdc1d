package checkvalve.cli;

import checkvalve.cli.files.FileSet;
import checkvalve.cli.files.Sums;
import checkvalve.cli.report.ClauseSummary;
import checkvalve.cli.report.ClauseText;
import checkvalve.cli.report.Plain;
import checkvalve.cli.report.Table;
import checkvalve.proofs.horn.ClauseFile;
import checkvalve.proofs.horn.ClauseSystem;
import checkvalve.proofs.horn.HornProver;
import checkvalve.proofs.horn.HornReport;
import checkvalve.proofs.horn.HornVerdict;
import checkvalve.proofs.horn.read.ClauseReader;
import checkvalve.proofs.horn.read.Reading;
import checkvalve.proofs.worker.ChildFinder;
import checkvalve.proofs.worker.ChildHunt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;

/** Answers a file of Horn clauses and tells what came of it. */
final class ClauseRun {
    private final Session session;
    private final ClauseInput input;
    private final ChildFinder.Limits limits;

    ClauseRun(Session session, Path file, ChildFinder.Limits limits) {
        this.session = session;
        this.input = new ClauseInput(file);
        this.limits = limits;
    }

    /**
     * @param certificates the folder that a certificate is written to; null for none
     */
    int run(Path certificates, boolean json, Table.Style style) throws Refusal, IOException {
        String text = input.text();
        return switch (ClauseReader.read(text)) {
            case Reading.Rejected rejected -> input.rejected(session, rejected, json);
            case Reading.Unsupported(String reason) -> unsupported(reason, json);
            case Reading.Read(ClauseSystem system) -> {
                HornReport report = prove(text, system);
                ClauseSummary summary = ClauseSummary.of(input.shown(), system, report);
                if (certificates != null) {
                    write(certificates, text, report.verdict());
                }
                if (json) {
                    session.sayJson(summary);
                } else {
                    session.say(new ClauseText(system, summary, session.ansi()).of(report, style.times()));
                }
                yield exitCode(report.verdict());
            }
        };
    }

    private HornReport prove(String text, ClauseSystem system) {
        ClauseFile clauses = new ClauseFile(input.name(), text, system);
        session.tally().start();
        try {
            return HornProver.prove(clauses, ChildHunt.within(limits), limits.all());
        } finally {
            session.tally().finish();
        }
    }

    private int unsupported(String reason, boolean json) {
        if (json) {
            session.sayJson(ClauseSummary.unsupported(input.shown(), reason));
        } else {
            session.say("unknown  " + input.shown() + "\n\n  " + Plain.text(reason));
        }
        return ExitCode.OPEN;
    }

    /** Leaves the certificate of a verdict in the folder, and nothing that an earlier run left. */
    private void write(Path folder, String text, HornVerdict verdict) throws Refusal, IOException {
        FileSet files = new FileSet();
        SortedMap<String, String> certificate = verdict.certificate();
        certificate.forEach((name, part) -> files.put(folder.resolve(name), part));
        Sums sums = Sums.of(input.about(text), certificate);
        files.put(folder.resolve(Sums.FILE), sums.text());
        Products.removeOtherCertificates(files, folder);
        Products.write(session, files, folder);
    }

    private static int exitCode(HornVerdict verdict) {
        return switch (verdict) {
            case HornVerdict.Safe safe -> ExitCode.FINE;
            case HornVerdict.Unsafe unsafe -> ExitCode.REFUTED;
            case HornVerdict.Unknown unknown -> ExitCode.OPEN;
        };
    }
}
