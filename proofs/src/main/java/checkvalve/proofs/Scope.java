package checkvalve.proofs;

import checkvalve.proofs.verdict.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which of a device's questions are asked.
 *
 * @param ids those that are named, each with what its answer rests on; empty for all there are
 */
public record Scope(Set<String> ids) {
    /** All of them. */
    public static final Scope ALL = new Scope(Set.of());

    public Scope {
        ids = Set.copyOf(ids);
    }

    public boolean isAll() {
        return ids.isEmpty();
    }

    /** A question was named that the device is not asked. */
    public static final class UnknownQuestion extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        private final String id;
        private final transient List<String> known;

        UnknownQuestion(String id, List<String> known) {
            super("there is no question " + id);
            this.id = id;
            this.known = List.copyOf(known);
        }

        public String id() {
            return id;
        }

        /** All ids there are, in the order of reports. */
        public List<String> known() {
            return known;
        }
    }

    /** Those of all questions that are in scope, in their order. */
    List<Asked> of(List<Asked> all) {
        if (isAll()) {
            return all;
        }
        List<String> known = all.stream().map(Asked::id).toList();
        Optional<String> unknown =
                ids.stream().filter(id -> !known.contains(id)).sorted().findFirst();
        if (unknown.isPresent()) {
            throw new UnknownQuestion(unknown.get(), known);
        }
        List<Asked> chosen = new ArrayList<>();
        for (Asked asked : all) {
            if (ids.contains(asked.id()) || supports(asked, all)) {
                chosen.add(asked);
            }
        }
        return chosen;
    }

    /**
     * Whether an answer that is asked for rests on this one: on what folds give, on what a requirement speaks of being
     * possible, and on a next world under its assumptions.
     */
    private boolean supports(Asked support, List<Asked> all) {
        return all.stream().filter(asked -> ids.contains(asked.id())).anyMatch(asked -> isBelow(support, asked));
    }

    private static boolean isBelow(Asked support, Asked asked) {
        boolean ofRuns = asked.kind() != Kind.FOLD;
        return switch (support.kind()) {
            case FOLD -> ofRuns;
            case VACUITY -> support.id().equals(support.kind().word() + "." + asked.id());
            case NEXT_WORLD ->
                ofRuns
                        && asked.kind() != Kind.NEXT_WORLD
                        && support.assumptions().equals(asked.assumptions());
            case REQUIREMENT, INTERNAL, DETERMINISM, TOTALITY, RANGE, REACHABILITY -> false;
        };
    }
}
