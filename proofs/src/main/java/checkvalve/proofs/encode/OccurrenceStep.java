package checkvalve.proofs.encode;

import checkvalve.language.model.Device;
import checkvalve.language.model.Group;
import checkvalve.language.model.Type;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One step of the fold that collects which values of an enumerated channel occur. */
final class OccurrenceStep {
    private final Terms terms;
    private final Term count;
    private final Folds.Occurrences o;
    private final Group group;
    private final Group.Channel channel;

    OccurrenceStep(Device device, Terms terms, Term count, Folds.Occurrences o) {
        this.terms = terms;
        this.count = count;
        this.o = o;
        group = device.groups().get(o.group());
        channel = group.channels().get(o.channel());
    }

    FoldStep build() {
        String name = group.name() + "." + channel.name();
        Term facts = terms.and(new FoldFacts(terms)
                .of(count, o, channel, name).stream().map(Fact::condition).toList());
        Term relation = terms.and(facts, terms.atMost(terms.whole(0), count));
        List<Term> is = element(name);
        Term none = terms.atMost(count, terms.whole(0));
        List<Term> start = new ArrayList<>(List.of(terms.equal(count, terms.whole(0))));
        o.some().forEach(one -> start.add(terms.not(one)));
        Term bounds = terms.and(
                terms.atMost(terms.whole(group.low()), count), terms.atMost(count, terms.whole(group.high())));
        return new FoldStep(
                name,
                start,
                relation,
                List.of(relation, terms.or(begins(), terms.not(none))),
                new Substitution(terms, after(is)).apply(relation),
                List.of(relation, bounds),
                facts);
    }

    private List<Term> element(String name) {
        List<String> members = ((Type.Enumeration) channel.type()).members();
        return ((Value.Choice) Cell.choice(terms, "element " + name, members).value()).is();
    }

    private Term begins() {
        return channel.count() == 1 ? terms.truth(true) : terms.variable("element begins a member", Sort.BOOL);
    }

    private Map<Term, Term> after(List<Term> is) {
        Map<Term, Term> after = new HashMap<>();
        after.put(count, terms.ite(begins(), terms.add(count, terms.whole(1)), count));
        for (int i = 0; i < is.size(); i++) {
            after.put(o.some().get(i), terms.or(o.some().get(i), is.get(i)));
        }
        return after;
    }
}
