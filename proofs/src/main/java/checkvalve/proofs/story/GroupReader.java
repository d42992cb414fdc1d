package checkvalve.proofs.story;

import checkvalve.language.meaning.GroupInputs;
import checkvalve.language.meaning.Sensing;
import checkvalve.language.model.Device;
import checkvalve.language.model.Group;
import checkvalve.language.model.Rational;
import checkvalve.proofs.encode.Folds;
import checkvalve.proofs.term.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * From what folds give to members that give it: the first present element has the lowest reading and truth of its
 * channel, the last present one the highest, all others are like the first.
 */
final class GroupReader {
    /** The members of a group: what they report and what is true of them. */
    record Members(GroupInputs inputs, Rational[][] actuals) {}

    private final Device device;
    private final Folds folds;

    GroupReader(Device device, Folds folds) {
        this.device = device;
        this.folds = folds;
    }

    Members read(int index, GroupInputs open, Moment moment) {
        Group group = device.groups().get(index);
        Term count = folds.counts().get(index);
        int members =
                count != null && moment.knows(count) ? (int) moment.value(count).toLong() : group.low();
        boolean[] present = new boolean[group.high()];
        Arrays.fill(present, 0, members, true);
        long[][] values = Arrays.stream(open.values()).map(long[]::clone).toArray(long[][]::new);
        Rational[][] actuals = Arrays.stream(values)
                .map(channel -> Arrays.stream(channel).mapToObj(Rational::of).toArray(Rational[]::new))
                .toArray(Rational[][]::new);
        folds.extremes().stream()
                .filter(e -> e.group() == index && members > 0)
                .forEach(e -> spread(e, members, values[e.channel()], actuals[e.channel()], moment));
        folds.occurrences().stream()
                .filter(o -> o.group() == index && members > 0)
                .forEach(o -> spread(o, values[o.channel()], actuals[o.channel()], moment));
        return new Members(new GroupInputs(present, values), actuals);
    }

    private void spread(Folds.Extremes e, int members, long[] values, Rational[] actuals, Moment moment) {
        boolean readings = moment.knows(e.lowestReading()) || moment.knows(e.highestReading());
        boolean truths = moment.knows(e.lowestActual()) || moment.knows(e.highestActual());
        if (!readings && !truths) {
            return;
        }
        Group.Channel channel = device.groups().get(e.group()).channels().get(e.channel());
        long resolution = channel.sensor().resolution();
        int last = members * channel.count() - 1;
        IntFunction<Rational> truth = i -> moment.value(i == last ? e.highestActual() : e.lowestActual());
        IntFunction<Long> reading = i -> resolution
                * moment.value(i == last ? e.highestReading() : e.lowestReading())
                        .toLong();
        for (int i = 0; i < values.length; i++) {
            values[i] = readings
                    ? reading.apply(i)
                    : Sensing.range(channel.sensor(), truth.apply(i)).lowest();
            actuals[i] = truths ? truth.apply(i) : Rational.of(values[i]);
        }
    }

    private void spread(Folds.Occurrences o, long[] values, Rational[] actuals, Moment moment) {
        if (o.some().stream().noneMatch(moment::knows)) {
            return;
        }
        List<Integer> occurring = new ArrayList<>();
        for (int ordinal = 0; ordinal < o.some().size(); ordinal++) {
            if (moment.holds(o.some().get(ordinal))) {
                occurring.add(ordinal);
            }
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = occurring.get(Math.min(i, occurring.size() - 1));
            actuals[i] = Rational.of(values[i]);
        }
    }
}
