package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Observer;
import checkvalve.language.model.Requirement;
import checkvalve.language.model.Symbol;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a requirement and the transitions of a story refer to, by way of defines, thresholds and timers too. */
final class Relevance {
    private final Device device;
    private final Set<Symbol> symbols = new LinkedHashSet<>();
    private final Set<Expr.Fold> folds = new LinkedHashSet<>();
    private final Set<Integer> timers = new LinkedHashSet<>();

    Relevance(Device device) {
        this.device = device;
    }

    boolean refersTo(Symbol.Kind kind, int index) {
        return symbols.stream().anyMatch(symbol -> symbol.kind() == kind && symbol.index() == index);
    }

    /** Folds that no define names. */
    List<Expr.Fold> folds() {
        return List.copyOf(folds);
    }

    void add(Requirement requirement) {
        conditions(requirement).forEach(expr -> Subexpressions.each(expr, this::inRequirement));
    }

    void addGuard(Expr guard) {
        Subexpressions.each(guard, this::inControl);
    }

    private void inRequirement(Expr expr) {
        if (expr instanceof Expr.Ref ref) {
            symbol(ref.symbol());
        } else if (expr instanceof Expr.Fold fold) {
            folds.add(fold);
        }
    }

    private void inControl(Expr expr) {
        inRequirement(expr);
        if (expr instanceof Expr.Held held && timers.add(held.timer())) {
            addGuard(device.timers().get(held.timer()).condition());
        }
    }

    private void symbol(Symbol symbol) {
        if (!symbols.add(symbol)) {
            return;
        }
        if (symbol.kind() == Symbol.Kind.DEFINE) {
            Expr value = device.defines().get(symbol.index()).value();
            if (!(value instanceof Expr.Fold)) {
                addGuard(value);
            }
        } else if (symbol.kind() == Symbol.Kind.THRESHOLD) {
            addGuard(device.thresholds().get(symbol.index()).trip());
            addGuard(device.thresholds().get(symbol.index()).clear());
        }
    }

    private static Stream<Expr> conditions(Requirement requirement) {
        Stream<Expr> own = switch (requirement.form()) {
            case Requirement.Always form -> Stream.of(form.condition());
            case Requirement.Within form -> Stream.of(form.trigger(), form.duration());
            case Requirement.Reachable form -> Stream.of(form.condition());
        };
        return Stream.concat(own, requirement.observers().stream().flatMap(Relevance::watched));
    }

    private static Stream<Expr> watched(Observer observer) {
        return switch (observer) {
            case Observer.Hold hold -> Stream.of(hold.condition());
            case Observer.Memory memory -> Stream.of(memory.operand());
            case Observer.Window window -> Stream.of(window.event());
            case Observer.Deadline deadline -> Stream.of(deadline.trigger(), deadline.response());
        };
    }
}
