package checkvalve.cli;

import checkvalve.cli.files.Reason;
import checkvalve.cli.files.Workplace;
import checkvalve.cli.report.ClauseSummary;
import checkvalve.cli.report.Plain;
import checkvalve.proofs.horn.read.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Reads the file of clauses, and tells what is wrong with it. */
record ClauseInput(Path file) {
    private static final int LARGEST = 64 << 20;

    String name() {
        return file.getFileName().toString();
    }

    /** As a person names it. */
    String shown() {
        return Workplace.shown(file);
    }

    String text() throws Refusal {
        if (Files.isDirectory(file)) {
            throw new Refusal(shown() + ": this is a folder, and clauses are in a file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Refusal(shown() + ": this is larger than 64 MiB, which is more than is read");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Refusal(shown() + ": " + Reason.of(e));
        }
    }

    /** What certificates are about. */
    Map<String, String> about(String text) {
        return Map.of("clauses " + name(), text);
    }

    /** Says why there are no clauses; the exit code to end with. */
    int rejected(Session session, Reading.Rejected rejected, boolean json) {
        if (json) {
            session.sayJson(new ClauseSummary.Rejection(shown(), rejected.findings()));
        } else {
            rejected.findings().forEach(finding -> session.note(Plain.text(finding.in(shown()))));
        }
        return ExitCode.REJECTED;
    }
}
