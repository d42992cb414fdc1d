package checkvalve.cli;

import checkvalve.cli.files.Reason;
import checkvalve.cli.files.Sums;
import checkvalve.cli.files.Workplace;
import checkvalve.cli.report.CertifyReport;
import checkvalve.language.Spec;
import checkvalve.language.model.Device;
import checkvalve.proofs.Certification;
import checkvalve.proofs.check.Theorem;
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
                + " answers unsat with a proof that is checked too, stories are replayed. Without it: each file is a"
                + " theorem for itself, and the folder is as it was written."
        },
        footerHeading = "%nExample:%n",
        footer = "  checkvalve certify spec/devices/smart-bms-12-200.valve proofs/certificates/smart-bms-12-200")
final class CertifyCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            arity = "1..2",
            paramLabel = "[SPEC] DIR",
            description = "The folder of certificates, and before it the spec that they are to be about.")
    private List<Path> paths;

    @Option(names = "--json", description = "Print one JSON object instead of text.")
    private boolean json;

    CertifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Refusal, IOException {
        Path folder = paths.getLast();
        SortedMap<String, String> files = files(folder);
        session.tally().start();
        try {
            return paths.size() == 1 ? tell(folder, null, alone(files)) : ofSpec(paths.getFirst(), folder, files);
        } finally {
            session.tally().finish();
        }
    }

    private int tell(Path folder, Path spec, List<CertifyReport.Line> lines) {
        session.tally().finish();
        CertifyReport report =
                CertifyReport.of(Workplace.shown(folder), spec == null ? null : Workplace.shown(spec), lines);
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
        SortedMap<String, String> certificates = new TreeMap<>(files);
        certificates.remove(Sums.FILE);
        Certification.of(device, certificates, session.tally())
                .forEach(one -> lines.add(line(one.id(), one.files(), one.refusal())));
        return tell(folder, spec, lines);
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
