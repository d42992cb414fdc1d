package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Observer;
import checkvalve.language.model.Requirement;
import checkvalve.language.model.Symbol;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What a requirement and the transitions of a story refer to, and how closely. */
final class Relevance {
    private static final int BY_REQUIREMENT = 3;
    private static final int BY_GUARD = 2;
    /** By way of a define, threshold or timer. */
    private static final int FROM_AFAR = 1;

    private final Device device;
    private final Map<Symbol, Integer> symbols = new LinkedHashMap<>();
    private final Map<Expr.Fold, Integer> folds = new LinkedHashMap<>();

    Relevance(Device device) {
        this.device = device;
    }

    /** How closely something is referred to; 0 when it is not. */
    int of(Symbol.Kind kind, int index) {
        return symbols.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind && entry.getKey().index() == index)
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    /** Folds that no define names, and how closely they are referred to. */
    Map<Expr.Fold, Integer> folds() {
        return folds;
    }

    void add(Requirement requirement) {
        conditions(requirement).forEach(expr -> Subexpressions.each(expr, part -> add(part, BY_REQUIREMENT)));
    }

    void addGuard(Expr guard) {
        Subexpressions.each(guard, part -> add(part, BY_GUARD));
    }

    private void addBehind(Expr expr) {
        Subexpressions.each(expr, part -> add(part, FROM_AFAR));
    }

    private void add(Expr expr, int closeness) {
        if (expr instanceof Expr.Ref ref) {
            Integer before = symbols.get(ref.symbol());
            symbols.merge(ref.symbol(), closeness, Math::max);
            if (before == null) {
                behind(ref.symbol());
            }
        } else if (expr instanceof Expr.Fold fold) {
            boolean known = folds.keySet().stream().anyMatch(other -> same(other, fold));
            if (!known && !isNamed(fold)) {
                folds.put(fold, closeness);
            }
        } else if (expr instanceof Expr.Held held && closeness < BY_REQUIREMENT) {
            addBehind(device.timers().get(held.timer()).condition());
        }
    }

    private void behind(Symbol symbol) {
        if (symbol.kind() == Symbol.Kind.DEFINE) {
            addBehind(device.defines().get(symbol.index()).value());
        } else if (symbol.kind() == Symbol.Kind.THRESHOLD) {
            addBehind(device.thresholds().get(symbol.index()).trip());
            addBehind(device.thresholds().get(symbol.index()).clear());
        }
    }

    private boolean isNamed(Expr.Fold fold) {
        return device.defines().stream()
                .anyMatch(define -> define.value() instanceof Expr.Fold other && same(other, fold));
    }

    private static boolean same(Expr.Fold one, Expr.Fold other) {
        return one.kind() == other.kind()
                && one.group() == other.group()
                && one.channel() == other.channel()
                && one.actual() == other.actual()
                && Objects.equals(one.members(), other.members());
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
