package checkvalve.proofs.story;

import checkvalve.language.meaning.GroupInputs;
import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.Segment;
import checkvalve.language.meaning.Story;
import checkvalve.language.meaning.World;
import checkvalve.language.model.Device;
import checkvalve.language.model.Rational;
import checkvalve.proofs.encode.Layout;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** From a solver's model to a story. What the model leaves open is as it is at the start, with every sensor right. */
final class ModelReader {
    private final Device device;
    private final Layout layout;
    private final GroupReader groups;

    ModelReader(TransitionSystem system) {
        this.device = system.device();
        this.layout = system.layout();
        this.groups = new GroupReader(device, layout.folds());
    }

    /** Frames with the same inputs one after the other are one segment. */
    Story story(List<Moment> moments) {
        List<Segment> segments = new ArrayList<>();
        for (Moment moment : moments) {
            Segment next = segment(moment);
            if (!segments.isEmpty() && alike(segments.getLast(), next)) {
                Segment last = segments.removeLast();
                next = new Segment(last.ticks() + next.ticks(), last.inputs(), last.world());
            }
            segments.add(next);
        }
        return new Story(segments);
    }

    /** The story up to the end of a tick. */
    static Story upTo(Story story, long tick) {
        List<Segment> kept = new ArrayList<>();
        long left = Math.max(1, tick);
        for (Segment segment : story.segments()) {
            if (left > 0) {
                long ticks = Math.min(left, segment.ticks());
                kept.add(new Segment(ticks, segment.inputs(), segment.world()));
                left -= ticks;
            }
        }
        return new Story(kept);
    }

    private Segment segment(Moment moment) {
        Inputs open = Inputs.initial(device);
        GroupInputs[] members = new GroupInputs[open.groups().length];
        Rational[][][] truths = new Rational[members.length][][];
        for (int i = 0; i < members.length; i++) {
            GroupReader.Members read = groups.read(i, open.groups()[i], moment);
            members[i] = read.inputs();
            truths[i] = read.actuals();
        }
        long[] settings = wholes(layout.settings(), open.settings(), moment);
        Inputs inputs = new Inputs(settings, wholes(layout.readings(), open.readings(), moment), members);
        World right = World.asRead(device, inputs);
        World world = new World(
                values(layout.plant(), right.plant(), moment),
                values(layout.actuals(), right.actuals(), moment),
                truths);
        return new Segment(moment.ticks(), inputs, world);
    }

    private static long[] wholes(List<Layout.Slot> slots, long[] open, Moment moment) {
        Rational[] values =
                values(slots, Arrays.stream(open).mapToObj(Rational::of).toArray(Rational[]::new), moment);
        return Arrays.stream(values).mapToLong(Rational::toLong).toArray();
    }

    private static Rational[] values(List<Layout.Slot> slots, Rational[] open, Moment moment) {
        Rational[] values = open.clone();
        for (int i = 0; i < values.length; i++) {
            List<Term> terms = slots.get(i).terms();
            if (terms.stream().anyMatch(moment::knows)) {
                values[i] = slots.get(i).choice() ? ordinal(terms, moment) : moment.value(terms.getFirst());
            }
        }
        return values;
    }

    private static Rational ordinal(List<Term> is, Moment moment) {
        for (int i = 0; i < is.size(); i++) {
            if (is.get(i).sort() == Sort.BOOL && moment.holds(is.get(i))) {
                return Rational.of(i);
            }
        }
        throw new IllegalStateException("an enumeration has no value");
    }

    private static boolean alike(Segment a, Segment b) {
        return Arrays.deepEquals(parts(a), parts(b));
    }

    private static Object[] parts(Segment segment) {
        Inputs inputs = segment.inputs();
        return new Object[] {
            inputs.settings(),
            inputs.readings(),
            Arrays.stream(inputs.groups())
                    .map(group -> new Object[] {group.present(), group.values()})
                    .toArray(),
            segment.world().plant(),
            segment.world().actuals(),
            segment.world().groups()
        };
    }
}
