package checkvalve.proofs.certify;

import checkvalve.proofs.check.SmtFile;
import java.util.List;

/**
 * The obligations of one proof. All of them together make it; each is a file that answers {@code unsat}.
 */
public record Certificate(List<Part> parts) {
    public Certificate {
        parts = List.copyOf(parts);
    }

    /**
     * One obligation.
     *
     * @param file name of its file
     */
    public record Part(String file, SmtFile.Obligation obligation) {}
}
