package checkvalve.cli;

import checkvalve.cli.files.Reason;
import checkvalve.cli.files.Sums;
import checkvalve.cli.files.Workplace;
import checkvalve.cli.report.CertifyReport;
import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.proofs.Certification;
import checkvalve.proofs.check.Theorem;
import checkvalve.proofs.horn.ClauseFile;
import checkvalve.proofs.horn.ClauseSystem;
import checkvalve.proofs.horn.HornCertification;
import checkvalve.proofs.horn.read.ClauseReader;
import checkvalve.proofs.horn.read.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a folder of certificates without any search. */
@Command(
        name = "certify",
        description = {
            "Check a folder of certificates, without any search.",
            "With the spec: every question has its files, each is byte for byte what the spec gives, the second solver"
                + " answers unsat with a proof that is checked too, stories are replayed. With --chc and the file of"
                + " clauses: every clause has its file, which is held against it in the same way, or the trace is"
                + " replayed. With neither: each file is a theorem for itself, and the folder is as it was written."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  checkvalve certify spec/devices/smart-bms-12-200.valve proofs/certificates/smart-bms-12-200",
            "  checkvalve certify --chc clauses.smt2 certificates"
        })
final class CertifyCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            arity = "1..2",
            paramLabel = "[SPEC] DIR",
            description = "The folder of certificates, and before it the spec that they are to be about.")
    private List<Path> paths;

    @Option(
            names = "--chc",
            paramLabel = "FILE",
            description =
                    "The file of linear Horn clauses that the certificates are to be about, in the place of a spec.")
    private Path clauses;

    @Option(names = "--json", description = "Print one JSON object instead of text.")
    private boolean json;

    CertifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Refusal, IOException {
        if (clauses != null && paths.size() > 1) {
            throw new Refusal(
                    "SPEC and --chc exclude each other: certificates are about a spec or about a file of clauses");
        }
        Path folder = paths.getLast();
        SortedMap<String, String> files = files(folder);
        session.tally().start();
        try {
            if (clauses != null) {
                return ofClauses(new ClauseInput(clauses), folder, files);
            }
            return paths.size() == 1
                    ? tell(CertifyReport.alone(Workplace.shown(folder), alone(files)))
                    : ofSpec(paths.getFirst(), folder, files);
        } finally {
            session.tally().finish();
        }
    }

    private int tell(CertifyReport report) {
        session.tally().finish();
        if (json) {
            session.sayJson(report);
        } else {
            session.say(report.text());
        }
        return report.isCertified() ? ExitCode.FINE : ExitCode.OPEN;
    }

    private List<CertifyReport.Line> alone(SortedMap<String, String> files) {
        List<CertifyReport.Line> lines = listed(files, Map.of());
        Theorem theorem = new Theorem();
        files.forEach((name, text) -> {
            if (name.endsWith(".smt2")) {
                session.tally().at(lines.size(), files.size(), name);
                lines.add(line(name, List.of(name), theorem.refusal(text)));
            }
        });
        return lines;
    }

    private int ofSpec(Path spec, Path folder, SortedMap<String, String> files) throws Refusal, IOException {
        SpecReader reader = new SpecReader(session);
        Spec.Result read = reader.read(spec);
        if (read.device().isEmpty()) {
            return reader.rejected(read, Workplace.shown(spec), json);
        }
        Device device = read.device().get();
        List<CertifyReport.Line> lines = listed(files, Products.about(session, device));
        Certification.of(device, certificates(files), session.tally())
                .forEach(one -> lines.add(line(one.id(), one.files(), one.refusal())));
        return tell(CertifyReport.ofSpec(Workplace.shown(folder), Workplace.shown(spec), lines));
    }

    private int ofClauses(ClauseInput input, Path folder, SortedMap<String, String> files) throws Refusal {
        String text = input.text();
        List<CertifyReport.Line> lines = listed(files, input.about(text));
        SortedMap<String, String> certificates = certificates(files);
        switch (ClauseReader.read(text)) {
            case Reading.Rejected rejected -> {
                return input.rejected(session, rejected, json);
            }
            case Reading.Unsupported(String reason) ->
                lines.add(line(input.name(), List.of(), "nothing is certified of these clauses: " + reason));
            case Reading.Read(ClauseSystem system) ->
                HornCertification.of(new ClauseFile(input.name(), text, system), certificates, session.tally())
                        .forEach(one -> lines.add(line(one.file(), present(one.file(), files), one.refusal())));
        }
        String claim = HornCertification.claim(certificates);
        return tell(CertifyReport.ofClauses(Workplace.shown(folder), input.shown(), claim, lines));
    }

    private static List<String> present(String name, SortedMap<String, String> files) {
        return files.containsKey(name) ? List.of(name) : List.of();
    }

    private static SortedMap<String, String> certificates(SortedMap<String, String> files) {
        SortedMap<String, String> certificates = new TreeMap<>(files);
        certificates.remove(Sums.FILE);
        return certificates;
    }

    private static CertifyReport.Line line(String id, List<String> files, String refusal) {
        return new CertifyReport.Line(id, files, refusal == null, refusal);
    }

    /** The folder against its own list. */
    private static List<CertifyReport.Line> listed(SortedMap<String, String> files, Map<String, String> about) {
        List<CertifyReport.Line> lines = new ArrayList<>();
        SortedMap<String, String> others = new TreeMap<>(files);
        String sums = others.remove(Sums.FILE);
        if (sums == null) {
            lines.add(line(Sums.FILE, List.of(), "there is no " + Sums.FILE));
        } else {
            List<String> differences = Sums.read(sums).differences(Sums.of(about, others));
            lines.add(
                    line(Sums.FILE, List.of(Sums.FILE), differences.isEmpty() ? null : String.join("; ", differences)));
        }
        return lines;
    }

    private static SortedMap<String, String> files(Path folder) throws Refusal {
        SortedMap<String, String> files = new TreeMap<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
            for (Path file : found) {
                String name = file.getFileName().toString();
                if (Files.isRegularFile(file) && !name.startsWith(".")) {
                    files.put(name, Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new Refusal(Reason.withFile(e, Workplace.shown(folder)));
        }
        if (files.isEmpty()) {
            throw new Refusal(Workplace.shown(folder) + ": there are no certificates here");
        }
        return files;
    }
}
