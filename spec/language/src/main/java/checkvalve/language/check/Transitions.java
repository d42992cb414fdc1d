package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Transition;
import checkvalve.language.model.Type;
import checkvalve.language.syntax.ValveParser.MachineContext;
import checkvalve.language.syntax.ValveParser.NameContext;
import checkvalve.language.syntax.ValveParser.OutOfContext;
import checkvalve.language.syntax.ValveParser.StateContext;
import checkvalve.language.syntax.ValveParser.TransitionContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.antlr.v4.runtime.tree.ParseTree;

/** Reads the ways out of a machine's states, with their order. */
final class Transitions {
    /** Far more than one block can have; {@code first} goes before everything that is not. */
    private static final int AFTER_FIRST = 1_000_000;

    private final Draft draft;
    private final Type.Enumeration states;
    private final Expressions expressions;
    private final List<Transition> all = new ArrayList<>();

    Transitions(Draft draft, Type.Enumeration states, int machine) {
        this.draft = draft;
        this.states = states;
        this.expressions = new Expressions(draft, new Expressions.Frame(Realm.GUARD, machine, null, null));
    }

    /** All transitions in the order of the text; their ranks count from zero in each state. */
    List<Transition> read(MachineContext tree) {
        for (ParseTree child : tree.children) {
            if (child instanceof StateContext state) {
                int from = states.members().indexOf(state.name().getText());
                block(state.transition(), List.of(from), false);
            } else if (child instanceof OutOfContext outOf) {
                outOf(outOf);
            }
        }
        return ranked();
    }

    private void outOf(OutOfContext tree) {
        List<Integer> from = new ArrayList<>();
        if (tree.other != null) {
            for (int i = 0; i < states.members().size(); i++) {
                from.add(i);
            }
            block(tree.transition(), from, true);
            return;
        }
        for (NameContext name : tree.names().name()) {
            int ordinal = expressions.references.ordinal(states, name);
            if (ordinal >= 0 && !from.contains(ordinal)) {
                from.add(ordinal);
            } else if (ordinal >= 0) {
                draft.report(Code.DUPLICATE_NAME, name, "`%s` is listed twice".formatted(name.getText()));
            }
        }
        block(tree.transition(), from, false);
    }

    private void block(List<TransitionContext> transitions, List<Integer> from, boolean others) {
        int order = 0;
        for (TransitionContext transition : transitions) {
            if (transition.ordered != null) {
                order++;
                if (transition == transitions.getFirst()) {
                    draft.report(Code.OUT_OF_PLACE, transition, "there is nothing before this `then`");
                }
            }
            int rank = transition.first != null ? order : AFTER_FIRST + order;
            transition(transition, from, others, rank);
        }
    }

    private void transition(TransitionContext tree, List<Integer> from, boolean others, int rank) {
        Expr guard = expressions.truth(tree.expression());
        int to = expressions.references.ordinal(states, tree.target);
        if (to < 0) {
            return;
        }
        for (int state : from) {
            if (state == to && !others) {
                draft.report(
                        Code.SELF_TRANSITION,
                        tree.target,
                        "`%s` to `%s` is no transition: going to the state one is in is no re-entry"
                                .formatted(states.members().get(state), tree.target.getText()));
            } else if (state != to && guard != null) {
                all.add(new Transition(state, to, guard, rank, draft.tree.text(tree), draft.place(tree)));
            }
        }
    }

    private List<Transition> ranked() {
        List<Transition> ranked = new ArrayList<>();
        for (Transition t : all) {
            TreeSet<Integer> ranks = new TreeSet<>(Comparator.naturalOrder());
            all.stream().filter(other -> other.from() == t.from()).forEach(other -> ranks.add(other.rank()));
            int rank = ranks.headSet(t.rank()).size();
            ranked.add(new Transition(t.from(), t.to(), t.guard(), rank, t.text(), t.place()));
        }
        return ranked;
    }
}
