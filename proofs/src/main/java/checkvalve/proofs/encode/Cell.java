package checkvalve.proofs.encode;

import checkvalve.language.model.Rational;
import checkvalve.language.model.Type;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.List;

/**
 * The variables that hold one value of the model, and the value they hold.
 *
 * <p>An enumeration of n members takes n - 1 booleans: it is the first member whose boolean holds, the one without a
 * boolean when none does. So every assignment stands for exactly one member.
 *
 * @param variables booleans, or one integer or real
 * @param value what expressions see
 */
record Cell(List<Term> variables, Value value) {
    static Cell of(Terms terms, String name, Type type) {
        return switch (type) {
            case Type.Truth() -> truth(terms, name);
            case Type.Enumeration(String owner, List<String> members) -> choice(terms, name, members);
            case Type.Quantity(var dimension, boolean whole) -> number(terms, name, whole ? Sort.INT : Sort.REAL, 1);
        };
    }

    static Cell truth(Terms terms, String name) {
        Term variable = terms.variable(name, Sort.BOOL);
        return new Cell(List.of(variable), new Value.Truth(variable));
    }

    /** A number counted in multiples of the resolution. */
    static Cell number(Terms terms, String name, Sort sort, long resolution) {
        Term variable = terms.variable(name, sort);
        return new Cell(List.of(variable), new Value.Number(terms.scale(Rational.of(resolution), variable)));
    }

    static Cell choice(Terms terms, String name, List<String> members) {
        List<Term> variables = new ArrayList<>();
        for (String member : members.subList(1, members.size())) {
            variables.add(terms.variable(name + "=" + member, Sort.BOOL));
        }
        return new Cell(List.copyOf(variables), members(terms, variables));
    }

    /** Which member the booleans stand for. */
    static Value members(Terms terms, List<Term> variables) {
        List<Term> is = new ArrayList<>();
        List<Term> noneBefore = new ArrayList<>();
        for (Term variable : variables) {
            List<Term> here = new ArrayList<>(noneBefore);
            here.add(variable);
            is.add(terms.and(here));
            noneBefore.add(terms.not(variable));
        }
        is.addFirst(terms.and(noneBefore));
        return new Value.Choice(is);
    }

    /** The terms that the variables must equal for the cell to hold the value. */
    List<Term> assignment(Terms terms, Value held) {
        return switch (held) {
            case Value.Truth(Term term) -> List.of(term);
            case Value.Number(Term term) -> List.of(term);
            case Value.Choice(List<Term> is) -> List.copyOf(is.subList(1, is.size()));
        };
    }
}
