package checkvalve.generator.lower;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Transition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which outputs look at a machine, and which of them a transition can change. */
final class Influence {
    private final Device device;

    Influence(Device device) {
        this.device = device;
    }

    /** Outputs that look at the machine; directly if there are any, else through defines, kept values and other machines. */
    Set<Integer> looking(int machine) {
        Set<Integer> direct = new TreeSet<>();
        Set<Integer> anyhow = new TreeSet<>();
        device.drives().forEach(drive -> {
            if (machines(drive.value()).contains(machine)) {
                direct.add(drive.output());
            }
            if (reached(drive.value()).contains(machine)) {
                anyhow.add(drive.output());
            }
        });
        return direct.isEmpty() ? anyhow : direct;
    }

    /** Outputs that are driven differently in the two states, everything else the same. */
    Set<Integer> changed(int machine, Transition way) {
        Set<Integer> changed = new TreeSet<>();
        device.drives().forEach(drive -> {
            Expr before = InState.of(machine, way.from(), drive.value());
            Expr after = InState.of(machine, way.to(), drive.value());
            if (!before.equals(after)) {
                changed.add(drive.output());
            }
        });
        return changed;
    }

    /** Inputs that the value depends on in this tick or through time, but not through the states of machines. */
    Set<Input> inputs(Expr root) {
        Set<Expr> all = new LinkedHashSet<>(List.of(root));
        Deque<Expr> open = new ArrayDeque<>(all);
        Set<Input> inputs = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Expr next = open.remove();
            inputs.addAll(Input.in(next));
            for (Expr further : behind(next)) {
                if (all.add(further)) {
                    open.add(further);
                }
            }
        }
        return inputs;
    }

    /** All symbols in the expression. */
    static Set<Symbol> symbols(Expr root) {
        Set<Symbol> symbols = new LinkedHashSet<>();
        ExprTree.visit(root, expr -> {
            if (expr instanceof Expr.Ref ref) {
                symbols.add(ref.symbol());
            }
        });
        return symbols;
    }

    private static Set<Integer> machines(Expr root) {
        Set<Integer> machines = new TreeSet<>();
        ExprTree.visit(root, expr -> {
            switch (expr) {
                case Expr.Ref ref
                when ref.symbol().kind() == Symbol.Kind.MACHINE ->
                    machines.add(ref.symbol().index());
                case Expr.After after -> machines.add(after.machine());
                case Expr.Took took -> machines.add(took.machine());
                default -> {}
            }
        });
        return machines;
    }

    /** Machines that the value depends on, over as many ticks as it takes. */
    private Set<Integer> reached(Expr root) {
        Set<Integer> machines = new TreeSet<>();
        reach(root, machines, new LinkedHashSet<>());
        return machines;
    }

    private void reach(Expr root, Set<Integer> machines, Set<Object> seen) {
        for (int machine : machines(root)) {
            if (machines.add(machine)) {
                device.machines().get(machine).transitions().forEach(way -> reach(way.guard(), machines, seen));
            }
        }
        for (Expr next : behind(root)) {
            if (seen.add(next)) {
                reach(next, machines, seen);
            }
        }
    }

    /** What stands behind the names and timers of an expression. */
    private Set<Expr> behind(Expr root) {
        Set<Expr> behind = new LinkedHashSet<>();
        ExprTree.visit(root, expr -> {
            if (expr instanceof Expr.Held held) {
                behind.add(device.timers().get(held.timer()).condition());
            }
        });
        for (Symbol symbol : symbols(root)) {
            switch (symbol.kind()) {
                case DEFINE -> behind.add(device.defines().get(symbol.index()).value());
                case THRESHOLD ->
                    behind.addAll(List.of(
                            device.thresholds().get(symbol.index()).trip(),
                            device.thresholds().get(symbol.index()).clear()));
                case KEEP -> behind.addAll(Uses.expressions(device.keeps().get(symbol.index())));
                default -> {}
            }
        }
        return behind;
    }
}
