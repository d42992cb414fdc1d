package checkvalve.proofs.encode;

import checkvalve.language.model.Device;
import checkvalve.language.model.Group;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One step of the fold over a channel's elements, member by member: the relation between what has been folded so far of
 * readings and truth, before and after one more element.
 *
 * <p>The fold keeps how many members have been met ({@code count}, one more at each member's first element), and the
 * extremes. Which of a member's elements are still to come does not matter to what is claimed, so every element may either
 * begin a member or go on with one, except that a channel with one element a member always begins one.
 *
 * @param name group and channel
 * @param start what the fold over nothing is
 * @param holdsAtStart the relation there
 * @param premises the relation before, an element that its sensor permits, and the step
 * @param holdsAfter the relation after
 * @param result the relation at the end of the fold, and the group's bounds
 * @param facts what {@link FoldFacts} says of it
 */
public record FoldStep(
        String name,
        List<Term> start,
        Term holdsAtStart,
        List<Term> premises,
        Term holdsAfter,
        List<Term> result,
        Term facts) {
    /** The step for the extremes of one channel. */
    public static FoldStep of(Device device, Terms terms, Folds folds, Folds.Extremes e) {
        return new Builder(device, terms, folds.counts().get(e.group()), e).build();
    }

    /** The step for the occurrences of one enumerated channel. */
    public static FoldStep of(Device device, Terms terms, Folds folds, Folds.Occurrences o) {
        return new OccurrenceStep(device, terms, folds.counts().get(o.group()), o).build();
    }

    private static final class Builder {
        private final Terms terms;
        private final Term count;
        private final Folds.Extremes e;
        private final Group group;
        private final Group.Channel channel;
        private final Term none;

        Builder(Device device, Terms terms, Term count, Folds.Extremes e) {
            this.terms = terms;
            this.count = count;
            this.e = e;
            group = device.groups().get(e.group());
            channel = group.channels().get(e.channel());
            none = terms.atMost(count, terms.whole(0));
        }

        FoldStep build() {
            Term relation = relation();
            Term steps = terms.variable("element reading", Sort.INT);
            Term actual = terms.variable("element actual", Sort.REAL);
            Map<Term, Term> after = after(steps, actual);
            List<Term> premises = new ArrayList<>(List.of(relation, Sensing.inRange(terms, steps, channel.sensor())));
            if (channel.sensor().age() == 0) {
                premises.add(Sensing.permits(terms, actual, steps, channel.sensor()));
            }
            premises.add(terms.or(begins(), terms.not(none)));
            Term bounds = terms.and(
                    terms.atMost(terms.whole(group.low()), count), terms.atMost(count, terms.whole(group.high())));
            String name = group.name() + "." + channel.name();
            Term facts = terms.and(new FoldFacts(terms)
                    .of(count, e, channel, name).stream().map(Fact::condition).toList());
            return new FoldStep(
                    name,
                    List.of(terms.equal(count, terms.whole(0))),
                    relation,
                    premises,
                    new Substitution(terms, after).apply(relation),
                    List.of(relation, bounds),
                    facts);
        }

        /** Whether the element is the first of a further member. */
        private Term begins() {
            return channel.count() == 1 ? terms.truth(true) : terms.variable("element begins a member", Sort.BOOL);
        }

        /** What is kept: not negative; and once a member has been met, all that is claimed of the extremes. */
        private Term relation() {
            List<Term> parts = new ArrayList<>();
            parts.add(terms.atMost(terms.whole(0), count));
            new FoldFacts(terms).of(count, e, channel, channel.name()).forEach(fact -> parts.add(fact.condition()));
            return terms.and(parts);
        }

        private Map<Term, Term> after(Term steps, Term actual) {
            Map<Term, Term> after = new HashMap<>();
            after.put(count, terms.ite(begins(), terms.add(count, terms.whole(1)), count));
            after.put(e.lowestReading(), pick(steps, e.lowestReading(), true));
            after.put(e.highestReading(), pick(steps, e.highestReading(), false));
            after.put(e.lowestActual(), pick(actual, e.lowestActual(), true));
            after.put(e.highestActual(), pick(actual, e.highestActual(), false));
            return after;
        }

        private Term pick(Term element, Term sofar, boolean lowest) {
            Term better = lowest ? terms.below(element, sofar) : terms.below(sofar, element);
            return terms.ite(terms.or(none, better), element, sofar);
        }
    }
}
