package checkvalve.proofs.encode;

import checkvalve.language.model.Device;
import checkvalve.language.model.Place;
import checkvalve.language.model.Type;
import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the parts of an encoding share while it is being made: the terms, and the lists that they add to. */
final class Workshop {
    final Terms terms;
    final Folds folds;
    final Roundings roundings;
    final ExprEncoder encoder;
    final List<StateVariable> state = new ArrayList<>();
    final List<Term> inputs = new ArrayList<>();
    final List<Fact> facts = new ArrayList<>();
    final Map<Term, String> labels = new HashMap<>();
    private final Optional<Switches> switches;
    private Term started;

    Workshop(Device device, Terms terms, Optional<Switches> switches) {
        this.terms = terms;
        this.switches = switches;
        folds = new Folds(device, terms);
        roundings = new Roundings(terms);
        encoder = new ExprEncoder(terms, folds, roundings);
    }

    /** Adds the variables of a cell to the state; {@code initial} may be null for any value. */
    void declare(Cell cell, Value initial, Value next, StateVariable.Role role) {
        List<Term> after = cell.assignment(terms, next);
        List<Term> before = initial == null ? null : cell.assignment(terms, initial);
        for (int i = 0; i < cell.variables().size(); i++) {
            state.add(new StateVariable(
                    cell.variables().get(i), before == null ? null : before.get(i), after.get(i), role));
        }
    }

    Cell input(Cell cell) {
        inputs.addAll(cell.variables());
        return cell;
    }

    void fact(Fact.Kind kind, Term condition, String origin) {
        if (!condition.isTrue()) {
            facts.add(new Fact(kind, condition, origin));
        }
    }

    /** A value that the spec states at this place. */
    Value stated(Place place, Value value) {
        return switches.map(all -> all.value(place, value)).orElse(value);
    }

    Term stated(Place place, Term truth) {
        return ((Value.Truth) stated(place, new Value.Truth(truth))).term();
    }

    /** Gives a part a name that readers of certificates see; the first name wins. */
    void label(Term term, String name) {
        if (term.op() != Op.VARIABLE && !term.arguments().isEmpty()) {
            labels.putIfAbsent(term, name);
        }
    }

    /** Whether a tick has gone by since reset. */
    Term started() {
        if (started == null) {
            Cell cell = Cell.truth(terms, "started");
            started = cell.variables().getFirst();
            declare(
                    cell,
                    new Value.Truth(terms.truth(false)),
                    new Value.Truth(terms.truth(true)),
                    StateVariable.Role.MODE);
        }
        return started;
    }

    /** Remembers a value for a tick; at the first tick it is {@code initial}, or this tick's own where that is null. */
    Value memory(String name, Type type, Value now, Value initial) {
        Cell cell = Cell.of(terms, name, type);
        declare(cell, initial, now, StateVariable.Role.MEMORY);
        return initial == null ? Value.choose(terms, started(), cell.value(), now) : cell.value();
    }

    /** A counter of ticks: one more with the condition, up to the cap, else zero. */
    Term counter(String name, Term condition, long cap) {
        Cell cell = Cell.number(terms, name, Sort.INT, 1);
        Term variable = cell.variables().getFirst();
        Term more = terms.least(terms.add(variable, terms.whole(1)), terms.whole(cap));
        Term next = terms.ite(condition, more, terms.whole(0));
        declare(cell, new Value.Number(terms.whole(0)), new Value.Number(next), StateVariable.Role.COUNTER);
        return next;
    }

    Value constant(Type type, long value) {
        return switch (type) {
            case Type.Truth() -> new Value.Truth(terms.truth(value != 0));
            case Type.Enumeration(String owner, List<String> members) ->
                Value.member(terms, (int) value, members.size());
            case Type.Quantity(var dimension, boolean whole) -> new Value.Number(terms.whole(value));
        };
    }
}
