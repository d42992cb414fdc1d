package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.model.Machine;
import checkvalve.language.model.Place;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Transition;
import checkvalve.language.model.Type;
import checkvalve.language.syntax.ValveParser.MachineContext;
import checkvalve.language.syntax.ValveParser.StateContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Declares the machines and their states; checks their transitions once everything else is declared. */
final class MachineSections {
    private final Draft draft;
    private final List<MachineContext> trees = new ArrayList<>();

    MachineSections(Draft draft) {
        this.draft = draft;
    }

    void declare() {
        draft.tree.device().section().stream()
                .map(section -> section.machine())
                .filter(Objects::nonNull)
                .forEach(this::declare);
    }

    private void declare(MachineContext tree) {
        String name = tree.name().getText();
        Place place = draft.place(tree.name());
        Map<String, StateContext> states = new LinkedHashMap<>();
        for (StateContext state : tree.state()) {
            StateContext first = states.putIfAbsent(state.name().getText(), state);
            if (first != null) {
                draft.report(
                        Code.DUPLICATE_NAME,
                        state.name(),
                        "`%s` has a state `%s` already, on line %d"
                                .formatted(
                                        name,
                                        state.name().getText(),
                                        first.getStart().getLine()));
            }
        }
        Symbol symbol = new Symbol(Symbol.Kind.MACHINE, trees.size(), name);
        Type type = states.isEmpty() ? null : new Type.Enumeration(name, List.copyOf(states.keySet()));
        draft.names.declare(name, Declared.value("machine", symbol, type, place));
        trees.add(tree);
    }

    /** Checks all transitions and puts the machines into the draft. */
    void check() {
        for (int i = 0; i < trees.size(); i++) {
            check(trees.get(i), i);
        }
    }

    /** Completes the machines once everything that may ask for the time in a state has been checked. */
    void complete() {
        for (int i = 0; i < draft.machines.size(); i++) {
            Machine m = draft.machines.get(i);
            draft.machines.set(
                    i,
                    new Machine(
                            m.name(),
                            m.doc(),
                            m.states(),
                            m.initial(),
                            m.transitions(),
                            draft.stateTimes.of(i),
                            m.place()));
        }
    }

    private void check(MachineContext tree, int index) {
        String name = tree.name().getText();
        List<StateContext> initial =
                tree.state().stream().filter(state -> state.initial != null).toList();
        if (initial.isEmpty()) {
            draft.report(
                    Code.INITIAL_STATE,
                    tree.name(),
                    "`%s` has no initial state".formatted(name),
                    "write `initial state` before the one it starts in");
        }
        initial.stream()
                .skip(1)
                .forEach(second -> draft.report(
                        Code.INITIAL_STATE,
                        second.name(),
                        "`%s` has an initial state already, `%s`"
                                .formatted(name, initial.getFirst().name().getText())));
        if (tree.state().isEmpty()) {
            return;
        }
        Type.Enumeration states = new Type.Enumeration(
                name,
                tree.state().stream()
                        .map(state -> state.name().getText())
                        .distinct()
                        .toList());
        List<Transition> transitions = new Transitions(draft, states, index).read(tree);
        int start = initial.isEmpty()
                ? 0
                : states.members().indexOf(initial.getFirst().name().getText());
        draft.machines.add(
                new Machine(name, draft.tree.doc(tree), states, start, transitions, 0, draft.place(tree.name())));
    }
}
