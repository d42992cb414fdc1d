package checkvalve.cli.keep;

import checkvalve.cli.files.Digest;
import checkvalve.cli.report.Summary;
import checkvalve.proofs.Memory;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where and in whose name things are kept between runs.
 *
 * @param program digest of the program itself, which what is kept is bound to; empty if it can't be told, and then nothing
 *     is remembered
 * @param state folder of the user's key
 * @param cache folder of what was found
 */
public record Keeping(Supplier<Optional<String>> program, Path state, Path cache) {
    private static final Duration OLD = Duration.ofDays(90);

    /** In the folders of this user: those of the XDG base directory specification. */
    public static Keeping ofUser(Supplier<Optional<String>> program) {
        return new Keeping(program, folder("XDG_STATE_HOME", ".local/state"), folder("XDG_CACHE_HOME", ".cache"));
    }

    private static Path folder(String variable, String otherwise) {
        String named = System.getenv(variable);
        Path base = named == null || named.isEmpty()
                ? Path.of(System.getProperty("user.home")).resolve(otherwise)
                : Path.of(named);
        return base.resolve("checkvalve");
    }

    /** This user's seal; nothing is believed or kept without one. */
    public Optional<Seal> seal() {
        return Seal.of(program.get(), state);
    }

    /** What was found about the spec in this file. */
    public Memory memory(Path spec) {
        return seal().<Memory>map(seal -> new RunMemory(file(spec, ".found"), seal))
                .orElse(Memory.NONE);
    }

    /** All that was told about a spec, if it is still the same. */
    public Optional<Summary> told(Path spec, String key) {
        return seal().flatMap(seal -> Told.recall(file(spec, ".told"), seal, key));
    }

    /** Keeps what is told about a spec. */
    public void tell(Path spec, String key, Summary summary) {
        seal().ifPresent(seal -> Told.keep(file(spec, ".told"), seal, key, summary));
        sweep();
    }

    /** Whether anything was kept about the spec in this file. */
    public boolean knows(Path spec) {
        return Files.exists(file(spec, ".found"));
    }

    private Path file(Path spec, String kind) {
        String place = spec.toAbsolutePath().normalize().toString();
        return cache.resolve(Digest.of(place).substring(0, 24) + kind + ".json");
    }

    /** Removes what was kept for specs that were not proved for a long time. */
    private void sweep() {
        FileTime limit = FileTime.from(Instant.now().minus(OLD));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(cache, "*.json")) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).compareTo(limit) < 0) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            // What can't be removed stays; the next run tries again.
            return;
        }
    }
}
