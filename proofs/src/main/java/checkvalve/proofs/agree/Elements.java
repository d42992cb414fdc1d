package checkvalve.proofs.agree;

import checkvalve.language.model.Device;
import checkvalve.language.model.Group;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Type;
import checkvalve.proofs.encode.Folds;
import checkvalve.proofs.lift.Interval;
import checkvalve.proofs.lift.Intervals;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The members of a group one by one, and how the folds of the encoding come of them. Believed: a fold begins with no member
 * met, and each member in turn adds what it has if it is present.
 */
final class Elements {
    private final Terms terms;
    private final Intervals intervals;
    private final Group group;
    private final Term count;
    private final List<Folds.Extremes> extremes;
    private final List<Folds.Occurrences> occurrences;
    private final List<Term> present = new ArrayList<>();
    /** First whether each member is present, then the elements, channel by channel. */
    final List<Link> links = new ArrayList<>();
    /** For each channel the elements of all members in a row: numbers in steps of the sensor, or truths of an enumeration. */
    private final List<List<List<Term>>> elements = new ArrayList<>();

    Elements(Device device, Terms terms, Folds folds, int index, Intervals intervals) {
        this.terms = terms;
        this.intervals = intervals;
        group = device.groups().get(index);
        count = folds.counts().getOrDefault(index, terms.variable(group.name() + ".count", Sort.INT));
        extremes = folds.extremes().stream().filter(e -> e.group() == index).toList();
        occurrences =
                folds.occurrences().stream().filter(o -> o.group() == index).toList();
        for (int member = 0; member < group.high(); member++) {
            present.add(terms.variable(group.name() + ": " + member + " present", Sort.BOOL));
        }
        for (Group.Channel channel : group.channels()) {
            List<List<Term>> all = new ArrayList<>();
            for (int i = 0; i < group.high() * channel.count(); i++) {
                String name =
                        group.name() + ": " + i / channel.count() + " " + channel.name() + " " + i % channel.count();
                all.add(variables(name, channel));
            }
            elements.add(all);
        }
    }

    private List<Term> variables(String name, Group.Channel channel) {
        if (channel.type() instanceof Type.Enumeration e) {
            return e.members().stream()
                    .skip(1)
                    .map(member -> terms.variable(name + "=" + member, Sort.BOOL))
                    .toList();
        }
        Term steps = terms.variable(name, Sort.INT);
        intervals.bound(steps, steps(channel));
        return List.of(steps);
    }

    private static Interval steps(Group.Channel channel) {
        long resolution = channel.sensor().resolution();
        return Interval.of(channel.sensor().low() / resolution, channel.sensor().high() / resolution);
    }

    Group group() {
        return group;
    }

    Term count() {
        return count;
    }

    List<Folds.Extremes> extremes() {
        return extremes;
    }

    List<Folds.Occurrences> occurrences() {
        return occurrences;
    }

    Meaning present(int member) {
        return new Meaning.Truth(present.get(member));
    }

    /** What the channel's array holds at the position. */
    Meaning element(int channel, int position) {
        Group.Channel c = group.channels().get(channel);
        List<Term> variables = elements.get(channel).get(position);
        return c.type() instanceof Type.Enumeration
                ? Meaning.of(terms, c.type(), variables)
                : new Meaning.Number(terms.scale(Rational.of(c.sensor().resolution()), variables.getFirst()));
    }

    /** The link for whether a member is present; they are kept here so that each is made once. */
    Link link(int member) {
        return links.get(member);
    }

    /** The link for the element at a position of the channel's array. */
    Link link(int channel, int position) {
        int before = group.high();
        for (Group.Channel earlier : group.channels().subList(0, channel)) {
            before += group.high() * earlier.count();
        }
        return links.get(before + position);
    }

    /** All variables of one member, in an order that is the same for each. */
    List<Term> of(int member) {
        List<Term> all = new ArrayList<>(List.of(present.get(member)));
        for (int channel = 0; channel < elements.size(); channel++) {
            int size = group.channels().get(channel).count();
            elements.get(channel).subList(member * size, (member + 1) * size).forEach(all::addAll);
        }
        return all;
    }

    /** The same names for what any member has. */
    Map<Term, Term> renamed(int member) {
        Map<Term, Term> renamed = new LinkedHashMap<>();
        for (Term variable : of(member)) {
            String name = variable.name().replaceFirst(": " + member + " ", ": a member's ");
            Term any = terms.variable(name, variable.sort());
            intervals.bounds(variable).ifPresent(range -> intervals.bound(any, range));
            renamed.put(variable, any);
        }
        return renamed;
    }

    /** The folds over no member; what extremes are there is open. */
    Map<Term, Term> none() {
        Map<Term, Term> none = new LinkedHashMap<>();
        none.put(count, terms.whole(0));
        occurrences.forEach(o -> o.some().forEach(one -> none.put(one, terms.truth(false))));
        return none;
    }

    /** The folds with one more member, over the folds before it. */
    Map<Term, Term> with(int member) {
        Map<Term, Term> after = new LinkedHashMap<>();
        after.put(count, terms.add(count, terms.whole(1)));
        for (Folds.Extremes e : extremes) {
            after.put(e.lowestReading(), extreme(e.lowestReading(), e.channel(), member, true));
            after.put(e.highestReading(), extreme(e.highestReading(), e.channel(), member, false));
        }
        for (Folds.Occurrences o : occurrences) {
            for (int i = 0; i < o.some().size(); i++) {
                after.put(o.some().get(i), occurs(o, i, member));
            }
        }
        after.replaceAll((fold, more) -> terms.ite(present.get(member), more, fold));
        return after;
    }

    private Term extreme(Term before, int channel, int member, boolean lowest) {
        int size = group.channels().get(channel).count();
        Term best = before;
        Term none = terms.atMost(count, terms.whole(0));
        for (List<Term> element : elements.get(channel).subList(member * size, (member + 1) * size)) {
            Term one = element.getFirst();
            Term better = lowest ? terms.below(one, best) : terms.below(best, one);
            best = terms.ite(terms.or(none, better), one, best);
            none = terms.truth(false);
        }
        return best;
    }

    private Term occurs(Folds.Occurrences o, int value, int member) {
        int size = group.channels().get(o.channel()).count();
        Term some = o.some().get(value);
        for (int i = member * size; i < (member + 1) * size; i++) {
            some = terms.or(
                    some, ((Meaning.Member) element(o.channel(), i)).is().get(value));
        }
        return some;
    }

    /** The folds over all members, written out; extremes of none are 0. */
    Map<Term, Term> all() {
        Map<Term, Term> folds = none();
        for (Folds.Extremes e : extremes) {
            folds.put(e.lowestReading(), terms.whole(0));
            folds.put(e.highestReading(), terms.whole(0));
        }
        for (int member = 0; member < group.high(); member++) {
            Substitution before = new Substitution(terms, folds);
            Map<Term, Term> after = new LinkedHashMap<>();
            with(member).forEach((fold, more) -> after.put(fold, before.apply(more)));
            folds = after;
        }
        return folds;
    }
}
