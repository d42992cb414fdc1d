package checkvalve.cli.keep;

import checkvalve.cli.files.FileSet;
import checkvalve.cli.report.Json;
import checkvalve.proofs.Find;
import checkvalve.proofs.Memory;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is found about a spec, kept in a file beside it. Finds are only tried; that a text was accepted is believed where it
 * has the {@link Seal} of this user and program, each text by itself.
 */
public final class RunMemory implements Memory {
    private final Path file;
    private final Seal seal;
    private final Content content;
    private final Set<String> seals;

    /** What the file has: a find has the fields of its kind, and null for the others. */
    private record Content(String model, long units, String seal, List<Entry> finds, List<String> accepted) {}

    private record Entry(
            String id,
            String cone,
            String safety,
            String consecution,
            List<String> worlds,
            Integer ticks,
            Integer goal,
            String story) {
        static Entry of(Kept kept) {
            return switch (kept.find()) {
                case Find.Proof p ->
                    new Entry(p.id(), "", p.safety(), p.consecution(), p.worlds(), p.ticks(), null, null);
                case Find.Run r -> new Entry(r.id(), kept.cone(), null, null, null, null, r.goal(), r.story());
                case Find.Conflict c -> throw new IllegalArgumentException("conflicts are not kept");
                case Find.Nothing n -> throw new IllegalArgumentException("nothing is not kept");
                case Find.Begun b -> throw new IllegalArgumentException("beginnings are not kept");
                case Find.Ended e -> throw new IllegalArgumentException("ends are not kept");
            };
        }

        /** Null where it is no find, whatever else. */
        Kept kept() {
            if (id == null || cone == null) {
                return null;
            }
            if (safety != null && consecution != null && worlds != null && !worlds.contains(null) && ticks != null) {
                return new Kept(new Find.Proof(id, safety, consecution, worlds, ticks, 0), cone);
            }
            return goal != null && story != null ? new Kept(new Find.Run(id, goal, story, 0), cone) : null;
        }
    }

    /**
     * @param file need not be there
     */
    public RunMemory(Path file, Seal seal) {
        this.file = file;
        this.seal = seal;
        content = read(file);
        seals = new HashSet<>(content.accepted());
    }

    private static Content read(Path file) {
        Content nothing = new Content("", 0, "", List.of(), List.of());
        try {
            Content read = Json.read(Files.readString(file), Content.class);
            return read == null || read.model() == null || read.finds() == null || read.accepted() == null
                    ? nothing
                    : read;
        } catch (IOException | JsonParseException e) {
            // Nothing is remembered, or nothing that can be read: the work is done again.
            return nothing;
        }
    }

    @Override
    public Recalled recall() {
        List<Kept> kept = new ArrayList<>();
        for (Entry entry : content.finds()) {
            Kept one = entry == null ? null : entry.kept();
            if (one != null) {
                kept.add(one);
            }
        }
        long units = seal.isOn(String.valueOf(content.units()), content.seal()) ? content.units() : 0;
        return new Recalled(kept, content.model(), units);
    }

    @Override
    public boolean accepted(String text) {
        return seals.contains(seal.on(withoutComments(text)));
    }

    @Override
    public void keep(Recalled found, Collection<String> accepted) {
        Set<String> sealed = new TreeSet<>();
        accepted.forEach(text -> sealed.add(seal.on(withoutComments(text))));
        List<Entry> entries = found.finds().stream().map(Entry::of).toList();
        FileSet files = new FileSet();
        files.put(
                file,
                Json.text(new Content(
                                found.model(),
                                found.units(),
                                seal.on(String.valueOf(found.units())),
                                entries,
                                List.copyOf(sealed)))
                        + "\n");
        try {
            files.write();
        } catch (IOException e) {
            // A run that can't keep anything is as good as any other.
            return;
        }
    }

    /** What a solver reads of a text; names have no line ends in them. */
    private static String withoutComments(String text) {
        return text.lines().filter(line -> !line.startsWith(";")).collect(Collectors.joining("\n"));
    }
}
