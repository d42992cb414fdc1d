package checkvalve.proofs;

import checkvalve.language.model.Device;
import checkvalve.proofs.solve.SolverLost;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Hunts again for what is left where a hunt has lost its solver, a few times; what each was on is given up. */
final class Salvage {
    private static final int MOST_HUNTS = 4;

    private final Device device;
    private final Set<String> left;
    private final Consumer<Find> told;

    Salvage(Device device, Collection<String> ids, Consumer<Find> told) {
        this.device = device;
        this.left = new LinkedHashSet<>(ids);
        this.told = told;
    }

    void run() {
        String reason = null;
        for (int hunts = 0; hunts < MOST_HUNTS && (hunts == 0 || !left.isEmpty()); hunts++) {
            Part part = new Part();
            reason = part.hunt();
            if (reason == null) {
                return;
            }
            part.begun.values().forEach(id -> told.accept(new Find.Nothing(id, part.reason, 0)));
            left.removeAll(part.begun.values());
        }
        for (String id : left) {
            told.accept(new Find.Nothing(id, reason, 0));
        }
    }

    /** One hunt, as far as it comes. */
    private final class Part {
        private final Map<String, String> begun = new LinkedHashMap<>();
        private String reason;

        /** Why it did not come to its end; null where it did. */
        String hunt() {
            try {
                Hunt.run(device, List.copyOf(left), this::take);
                return null;
            } catch (SolverLost e) {
                return end(e);
            }
        }

        private synchronized String end(SolverLost lost) {
            reason = lost.getMessage();
            return reason;
        }

        /** What the other thread of a hunt still says after its end is said to nobody. */
        private synchronized void take(Find find) {
            if (reason != null) {
                return;
            }
            if (find instanceof Find.Begun(String id, String lane)) {
                begun.put(lane, id);
            } else {
                begun.values().remove(find.id());
                left.remove(find.id());
            }
            told.accept(find);
        }
    }
}
