package checkvalve.cli.keep;

import checkvalve.cli.files.FileSet;
import checkvalve.cli.report.Json;
import checkvalve.cli.report.Summary;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What was told about a spec in full, so that it can be told again while the spec is the same. It has the {@link Seal} of
 * this user and program, and is bound to every byte of the spec; without both it is as if it were not there.
 *
 * @param key what it was told about: digest of the spec and of how its places are named
 */
public record Told(String key, Summary summary, String seal) {
    /** What was told about this. */
    static Optional<Summary> recall(Path file, Seal seal, String key) {
        try {
            Told told = Json.read(Files.readString(file), Told.class);
            boolean ours = told != null
                    && told.summary != null
                    && key.equals(told.key)
                    && seal.isOn(new Told(key, told.summary, "").text(), told.seal);
            return ours ? Optional.of(told.summary) : Optional.empty();
        } catch (IOException | JsonParseException e) {
            // Nothing is remembered, or nothing that can be read: the work is done again.
            return Optional.empty();
        }
    }

    /** Keeps what is told; for good answers alone, since doubt is looked into again. */
    static void keep(Path file, Seal seal, String key, Summary summary) {
        FileSet files = new FileSet();
        String sealed = seal.on(new Told(key, summary, "").text());
        files.put(file, new Told(key, summary, sealed).text() + "\n");
        try {
            files.write();
        } catch (IOException e) {
            // A run that can't keep anything is as good as any other.
            return;
        }
    }

    private String text() {
        return Json.text(this);
    }
}
