package checkvalve.proofs.story;

import checkvalve.language.model.Group;
import checkvalve.language.model.Rational;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.Folds;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.List;

/** What must hold of folds so that there are members that give them; proofs do without it, a story does not. */
final class Elements {
    private Elements() {}

    /** Of an enumeration no more values occur than there are elements. */
    static List<Fact> facts(TransitionSystem system) {
        Terms terms = system.terms();
        Folds folds = system.layout().folds();
        List<Fact> facts = new ArrayList<>();
        for (Folds.Occurrences one : folds.occurrences()) {
            Group group = system.device().groups().get(one.group());
            Group.Channel channel = group.channels().get(one.channel());
            Term values = terms.whole(0);
            for (Term some : one.some()) {
                values = terms.add(values, terms.ite(some, terms.whole(1), terms.whole(0)));
            }
            Term elements =
                    terms.scale(Rational.of(channel.count()), folds.counts().get(one.group()));
            String name = group.name() + "." + channel.name();
            facts.add(new Fact(
                    Fact.Kind.SENSING, terms.atMost(values, elements), name + " has no more values than elements"));
        }
        return facts;
    }
}
