package checkvalve.cli;

import checkvalve.cli.files.Digest;
import checkvalve.cli.files.FileSet;
import checkvalve.cli.files.FolderLock;
import checkvalve.cli.files.Ground;
import checkvalve.cli.files.Reason;
import checkvalve.cli.files.Sums;
import checkvalve.cli.files.Workplace;
import checkvalve.generator.Generator;
import checkvalve.generator.lower.TooWideException;
import checkvalve.language.model.Device;
import checkvalve.proofs.agree.AgreementReport;
import checkvalve.proofs.verdict.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files that come of a spec: certificates and Java. */
final class Products {
    private static final String CERTIFICATES = "{*.smt2,*.story,*.trace,invariant.txt}";
    private static final String MARK = "\n; the negated goal\n";

    private Products() {}

    /** All certificates of a report, and none that an earlier one left. */
    static void addCertificates(FileSet files, Path folder, Report report, Session session) throws IOException {
        report.certificates().forEach((name, text) -> files.put(folder.resolve(name), text));
        Sums sums = Sums.of(about(session, report.device()), report.certificates());
        files.put(folder.resolve(Sums.FILE), sums.text());
        removeOtherCertificates(files, folder);
    }

    /** Where the certificates of agreement go, in a folder of certificates. */
    static Path agreement(Path certificates) {
        return certificates.resolve("agreement");
    }

    /** The certificates of agreement; their list names what of the classes they are about. */
    static void addAgreement(FileSet files, Path folder, AgreementReport report, Device device) throws IOException {
        report.certificates().forEach((name, text) -> files.put(folder.resolve(name), text));
        SortedMap<String, String> about = new TreeMap<>(Map.of(
                "spec " + device.source().name(),
                Digest.of(device.source().text()),
                "classes, executed",
                report.digest()));
        Sums sums = new Sums(about, Sums.of(Map.of(), report.certificates()).files());
        files.put(folder.resolve(Sums.FILE), sums.text());
        removeOtherCertificates(files, folder);
    }

    /** What certificates are about: the spec, and the Java that comes of it, in the package that nobody named. */
    static SortedMap<String, String> about(Session session, Device device) {
        SortedMap<String, String> about = new TreeMap<>();
        about.put("spec " + device.source().name(), device.source().text());
        try {
            String java = Generator.packageOf(device);
            session.engines()
                    .writing()
                    .write(device, java)
                    .forEach((name, text) -> about.put("java " + name.substring(name.lastIndexOf('/') + 1), text));
        } catch (TooWideException e) {
            // There is no Java of it, so nothing is bound.
            return about;
        }
        return about;
    }

    static void removeOtherCertificates(FileSet files, Path folder) throws IOException {
        files.removeOthers(folder, CERTIFICATES, Products::isCertificate);
    }

    /**
     * Others write files with these endings too; ours have a heading, and name their goal, say how long it lasts, have a first
     * step or state an invariant.
     */
    private static boolean isCertificate(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        boolean story = file.toString().endsWith(".story") && text.contains("\nticks ");
        boolean trace = file.toString().endsWith(".trace") && text.contains("\nstep 1  ");
        boolean invariant = file.endsWith("invariant.txt") && text.contains("\n; the invariant\n");
        return text.startsWith("; ") && (story || trace || invariant || text.contains(MARK));
    }

    /** Refuses a folder that nothing can be written to, before any work is done for it. */
    static void test(Path folder) throws Refusal {
        try {
            Ground.test(folder);
        } catch (IOException e) {
            throw unwritable(e, folder);
        }
    }

    /** Writes them while no other run writes there, and says which changed. */
    static List<Path> write(Session session, FileSet files, Path target) throws Refusal {
        try (FolderLock lock = lock(session, target)) {
            return write(files, lock);
        } catch (IOException e) {
            throw unwritable(e, target);
        }
    }

    static List<Path> write(FileSet files, FolderLock lock) throws IOException {
        SortedSet<Path> folders = new TreeSet<>();
        files.files().forEach(file -> folders.add(file.getParent()));
        for (Path folder : folders) {
            lock.sweep(folder);
        }
        return files.write();
    }

    static FolderLock lock(Session session, Path target) throws IOException {
        return FolderLock.on(
                Workplace.cacheOf(target),
                () -> session.note("another run is writing to " + Workplace.shown(target) + "; waiting for it to end"));
    }

    static Refusal unwritable(IOException problem, Path target) {
        return new Refusal("cannot write " + Reason.withFile(problem, Workplace.shown(target)));
    }
}
