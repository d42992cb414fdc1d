package checkvalve.proofs.cover;

import checkvalve.language.cover.Explorer;
import checkvalve.language.cover.Obligation;
import checkvalve.language.cover.Obligations;
import checkvalve.language.cover.Selection;
import checkvalve.language.cover.Sequence;
import checkvalve.language.cover.Showing;
import checkvalve.language.cover.TestVector;
import checkvalve.language.model.Device;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes test vectors: what requirements wait for first, then by trying what their runs leave open, then by asking the
 * prover. Believed is only what is played at the end; the same device always gives the same vectors.
 */
public final class CoverageRun {
    private static final long SEED = 1;
    /** Ticks that tries may look at. */
    private static final long LOOKS = 60_000;

    private final Device device;
    private final List<Obligation> obligations;
    private final Map<Obligation, Item.Fate> fates = new LinkedHashMap<>();

    private CoverageRun(Device device) {
        this.device = device;
        this.obligations = Obligations.of(device);
    }

    /** Vectors for all that can be shown of the device, and what became of each obligation. */
    public static Coverage of(Device device) {
        return new CoverageRun(device).coverage();
    }

    private Coverage coverage() {
        Triggers triggers = new Triggers(device, obligations);
        triggers.open().forEach((obligation, reason) -> fates.put(obligation, new Item.Open(reason)));
        Selection selection = new Selection(device, obligations);
        selection.take(Sequence.longest(
                triggers.shown().values().stream().map(Triggers.Run::vector).toList()));
        Explorer explorer = new Explorer(device, selection.left(), SEED);
        selection.choose(explorer.explore(LOOKS));
        Remainder remainder = new Remainder(device, selection.left());
        fates.putAll(remainder.fates());
        selection.choose(remainder.vectors());
        List<TestVector> vectors = selection.chosen();
        triggers.shown().forEach((obligation, run) -> fates.put(obligation, covered(run, vectors)));
        played(vectors);
        return new Coverage(device, vectors, items());
    }

    /** A requirement's run is one of the vectors, or the begin of one. */
    private static Item.Fate covered(Triggers.Run run, List<TestVector> vectors) {
        for (int i = 0; i < vectors.size(); i++) {
            if (Sequence.begins(run.vector(), vectors.get(i))) {
                return new Item.Covered(new Showing.At(i + 1, run.tick()));
            }
        }
        return new Item.Open("its run is not among the vectors");
    }

    private void played(List<TestVector> vectors) {
        List<Obligation> logic = obligations.stream()
                .filter(one -> one.phase() != Obligation.Phase.JUDGING)
                .toList();
        List<Showing.At> shown = Showing.of(device, logic, vectors);
        for (int i = 0; i < logic.size(); i++) {
            if (shown.get(i) != null) {
                fates.put(logic.get(i), new Item.Covered(shown.get(i)));
            }
        }
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (Obligation obligation : obligations) {
            Item.Fate fate = fates.get(obligation);
            items.add(new Item(
                    obligation, fate != null ? fate : new Item.Open("no vector shows it, nothing disproves it")));
        }
        return items;
    }
}
