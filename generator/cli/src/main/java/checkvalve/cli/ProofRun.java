package checkvalve.cli;

import checkvalve.cli.files.Digest;
import checkvalve.cli.files.Workplace;
import checkvalve.cli.report.Believed;
import checkvalve.cli.report.Details;
import checkvalve.cli.report.Summary;
import checkvalve.cli.report.Table;
import checkvalve.language.meaning.Story;
import checkvalve.language.model.Device;
import checkvalve.proofs.Memory;
import checkvalve.proofs.Scope;
import checkvalve.proofs.verdict.Answer;
import checkvalve.proofs.verdict.Report;
import checkvalve.proofs.verdict.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proves a device and tells what came of it. */
final class ProofRun {
    private final Session session;
    private final Device device;

    ProofRun(Session session, Device device) {
        this.session = session;
        this.device = device;
    }

    /**
     * Of some of the questions.
     *
     * @param memory what earlier runs have found
     */
    Report prove(Scope scope, Memory memory) {
        session.tally().start();
        try {
            return session.engines().proving().prove(device, scope, memory, session.tally());
        } finally {
            session.tally().finish();
        }
    }

    /** All about the device, from an earlier run if nothing has changed since. */
    Summary summary(Workplace workplace, Optional<Path> certificates) {
        Optional<Summary> told = session.keeping().told(workplace.spec(), key(workplace, certificates));
        if (told.isPresent()) {
            return told.get();
        }
        Report report = prove(Scope.ALL, session.keeping().memory(workplace.spec()));
        Summary summary = summary(report, Workplace.shown(workplace.spec()), certificates);
        keep(workplace, certificates, summary);
        return summary;
    }

    /** Keeps all about the device for runs to come; not where there is doubt, which is to be looked into again. */
    void keep(Workplace workplace, Optional<Path> certificates, Summary summary) {
        if (summary.open() == 0 && summary.difference() == null) {
            session.keeping().tell(workplace.spec(), key(workplace, certificates), summary);
        }
    }

    private String key(Workplace workplace, Optional<Path> certificates) {
        String folder = certificates.map(Workplace::shown).orElse("");
        return Digest.of(String.join(
                "\n", Workplace.shown(workplace.spec()), folder, device.source().text()));
    }

    /**
     * @param certificates where they lie or would lie, if that is known
     */
    Summary summary(Report report, String spec, Optional<Path> certificates) {
        Summary summary = Summary.of(
                report,
                spec,
                certificates.map(Workplace::shown).orElse(""),
                (id, story) -> session.engines().telling().tell(device, id, story));
        FirmwareReplay.Played played = session.engines().replaying().play(device, stories(report));
        return summary.replayed(played.where(), played.difference());
    }

    /** Those of what is refuted. */
    private static List<Story> stories(Report report) {
        List<Story> stories = new ArrayList<>();
        for (Answer answer : report.answers()) {
            if (answer.verdict() instanceof Verdict.Refuted refuted && refuted.story() != null) {
                stories.add(refuted.story());
            }
        }
        return stories;
    }

    /** The report for a person, all but its closing line. */
    void tell(Summary summary, Table.Style style) {
        session.say(new Table(summary, session.ansi(), style).text()
                + Details.render(summary, session.ansi())
                + Believed.inShort(device));
    }

    /** The exit code of what was told; a difference in generated code is reported, whatever the verdict. */
    int end(Summary summary) {
        return end(summary, summary.verdict());
    }

    /** The same where only one of the verdicts was told. */
    int end(Summary summary, String verdict) {
        if (summary.difference() == null) {
            return exitCode(verdict);
        }
        String what = "generated code is not what the spec means: " + summary.difference();
        session.note("checkvalve: " + what + ": " + BugReport.of(new IllegalStateException(what), summary.spec()));
        return ExitCode.BUG;
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
