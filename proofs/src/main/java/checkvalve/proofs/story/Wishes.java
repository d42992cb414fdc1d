package checkvalve.proofs.story;

import checkvalve.language.model.Device;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Setting;
import checkvalve.proofs.encode.Folds;
import checkvalve.proofs.encode.Layout;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What makes a story easy to read, most wanted first: settings as they come, or never rewritten; readings and the world
 * that never change, or seldom; sensors that are right.
 */
final class Wishes {
    private final Device device;
    private final Terms terms;
    private final Layout layout;
    private final Cone cone;
    private final List<Frame> frames;
    private final List<Term> wishes = new ArrayList<>();

    private Wishes(TransitionSystem system, Cone cone, List<Frame> frames) {
        this.device = system.device();
        this.terms = system.terms();
        this.layout = system.layout();
        this.cone = cone;
        this.frames = frames;
    }

    static List<Term> of(TransitionSystem system, Cone cone, List<Frame> frames) {
        Wishes wishes = new Wishes(system, cone, frames);
        wishes.make();
        return List.copyOf(wishes.wishes);
    }

    private void make() {
        for (int i = 0; i < layout.settings().size(); i++) {
            Layout.Slot slot = layout.settings().get(i);
            if (isKnown(slot)) {
                Setting setting = device.settings().get(i);
                wish(frame -> isDefault(slot, setting, frame));
            }
        }
        List<Layout.Slot> slots = new ArrayList<>(layout.settings());
        slots.addAll(layout.readings());
        slots.addAll(layout.plant());
        slots.addAll(folded());
        slots.removeIf(slot -> !isKnown(slot));
        slots.forEach(slot -> wish(frame -> same(slot, frames.getFirst(), slot, frame)));
        slots.forEach(this::seldomChanging);
        for (int i = 0; i < layout.readings().size(); i++) {
            right(layout.readings().get(i), layout.actuals().get(i));
        }
        for (Folds.Extremes extremes : layout.folds().extremes()) {
            right(extremes.group(), extremes.channel(), extremes.lowestReading(), extremes.lowestActual());
            right(extremes.group(), extremes.channel(), extremes.highestReading(), extremes.highestActual());
        }
    }

    private List<Layout.Slot> folded() {
        List<Term> given = new ArrayList<>(layout.folds().counts().values());
        for (Folds.Extremes extremes : layout.folds().extremes()) {
            given.addAll(List.of(extremes.lowestReading(), extremes.highestReading()));
            given.addAll(List.of(extremes.lowestActual(), extremes.highestActual()));
        }
        layout.folds().occurrences().forEach(occurrences -> given.addAll(occurrences.some()));
        return given.stream().map(term -> new Layout.Slot(List.of(term), false)).toList();
    }

    /** What cannot stay for the whole story stays from one frame to the next where it can. */
    private void seldomChanging(Layout.Slot slot) {
        for (int i = 1; i < frames.size(); i++) {
            wish(same(slot, frames.get(i - 1), slot, frames.get(i)));
        }
    }

    /** The sensor has no error. */
    private void right(Layout.Slot reading, Layout.Slot actual) {
        if (isKnown(reading) && isKnown(actual)) {
            wish(frame -> same(reading, frame, actual, frame));
        }
    }

    private void right(int group, int channel, Term steps, Term actual) {
        long resolution =
                device.groups().get(group).channels().get(channel).sensor().resolution();
        if (cone.contains(steps) && cone.contains(actual)) {
            wish(frame -> terms.equal(terms.scale(Rational.of(resolution), frame.at(steps)), frame.at(actual)));
        }
    }

    private void wish(Function<Frame, Term> ofFrame) {
        wish(terms.and(frames.stream().map(ofFrame).toList()));
    }

    private void wish(Term wish) {
        if (!wish.isTrue() && !wish.isFalse()) {
            wishes.add(wish);
        }
    }

    private boolean isKnown(Layout.Slot slot) {
        return Variables.of(slot.terms()).stream().allMatch(cone::contains);
    }

    private Term isDefault(Layout.Slot slot, Setting setting, Frame frame) {
        if (slot.choice()) {
            return frame.at(slot.terms().get((int) setting.initial()));
        }
        Term term = frame.at(slot.terms().getFirst());
        return term.sort() == Sort.BOOL
                ? terms.iff(term, terms.truth(setting.initial() != 0))
                : terms.equal(term, terms.whole(setting.initial()));
    }

    private Term same(Layout.Slot a, Frame inA, Layout.Slot b, Frame inB) {
        List<Term> same = new ArrayList<>();
        for (int i = 0; i < a.terms().size(); i++) {
            Term left = inA.at(a.terms().get(i));
            Term right = inB.at(b.terms().get(i));
            same.add(left.sort() == Sort.BOOL ? terms.iff(left, right) : terms.equal(left, right));
        }
        return terms.and(same);
    }
}
