package checkvalve.proofs;

import checkvalve.language.model.Rational;
import checkvalve.proofs.certify.Certificate;
import checkvalve.proofs.certify.FoldLemma;
import checkvalve.proofs.certify.InductionCertificate;
import checkvalve.proofs.check.SmtFile;
import checkvalve.proofs.encode.Fact;
import checkvalve.proofs.encode.FoldStep;
import checkvalve.proofs.encode.StateVariable;
import checkvalve.proofs.encode.TransitionSystem;
import checkvalve.proofs.search.Invariant;
import checkvalve.proofs.search.NextWorld;
import checkvalve.proofs.search.Question;
import checkvalve.proofs.search.Ticks;
import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.SmtReader;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import checkvalve.proofs.term.Variables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes certificates, each from the spec and a {@link Proposal} alone: the same for both, whatever was written before.
 * Believed, with the composition rules: every obligation is made here from the encoding of the spec, and a proposal may
 * add nothing but relations over the state, all of which are to be proved, and choose among facts that the spec states.
 */
final class Scribe {
    private final TransitionSystem system;
    private final Terms pristine;
    private final List<Term> state;
    private final List<Term> variables;

    /** A proposal is not of the kind that a certificate can be made of. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String reason) {
            super(reason);
        }
    }

    /**
     * @param system with no terms yet but those of its encoding and of the questions about it
     */
    Scribe(TransitionSystem system) {
        this.system = system;
        this.pristine = system.terms().fork();
        state = system.state().stream().map(StateVariable::variable).toList();
        variables = new ArrayList<>(state);
        variables.addAll(system.inputs());
    }

    /** Of a claim about every tick. */
    Certificate induction(Asked asked, Question question, Proposal proposal) throws Refused {
        List<Fact> known = new ArrayList<>(system.facts());
        known.addAll(question.extra());
        return new Page().induction(question, known, asked.claim(), proposal);
    }

    /** That a next world exists. */
    Certificate nextWorld(Asked asked, List<Fact> laws, Proposal proposal) throws Refused {
        Page page = new Page();
        List<Term> admissible = new ArrayList<>();
        List<Map<Term, Term>> worlds = page.worlds(proposal.worlds());
        for (Map<Term, Term> world : worlds) {
            admissible.add(NextWorld.admissible(page.terms, laws, world));
        }
        if (admissible.isEmpty()) {
            throw new Refused("it names no world");
        }
        List<String> claim = new ArrayList<>(asked.claim());
        claim.addAll(Proposal.lines(worlds));
        Question question = new Question(asked.id(), page.terms.or(admissible), page.terms.truth(true), List.of());
        return page.induction(question, laws, claim, proposal);
    }

    /** That laws exclude each other in a state, read from text. */
    Conflict conflict(List<Fact> laws, String script) throws Refused {
        return new Page().conflict(laws, script);
    }

    /** The certificate of a conflict. */
    Certificate of(Asked asked, Conflict conflict) {
        Terms terms = pristine.fork();
        List<SmtFile.Part> parts = new ArrayList<>();
        Conflict.equalities(terms, conflict.state())
                .values()
                .forEach(equality -> parts.add(new SmtFile.Part(Conflict.STATE, equality)));
        conflict.facts().forEach(fact -> parts.add(new SmtFile.Part(fact.origin(), fact.condition())));
        SmtFile.Obligation obligation = new SmtFile.Obligation(asked.claim(), parts, terms.truth(true), Map.of());
        return new Certificate(List.of(new Certificate.Part(asked.id() + ".conflict.smt2", obligation)));
    }

    /** What a fold gives; nothing has to be found for it. */
    Certificate fold(String id, Function<Terms, FoldStep> step) {
        Terms terms = pristine.fork();
        return new FoldLemma(terms).of(id, step.apply(terms));
    }

    /** One certificate. */
    private final class Page {
        private final Terms terms = pristine.fork();

        Certificate induction(Question question, List<Fact> known, List<String> claim, Proposal proposal)
                throws Refused {
            if (proposal.ticks() < 1 || proposal.ticks() > InductionCertificate.MOST_TICKS) {
                throw new Refused("it is about " + proposal.ticks() + " ticks");
            }
            Used safety = used(proposal.safety(), known, proposal.ticks());
            Used steady = proposal.consecution() == null
                    ? new Used(List.of(), List.of())
                    : used(proposal.consecution(), known, 1);
            if (!steady.relations().equals(safety.relations())) {
                throw new Refused("the claim rests on other relations than those that are kept");
            }
            Invariant invariant = new Invariant(safety.relations(), steady.facts(), safety.facts(), proposal.ticks());
            return new InductionCertificate(system.on(terms)).of(question, invariant, claim);
        }

