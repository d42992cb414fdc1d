package checkvalve.proofs.encode;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Group;
import checkvalve.language.model.Type;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What folds over groups give: for each group the number of members present, for each channel the extremes of the
 * readings and of the truth, or which members of its enumeration occur. The facts about them are what {@link
 * FoldLemma} proves of a fold, element by element, for any number of elements.
 */
public final class Folds {
    /** The extremes of one channel; meaningless when no member is present. */
    public record Extremes(
            int group, int channel, Term lowestReading, Term highestReading, Term lowestActual, Term highestActual) {}

    /** Which values of an enumerated channel occur among the present members. */
    public record Occurrences(int group, int channel, List<Term> some) {}

    private final Device device;
    private final Terms terms;
    private final Map<Integer, Term> counts = new TreeMap<>();
    private final Map<String, Extremes> extremes = new TreeMap<>();
    private final Map<String, Occurrences> occurrences = new TreeMap<>();
    private final List<Term> inputs = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    Folds(Device device, Terms terms) {
        this.device = device;
        this.terms = terms;
    }

    List<Term> inputs() {
        return inputs;
    }

    List<Fact> facts() {
        return facts;
    }

    public Map<Integer, Term> counts() {
        return counts;
    }

    public List<Extremes> extremes() {
        return List.copyOf(extremes.values());
    }

    public List<Occurrences> occurrences() {
        return List.copyOf(occurrences.values());
    }

    Value value(Expr.Fold fold, Value whenNone) {
        Term count = count(fold.group());
        Term none = terms.atMost(count, terms.whole(0));
        return switch (fold.kind()) {
            case COUNT -> new Value.Number(count);
            case MINIMUM -> Value.choose(terms, none, whenNone, extreme(fold, true));
            case MAXIMUM -> Value.choose(terms, none, whenNone, extreme(fold, false));
            case ANY -> new Value.Truth(any(fold));
            case ALL -> new Value.Truth(all(fold));
        };
    }

    private Value extreme(Expr.Fold fold, boolean lowest) {
        Extremes e = extremes(fold.group(), fold.channel());
        Group.Channel channel = channel(fold.group(), fold.channel());
        if (fold.actual()) {
            return new Value.Number(lowest ? e.lowestActual() : e.highestActual());
        }
        return new Value.Number(
                Sensing.reading(terms, lowest ? e.lowestReading() : e.highestReading(), channel.sensor()));
    }

    private Term any(Expr.Fold fold) {
        Occurrences o = occurrences(fold.group(), fold.channel());
        return terms.or(fold.members().stream().map(o.some()::get).toList());
    }

    private Term all(Expr.Fold fold) {
        Occurrences o = occurrences(fold.group(), fold.channel());
        List<Term> others = new ArrayList<>();
        for (int i = 0; i < o.some().size(); i++) {
            if (!fold.members().contains(i)) {
                others.add(terms.not(o.some().get(i)));
            }
        }
        return terms.and(others);
    }

    private Group.Channel channel(int group, int channel) {
        return device.groups().get(group).channels().get(channel);
    }

    private Term count(int index) {
        Term known = counts.get(index);
        if (known != null) {
            return known;
        }
        Group group = device.groups().get(index);
        Term count = input(group.name() + ".count", Sort.INT);
        counts.put(index, count);
        fact(
                terms.and(
                        terms.atMost(terms.whole(group.low()), count), terms.atMost(count, terms.whole(group.high()))),
                group.name() + ": " + group.low() + " to " + group.high() + " present");
        return count;
    }

    private Extremes extremes(int group, int channel) {
        String key = group + "." + channel;
        Extremes known = extremes.get(key);
        if (known != null) {
            return known;
        }
        String name = device.groups().get(group).name() + "."
                + channel(group, channel).name();
        Extremes made = new Extremes(
                group,
                channel,
                input("lowest " + name, Sort.INT),
                input("highest " + name, Sort.INT),
                input("actual lowest " + name, Sort.REAL),
                input("actual highest " + name, Sort.REAL));
        extremes.put(key, made);
        facts.addAll(new FoldFacts(terms).of(count(group), made, channel(group, channel), name));
        return made;
    }

    private Occurrences occurrences(int group, int index) {
        String key = group + "." + index;
        Occurrences known = occurrences.get(key);
        if (known != null) {
            return known;
        }
        Group.Channel channel = channel(group, index);
        String name = device.groups().get(group).name() + "." + channel.name();
        List<Term> some = new ArrayList<>();
        for (String member : ((Type.Enumeration) channel.type()).members()) {
            some.add(input("some " + name + "=" + member, Sort.BOOL));
        }
        Occurrences made = new Occurrences(group, index, List.copyOf(some));
        occurrences.put(key, made);
        facts.addAll(new FoldFacts(terms).of(count(group), made, channel, name));
        return made;
    }

    private Term input(String name, Sort sort) {
        Term variable = terms.variable(name, sort);
        inputs.add(variable);
        return variable;
    }

    private void fact(Term condition, String origin) {
        facts.add(new Fact(Fact.Kind.SENSING, condition, origin));
    }
}
