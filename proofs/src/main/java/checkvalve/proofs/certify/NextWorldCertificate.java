package checkvalve.proofs.certify;

import checkvalve.proofs.check.SmtFile;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.term.Substitution;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * That the world never gets stuck: in every state at least one of some worlds, each written as terms over the state,
 * satisfies every law and every assumption in force. Believed: what a state has such a world for has a next world.
 */
public final class NextWorldCertificate {
    private final TransitionSystem system;
    private final Terms terms;

    public NextWorldCertificate(TransitionSystem system) {
        this.system = system;
        this.terms = system.terms();
    }

    /**
     * @param laws the facts about the world
     * @param worlds for each of the world's variables a term over the state
     */
    public Certificate of(String id, List<String> claim, List<Fact> laws, List<Map<Term, Term>> worlds) {
        List<SmtFile.Part> parts = new ArrayList<>();
        Term all = terms.and(laws.stream().map(Fact::condition).toList());
        for (Map<Term, Term> world : worlds) {
            Term admissible = new Substitution(terms, world).apply(all);
            parts.add(new SmtFile.Part("world " + (parts.size() + 1) + " is not admissible", terms.not(admissible)));
        }
        Term last = parts.removeLast().assertion();
        List<String> lines = new ArrayList<>(claim);
        lines.add("");
        lines.add("next world: one of " + worlds.size() + " worlds is admissible in every state");
        for (Map<Term, Term> world : worlds) {
            lines.add("");
            world.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> lines.add(entry.getKey().name() + " := " + entry.getValue()));
        }
        return new Certificate(List.of(
                new Certificate.Part(id + ".smt2", new SmtFile.Obligation(lines, parts, last, system.labels()))));
    }
}