        Conflict conflict(List<Fact> laws, String script) throws Refused {
            List<Fact> facts = new ArrayList<>();
            Map<Term, Rational> values = new LinkedHashMap<>();
            for (SmtReader.Assertion assertion : read(script, List.of())) {
                if (assertion.heading().equals(Conflict.STATE)) {
                    value(assertion.term(), values);
                } else {
                    facts.add(laws.stream()
                            .filter(law -> law.condition() == assertion.term())
                            .findFirst()
                            .orElseThrow(() -> new Refused("the spec does not say: " + assertion.heading())));
                }
            }
            return new Conflict(facts, values);
        }

        /** {@code x}, {@code not x} or {@code c x + k = 0}. */
        private void value(Term term, Map<Term, Rational> values) throws Refused {
            Term inner = term.op() == Op.NOT ? term.arguments().getFirst() : term;
            if (inner.op() == Op.VARIABLE) {
                values.put(inner, term == inner ? Rational.ONE : Rational.ZERO);
                return;
            }
            Term sum = term.op() == Op.ZERO ? term.arguments().getFirst() : term;
            if (term.op() != Op.ZERO || Variables.of(List.of(sum)).size() != 1) {
                throw new Refused("a state is not made of this");
            }
            boolean plain = sum.op() == Op.VARIABLE;
            Term variable = plain ? sum : sum.arguments().getFirst();
            if (variable.op() != Op.VARIABLE) {
                throw new Refused("a state is not made of this");
            }
            values.put(
                    variable,
                    plain
                            ? Rational.ZERO
                            : sum.constant()
                                    .negated()
                                    .dividedBy(sum.coefficients().getFirst()));
        }

        /** What is said of later ticks is left to be written anew. */
        private Used used(String text, List<Fact> known, int ticks) throws Refused {
            Map<Term, Fact> byCondition = new HashMap<>();
            known.forEach(fact -> byCondition.put(fact.condition(), fact));
            List<Term> relations = new ArrayList<>();
            List<Fact> facts = new ArrayList<>();
            for (SmtReader.Assertion assertion : read(text, inputs(ticks))) {
                if (assertion.heading().matches("relation \\d+")) {
                    relations.add(relation(assertion.term()));
                } else if (!assertion.heading().equals("the negated goal")
                        && !InductionCertificate.isOfTick(assertion.heading())) {
                    Fact fact = byCondition.get(assertion.term());
                    if (fact == null) {
                        throw new Refused("the spec does not say: " + assertion.heading());
                    }
                    facts.add(fact);
                }
            }
            return new Used(relations, facts);
        }

        private List<Term> inputs(int ticks) {
            Ticks unrolled = new Ticks(system.on(terms).relation());
            List<Term> all = new ArrayList<>();
            for (int tick = 2; tick <= ticks; tick++) {
                all.addAll(unrolled.inputs(tick));
            }
            return all;
        }

        /**
         * @param more variables that the text may speak of besides state and inputs
         */
        private List<SmtReader.Assertion> read(String text, List<Term> more) throws Refused {
            List<Term> known = new ArrayList<>(variables);
            known.addAll(more);
            try {
                return SmtReader.read(terms, known, text);
            } catch (SmtReader.NotRead e) {
                throw new Refused("it can't be read: " + e.getMessage());
            }
        }

        private Term relation(Term term) throws Refused {
            if (!state.containsAll(Variables.of(List.of(term)))) {
                throw new Refused("a relation speaks of more than the state");
            }
            return term;
        }

        List<Map<Term, Term>> worlds(List<String> lines) throws Refused {
            List<Map<Term, Term>> worlds = new ArrayList<>();
            for (String line : lines) {
                if (Proposal.beginsWorld(line)) {
                    worlds.add(new LinkedHashMap<>());
                } else if (Proposal.becomes(line) > 0 && !worlds.isEmpty()) {
                    becomes(line, worlds.getLast());
                } else {
                    throw new Refused("a world is not made of this: " + line);
                }
            }
            return worlds;
        }

        /** Any choice of this tick's inputs will do, so a term may speak of them too. */
        private void becomes(String line, Map<Term, Term> world) throws Refused {
            String name = line.substring(0, Proposal.becomes(line)).strip();
            Term variable = system.inputs().stream()
                    .filter(input -> input.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new Refused("there is no `" + name + "` in the world"));
            try {
                Term term = SmtReader.readTerm(terms, variables, Proposal.term(line));
                boolean fits =
                        term.sort() == variable.sort() || (term.sort() == Sort.INT && variable.sort() == Sort.REAL);
                if (!fits || world.put(variable, term) != null) {
                    throw new Refused("`" + name + "` can't become that");
                }
            } catch (SmtReader.NotRead e) {
                throw new Refused("what `" + name + "` becomes can't be read: " + e.getMessage());
            }
        }
    }

    /** What a text takes for granted. */
    private record Used(List<Term> relations, List<Fact> facts) {}
}
