package checkvalve.proofs.encode;

import checkvalve.language.model.Place;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A switch for each line of a spec that defines, guards, keeps or drives something. With its switch on, what the line states
 * is as the spec says, with its switch off it may be anything. That the switches are on are facts, so the facts that a proof
 * rests on name the lines that it needs.
 */
final class Switches {
    private final Terms terms;
    private final Map<Integer, Term> lines = new LinkedHashMap<>();
    private final List<Term> variables = new ArrayList<>();

    Switches(Terms terms) {
        this.terms = terms;
    }

    /** The value that is stated here, or anything of its kind. */
    Value value(Place place, Value stated) {
        Term on = lines.computeIfAbsent(place.line(), line -> {
            Term made = terms.variable("line " + line, Sort.BOOL);
            variables.add(made);
            return made;
        });
        Cell anything = anything(stated, "free " + variables.size());
        variables.addAll(anything.variables());
        return Value.choose(terms, on, stated, anything.value());
    }

    private Cell anything(Value stated, String name) {
        return switch (stated) {
            case Value.Truth truth -> Cell.truth(terms, name);
            case Value.Number(Term term) -> Cell.number(terms, name, term.sort(), 1);
            case Value.Choice(List<Term> is) -> Cell.choice(terms, name, names(is.size()));
        };
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf).toList();
    }

    /** The switches, and what stands in for what they switch off. */
    List<Term> variables() {
        return variables;
    }

    /** That each line is as the spec says. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        lines.forEach((line, on) -> facts.add(new Fact(Fact.Kind.DEFINITION, on, "line " + line)));
        return facts;
    }
}
