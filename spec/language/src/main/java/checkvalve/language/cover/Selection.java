package checkvalve.language.cover;

import checkvalve.language.model.Device;
import java.util.ArrayList;
import java.util.List;

/** Few vectors of many that show all that the many show, each brought down to what it is chosen for. */
public final class Selection {
    private final Device device;
    private final Viewing viewing;
    private final List<Obligation> obligations;
    private final boolean[] shown;
    private final List<TestVector> chosen = new ArrayList<>();
    private final List<long[]> ticksOfChosen = new ArrayList<>();
    /** How many at the front were taken as they are. */
    private int taken;

    public Selection(Device device, List<Obligation> obligations) {
        this.device = device;
        this.obligations = obligations.stream()
                .filter(one -> one.phase() != Obligation.Phase.JUDGING)
                .toList();
        this.viewing = new Viewing(device, this.obligations);
        this.shown = new boolean[this.obligations.size()];
    }

    /** Takes vectors as they are, before any is chosen. */
    public void take(List<TestVector> vectors) {
        vectors.forEach(this::add);
        taken = chosen.size();
    }

    private void add(TestVector vector) {
        long[] ticks = viewing.ticks(vector.stretches());
        for (int i = 0; i < shown.length; i++) {
            shown[i] |= ticks[i] > 0;
        }
        chosen.add(vector);
        ticksOfChosen.add(ticks);
    }

    /** Takes of these what is needed: again and again the one that shows most that is not shown yet. */
    public void choose(List<TestVector> vectors) {
        List<TestVector> left = new ArrayList<>(vectors);
        List<long[]> ticks = new ArrayList<>();
        vectors.forEach(vector -> ticks.add(viewing.ticks(vector.stretches())));
        while (true) {
            int best = best(ticks);
            if (best < 0) {
                return;
            }
            List<Obligation> own = new ArrayList<>();
            for (int i = 0; i < shown.length; i++) {
                if (isNew(ticks.get(best), i)) {
                    own.add(obligations.get(i));
                }
            }
            add(Trimming.of(device, left.get(best), own));
            left.remove(best);
            ticks.remove(best);
        }
    }

    /** The first of those that show most; -1 when none shows anything new. */
    private int best(List<long[]> ticks) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < ticks.size(); i++) {
            int count = 0;
            for (int j = 0; j < shown.length; j++) {
                count += isNew(ticks.get(i), j) ? 1 : 0;
            }
            if (count > most) {
                best = i;
                most = count;
            }
        }
        return best;
    }

    private boolean isNew(long[] ticks, int index) {
        return !shown[index] && ticks[index] > 0;
    }

    /** In the order in which they were taken, without those that others make needless. */
    public List<TestVector> chosen() {
        List<TestVector> needed = new ArrayList<>(chosen);
        List<long[]> ticks = new ArrayList<>(ticksOfChosen);
        for (int i = taken; i < needed.size(); ) {
            if (isNeedless(i, ticks)) {
                needed.remove(i);
                ticks.remove(i);
            } else {
                i++;
            }
        }
        return Sequence.longest(needed);
    }

    private boolean isNeedless(int vector, List<long[]> ticks) {
        for (int i = 0; i < shown.length; i++) {
            boolean elsewhere = false;
            for (int j = 0; j < ticks.size(); j++) {
                elsewhere |= j != vector && ticks.get(j)[i] > 0;
            }
            if (ticks.get(vector)[i] > 0 && !elsewhere) {
                return false;
            }
        }
        return true;
    }

    /** What none of them shows. */
    public List<Obligation> left() {
        List<Obligation> left = new ArrayList<>();
        for (int i = 0; i < shown.length; i++) {
            if (!shown[i]) {
                left.add(obligations.get(i));
            }
        }
        return left;
    }
}
