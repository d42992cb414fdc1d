package checkvalve.language.cover;

import checkvalve.language.meaning.GroupInputs;
import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.SettingsRules;
import checkvalve.language.model.Device;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes a vector shorter and calmer while it shows what it is for: leaves out stretches and ticks, and lets what is read and
 * set stay as it was before.
 */
final class Trimming {
    private final Viewing viewing;
    private final Inputs initial;
    private final SettingsRules rules;
    private List<Stretch> best;

    private Trimming(Device device, List<Obligation> obligations, List<Stretch> stretches) {
        this.viewing = new Viewing(device, obligations);
        this.initial = Inputs.initial(device);
        this.rules = new SettingsRules(device);
        this.best = stretches;
    }

    /**
     * @param obligations what it must go on to show
     */
    static TestVector of(Device device, TestVector vector, List<Obligation> obligations) {
        Trimming trimming = new Trimming(device, obligations, vector.stretches());
        trimming.trim();
        return new TestVector(trimming.best);
    }

    private void trim() {
        end();
        leaveOut();
        calm();
        shorten();
        leaveOut();
        end();
    }

    /** Nothing is needed after the tick that shows the last. */
    private void end() {
        long left = Arrays.stream(viewing.ticks(best)).max().orElse(0);
        List<Stretch> kept = new ArrayList<>();
        for (Stretch one : best) {
            if (left > 0) {
                kept.add(new Stretch(Math.min(left, one.ticks()), one.inputs()));
                left -= one.ticks();
            }
        }
        best = kept;
    }

    private boolean accept(List<Stretch> tried) {
        List<Stretch> joined = Sequence.joined(tried);
        boolean written = joined.stream()
                .allMatch(one -> rules.refused(one.inputs().settings()).isEmpty());
        boolean shows = !joined.isEmpty() && written && viewing.showsAll(joined);
        best = shows ? joined : best;
        return shows;
    }

    private void leaveOut() {
        for (int i = best.size() - 1; i >= 0; i--) {
            if (i < best.size()) {
                List<Stretch> tried = new ArrayList<>(best);
                tried.remove(i);
                accept(tried);
            }
        }
    }

    private void shorten() {
        for (int i = 0; i < best.size(); i++) {
            long most = best.get(i).ticks();
            for (long ticks = 1; ticks < most; ticks = ticks * 2) {
                if (accept(withTicks(i, ticks))) {
                    break;
                }
            }
            if (i < best.size()) {
                narrow(i);
            }
        }
    }

    /** The fewest ticks between half of them and all. */
    private void narrow(int at) {
        long low = best.get(at).ticks() / 2;
        while (at < best.size() && low + 1 < best.get(at).ticks()) {
            long middle = (low + best.get(at).ticks()) / 2;
            int stretches = best.size();
            if (!accept(withTicks(at, middle))) {
                low = middle;
            } else if (best.size() < stretches) {
                return;
            }
        }
    }

    private List<Stretch> withTicks(int at, long ticks) {
        List<Stretch> tried = new ArrayList<>(best);
        tried.set(at, new Stretch(ticks, best.get(at).inputs()));
        return tried;
    }

    /** Everything as in the stretch before, or as it is where nobody says anything; in all stretches from there on, or in one. */
    private void calm() {
        for (int i = 0; i < best.size(); i++) {
            int parts = initial.settings().length + initial.readings().length + initial.groups().length;
            for (int part = 0; part < parts && i < best.size(); part++) {
                Inputs like = i == 0 ? initial : best.get(i - 1).inputs();
                Inputs own = best.get(i).inputs();
                if (!isLike(own, like, part)) {
                    calm(i, part, own, like);
                }
            }
        }
    }

    private void calm(int at, int part, Inputs own, Inputs like) {
        List<Stretch> all = new ArrayList<>(best);
        for (int i = at; i < all.size() && isLike(all.get(i).inputs(), own, part); i++) {
            Stretch one = all.get(i);
            all.set(i, new Stretch(one.ticks(), with(one.inputs(), like, part)));
        }
        if (!accept(all)) {
            List<Stretch> one = new ArrayList<>(best);
            one.set(at, new Stretch(best.get(at).ticks(), with(own, like, part)));
            accept(one);
        }
    }

    private boolean isLike(Inputs a, Inputs b, int part) {
        int settings = a.settings().length;
        int readings = settings + a.readings().length;
        if (part < settings) {
            return a.settings()[part] == b.settings()[part];
        }
        if (part < readings) {
            return a.readings()[part - settings] == b.readings()[part - settings];
        }
        GroupInputs own = a.groups()[part - readings];
        GroupInputs other = b.groups()[part - readings];
        return Arrays.equals(own.present(), other.present()) && Arrays.deepEquals(own.values(), other.values());
    }

    private Inputs with(Inputs inputs, Inputs like, int part) {
        long[] settings = inputs.settings().clone();
        long[] readings = inputs.readings().clone();
        GroupInputs[] groups = inputs.groups().clone();
        if (part < settings.length) {
            settings[part] = like.settings()[part];
        } else if (part < settings.length + readings.length) {
            readings[part - settings.length] = like.readings()[part - settings.length];
        } else {
            int at = part - settings.length - readings.length;
            groups[at] = like.groups()[at];
        }
        return new Inputs(settings, readings, groups);
    }
}
