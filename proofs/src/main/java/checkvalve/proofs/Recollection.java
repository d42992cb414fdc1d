package checkvalve.proofs;

import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.search.ConeDigest;
import checkvalve.proofs.search.Question;
import checkvalve.proofs.story.Search;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a run may take from a memory, and what it leaves to it. */
final class Recollection {
    private final Questions questions;
    private final ConeDigest cones;
    private final Map<String, Find> finds = new LinkedHashMap<>();

    Recollection(TransitionSystem system, Questions questions) {
        this.questions = questions;
        cones = new ConeDigest(system);
    }

    /** Whether it may be tried for this question: a story that refutes is the shortest only where nothing has changed. */
    boolean isFit(Asked about, Memory.Kept kept) {
        return kept.cone().equals(cone(about, kept.find()));
    }

    /** Notes what was found. */
    void note(Find find) {
        finds.put(find.id(), find);
    }

    /** Those of the finds that made answers. */
    List<Memory.Kept> worthKeeping(Map<Asked, Pending> pending) {
        List<Memory.Kept> kept = new ArrayList<>();
        pending.forEach((about, state) -> {
            Find find = finds.get(about.id());
            if (find != null && holds(state)) {
                kept.add(new Memory.Kept(timeless(find), cone(about, find)));
            }
        });
        return kept;
    }

    private String cone(Asked about, Find find) {
        Question question = questions.invariants().get(about);
        return find instanceof Find.Run && question != null ? cones.of(question) : "";
    }

    /** Waits for the checks of a find. */
    static boolean holds(Pending pending) {
        return switch (pending) {
            case Pending.Checking checking -> checking.check().join().refusal() == null;
            case Pending.Replaying replaying -> replaying.replay().join() instanceof Search.Found;
            case Pending.Stuck stuck -> false;
            case Pending.Undecided undecided -> false;
        };
    }

    private static Find timeless(Find find) {
        return switch (find) {
            case Find.Proof p -> new Find.Proof(p.id(), p.safety(), p.consecution(), p.worlds(), p.ticks(), 0);
            case Find.Run r -> new Find.Run(r.id(), r.goal(), r.story(), 0);
            case Find.Conflict c -> c;
            case Find.Nothing n -> n;
            case Find.Begun b -> b;
            case Find.Ended e -> e;
        };
    }
}
