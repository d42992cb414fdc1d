package checkvalve.proofs.story;

import checkvalve.language.model.Device;
import checkvalve.language.model.Setting;
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
 * that never change; sensors that are right.
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
        layout.settings().forEach(this::steady);
        layout.readings().forEach(this::steady);
        layout.plant().forEach(this::steady);
        layout.folds().counts().values().forEach(count -> steady(new Layout.Slot(List.of(count), false)));
        for (int i = 0; i < layout.readings().size(); i++) {
            Layout.Slot reading = layout.readings().get(i);
            Layout.Slot actual = layout.actuals().get(i);
            if (isKnown(reading) && isKnown(actual)) {
                wish(frame -> same(reading, frame, actual, frame));
            }
        }
    }

    private void steady(Layout.Slot slot) {
        if (isKnown(slot)) {
            wish(frame -> same(slot, frames.getFirst(), slot, frame));
        }
    }

    private void wish(Function<Frame, Term> ofFrame) {
        Term wish = terms.and(frames.stream().map(ofFrame).toList());
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
