package checkvalve.cli;

import checkvalve.cli.files.Digest;
import checkvalve.cli.files.FileSet;
import checkvalve.cli.files.Workplace;
import checkvalve.cli.keep.Seal;
import checkvalve.cli.report.AgreementSummary;
import checkvalve.cli.report.Json;
import checkvalve.cli.report.Summary;
import checkvalve.language.model.Device;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the last build of a spec that was all proved found and left, so that the next one on the same spec need not do it again.
 *
 * <p>It is bound to the bytes of the spec, to the bytes of this program and to the bytes of every file that was written: with
 * one of them changed it is as if it were not there. It has the {@link Seal} of this user and program, so nobody else can have
 * written it. {@code --fresh} asks nobody.
 *
 * @param key digest of the spec and where it lies
 * @param targets where the files went
 * @param files digest of each file that was written
 * @param seal digest of all the rest
 */
record BuildMemory(
        String key,
        String targets,
        SortedMap<String, String> files,
        Summary summary,
        AgreementSummary agreement,
        String seal) {
    /** What a memory must have been made for. */
    static String key(Workplace workplace, Device device) {
        return Digest.of(
                Workplace.shown(workplace.spec()) + "\n" + device.source().text());
    }

    static BuildMemory of(
            Seal seal, String key, String targets, FileSet written, Summary summary, AgreementSummary agreement)
            throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (Path file : written.files()) {
            files.put(file.toString(), Digest.ofFile(file));
        }
        BuildMemory unsealed = new BuildMemory(key, targets, files, summary, agreement, "");
        return new BuildMemory(key, targets, files, summary, agreement, seal.on(unsealed.sealed()));
    }

    private String sealed() {
        return Json.text(new BuildMemory(key, targets, files, summary, agreement, ""));
    }

    private static Path file(Workplace workplace) {
        return workplace.cache().resolve(workplace.spec().getFileName() + ".json");
    }

    void keep(Workplace workplace) throws IOException {
        FileSet file = new FileSet();
        file.put(file(workplace), Json.text(this) + "\n");
        file.write();
    }

    /** What the last build found, if all it is bound to is still the same. */
    static Optional<BuildMemory> recall(Seal seal, Workplace workplace, String key) {
        try {
            BuildMemory memory = Json.read(Files.readString(file(workplace)), BuildMemory.class);
            boolean whole =
                    memory != null && memory.summary != null && memory.files != null && memory.agreement != null;
            return whole && key.equals(memory.key) && seal.isOn(memory.sealed(), memory.seal) && memory.filesAreThere()
                    ? Optional.of(memory)
                    : Optional.empty();
        } catch (IOException | JsonParseException e) {
            // Nothing is remembered, or nothing that can be read: the work is done again.
            return Optional.empty();
        }
    }

    private boolean filesAreThere() throws IOException {
        for (var file : files.entrySet()) {
            Path path = Path.of(file.getKey());
            if (!Files.isRegularFile(path) || !Digest.ofFile(path).equals(file.getValue())) {
                return false;
            }
        }
        return true;
    }
}
