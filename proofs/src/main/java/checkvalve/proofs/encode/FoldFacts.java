package checkvalve.proofs.encode;

import checkvalve.language.model.Group;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.List;

/** What is known of the result of a fold over any number of members; each is proved by {@link FoldLemma}. */
final class FoldFacts {
    private final Terms terms;

    FoldFacts(Terms terms) {
        this.terms = terms;
    }

    List<Fact> of(Term count, Folds.Extremes e, Group.Channel channel, String name) {
        Term some = terms.atMost(terms.whole(1), count);
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(
                some,
                Sensing.inRange(terms, e.lowestReading(), channel.sensor()),
                name + " is within its sensor's range"));
        facts.add(fact(
                some,
                Sensing.inRange(terms, e.highestReading(), channel.sensor()),
                name + " is within its sensor's range"));
        facts.add(fact(
                some,
                terms.atMost(e.lowestReading(), e.highestReading()),
                "the lowest " + name + " is not above the highest"));
        facts.add(fact(
                some,
                terms.atMost(e.lowestActual(), e.highestActual()),
                "the actual lowest " + name + " is not above the highest"));
        if (channel.sensor().age() == 0) {
            facts.add(fact(
                    some,
                    Sensing.permits(terms, e.lowestActual(), e.lowestReading(), channel.sensor()),
                    "the lowest " + name + " is read as its sensor permits"));
            facts.add(fact(
                    some,
                    Sensing.permits(terms, e.highestActual(), e.highestReading(), channel.sensor()),
                    "the highest " + name + " is read as its sensor permits"));
        }
        if (channel.count() == 1) {
            Term one = terms.equal(count, terms.whole(1));
            Term same = terms.and(
                    terms.equal(e.lowestReading(), e.highestReading()),
                    terms.equal(e.lowestActual(), e.highestActual()));
            facts.add(fact(one, same, "one " + name + " is both the lowest and the highest"));
        }
        return facts;
    }

    List<Fact> of(Term count, Folds.Occurrences o, Group.Channel channel, String name) {
        Term some = terms.atMost(terms.whole(1), count);
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(some, terms.or(o.some()), "some " + name + " has a value"));
        facts.add(fact(terms.not(some), terms.not(terms.or(o.some())), "no " + name + " where none is present"));
        if (channel.count() == 1) {
            List<Term> apart = new ArrayList<>();
            for (int i = 0; i < o.some().size(); i++) {
                for (int j = 0; j < i; j++) {
                    apart.add(terms.not(terms.and(o.some().get(i), o.some().get(j))));
                }
            }
            facts.add(fact(terms.equal(count, terms.whole(1)), terms.and(apart), "one " + name + " has one value"));
        }
        return facts;
    }

    private Fact fact(Term when, Term then, String origin) {
        return new Fact(Fact.Kind.SENSING, terms.implies(when, then), origin);
    }
}
