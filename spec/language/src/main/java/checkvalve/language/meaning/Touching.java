package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Symbol;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Which parts of the logic have to do with the quantities that a claim is about, as read or as they are in truth. */
final class Touching {
    private final Device device;
    private final Set<String> wanted = new HashSet<>();

    /**
     * @param claimed all that the claim looks at, what it watches over time included
     */
    Touching(Device device, Collection<Expr> claimed) {
        this.device = device;
        Set<Symbol> seen = new HashSet<>();
        claimed.forEach(expr -> Subexpressions.each(expr, part -> name(part, wanted, seen)));
    }

    /** Whether the claim names no quantity that the core sees, so that nothing tells what has to do with it. */
    boolean isAny() {
        return wanted.isEmpty();
    }

    /** True of everything in that case. */
    boolean isTouched(Expr logic) {
        Set<String> found = new HashSet<>();
        add(logic, found, new HashSet<>());
        found.retainAll(wanted);
        return wanted.isEmpty() || !found.isEmpty();
    }

    private void add(Expr logic, Set<String> found, Set<Symbol> seen) {
        Subexpressions.each(logic, part -> {
            if (part instanceof Expr.Held held) {
                add(device.timers().get(held.timer()).condition(), found, seen);
            }
            name(part, found, seen);
        });
    }

    private void name(Expr part, Set<String> found, Set<Symbol> seen) {
        if (part instanceof Expr.Fold fold) {
            found.add("group " + fold.group() + "." + fold.channel());
        } else if (part instanceof Expr.Ref ref && seen.add(ref.symbol())) {
            add(ref.symbol(), found, seen);
        }
    }

    private void add(Symbol symbol, Set<String> found, Set<Symbol> seen) {
        switch (symbol.kind()) {
            case READING, ACTUAL -> found.add("reading " + symbol.index());
            case SETTING -> found.add("setting " + symbol.index());
            case DEFINE -> add(device.defines().get(symbol.index()).value(), found, seen);
            case THRESHOLD -> {
                add(device.thresholds().get(symbol.index()).trip(), found, seen);
                add(device.thresholds().get(symbol.index()).clear(), found, seen);
            }
            case PLANT, OUTPUT, MACHINE, KEEP -> {}
        }
    }
}
