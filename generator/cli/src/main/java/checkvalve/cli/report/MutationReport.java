package checkvalve.cli.report;

import checkvalve.language.meaning.StoryText;
import checkvalve.language.model.Device;
import checkvalve.language.model.Requirement;
import checkvalve.proofs.mutate.Fate;
import checkvalve.proofs.mutate.MutationRun;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What became of the mutants of a spec; the names of the parts are the keys in JSON.
 *
 * @param score of the mutants that are specs and not equivalent, how many were killed, in percent
 * @param unproved requirements that do not hold of the spec itself, and so took no part
 */
public record MutationReport(
        String device,
        String spec,
        long mutants,
        long killed,
        long survived,
        long equivalent,
        long rejected,
        double score,
        List<String> unproved,
        List<Killer> requirements,
        List<Changed> changes) {
    /**
     * How much a requirement notices.
     *
     * @param kills mutants that it kills
     * @param alone those of them that no other requirement kills
     * @param coveredBy where there is none of those, requirements that together kill all that it does; few of them
     */
    public record Killer(String id, int kills, int alone, List<String> coveredBy) {}

    /**
     * One mutant.
     *
     * @param by who killed it
     * @param reason why it is no spec, or what is not decided about it; else null
     * @param difference a run of the spec after which the mutant goes its own way, for one that survived; else null
     */
    public record Changed(
            int id,
            int line,
            int column,
            String operator,
            String before,
            String after,
            String fate,
            List<String> by,
            String reason,
            String difference) {
        String words() {
            return after.isEmpty() ? "`" + before + "` left out" : "`" + before + "` -> `" + after + "`";
        }
    }

    public static MutationReport of(Device device, String spec, List<MutationRun.Tried> tried, List<String> unproved) {
        long killed = count(tried, Fate.Killed.class);
        long survived = count(tried, Fate.Survived.class);
        double score = killed + survived == 0 ? 100 : Math.round(1000.0 * killed / (killed + survived)) / 10.0;
        return new MutationReport(
                device.name(),
                spec,
                tried.size(),
                killed,
                survived,
                count(tried, Fate.Equivalent.class),
                count(tried, Fate.Rejected.class),
                score,
                List.copyOf(unproved),
                killers(device, tried),
                tried.stream().map(one -> changed(device, one)).toList());
    }

    private static long count(List<MutationRun.Tried> tried, Class<? extends Fate> fate) {
        return tried.stream().filter(one -> fate.isInstance(one.fate())).count();
    }

    private static List<Killer> killers(Device device, List<MutationRun.Tried> tried) {
        List<Set<String>> kills = tried.stream()
                .filter(one -> one.fate() instanceof Fate.Killed)
                .map(one -> (Set<String>) new LinkedHashSet<>(((Fate.Killed) one.fate()).by()))
                .toList();
        return device.requirements().stream()
                .map(Requirement::id)
                .map(id -> killer(id, kills))
                .toList();
    }

    private static Killer killer(String id, List<Set<String>> kills) {
        List<Set<String>> own = kills.stream().filter(by -> by.contains(id)).toList();
        int alone = (int) own.stream().filter(by -> by.size() == 1).count();
        return new Killer(id, own.size(), alone, alone > 0 ? List.of() : cover(id, own));
    }

    /** Greedily, the one that covers most first. */
    private static List<String> cover(String id, List<Set<String>> own) {
        List<String> cover = new ArrayList<>();
        List<Set<String>> left = new ArrayList<>(own);
        while (!left.isEmpty()) {
            Set<String> others = new TreeSet<>();
            left.forEach(others::addAll);
            others.remove(id);
            List<Set<String>> open = left;
            String best = others.stream()
                    .max((a, b) -> {
                        int more = Long.compare(covered(a, open), covered(b, open));
                        return more != 0 ? more : b.compareTo(a);
                    })
                    .orElseThrow();
            cover.add(best);
            left = left.stream().filter(by -> !by.contains(best)).toList();
        }
        return cover;
    }

    private static long covered(String id, List<Set<String>> kills) {
        return kills.stream().filter(by -> by.contains(id)).count();
    }

    private static Changed changed(Device device, MutationRun.Tried tried) {
        List<String> by = tried.fate() instanceof Fate.Killed killed ? killed.by() : List.of();
        return new Changed(
                tried.mutant().id(),
                tried.mutant().place().line(),
                tried.mutant().place().column(),
                tried.mutant().operator().name().toLowerCase(Locale.ROOT),
                tried.mutant().before(),
                tried.mutant().after(),
                tried.fate().word(),
                by,
                reason(tried.fate()),
                tried.fate() instanceof Fate.Survived survived && survived.difference() != null
                        ? StoryText.of(device, survived.difference(), List.of())
                        : null);
    }

    private static String reason(Fate fate) {
        return switch (fate) {
            case Fate.Rejected rejected -> rejected.finding();
            case Fate.Survived survived
            when !survived.undecided().isEmpty() -> "not decided: " + String.join(", ", survived.undecided());
            case Fate.Survived survived -> null;
            case Fate.Killed killed -> null;
            case Fate.Equivalent equivalent -> null;
        };
    }

    /** For a person: what survived, what each requirement notices, and the counts. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Changed change : changes) {
            if (change.fate().equals("survived")) {
                text.append("survived  ").append(spec).append(':').append(change.line());
                text.append(':').append(change.column()).append("  ").append(change.words());
                text.append(change.reason() == null ? "" : "\n  " + change.reason())
                        .append('\n');
                if (change.difference() != null) {
                    text.append("  after this it goes another way:\n");
                    text.append(Layout.indented(4, change.difference().strip()));
                }
                text.append('\n');
            }
        }
        text.append("kills  alone  requirement\n");
        for (Killer killer : requirements) {
            text.append(String.format(Locale.ROOT, "%5d  %5d  %s", killer.kills(), killer.alone(), killer.id()));
            text.append(
                    killer.kills() > 0 && killer.alone() == 0
                            ? "  all that it kills is killed by " + String.join(", ", killer.coveredBy()) + " too"
                            : "");
            text.append('\n');
        }
        return text.append('\n').append(counts()).toString();
    }

    /** The closing line. */
    public String counts() {
        return mutants + " mutants: " + killed + " killed, " + survived + " survived, " + equivalent + " equivalent, "
                + rejected + " rejected; score " + String.format(Locale.ROOT, "%.1f", score) + " %";
    }
}
