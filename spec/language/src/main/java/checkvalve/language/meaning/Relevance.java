package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Transition;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a story's subject depends on, and how closely. What it does not depend on is left out of its table. */
final class Relevance {
    /** The subject names it. */
    static final int NAMED = 3;
    /** An assumption, a drive or a guard on the way names it. */
    static final int NEAR = 2;
    /** By way of a law, a define, a threshold or a timer. */
    static final int FAR = 1;

    private final Device device;
    private final Map<Symbol, Integer> symbols = new LinkedHashMap<>();
    private final Map<Expr.Fold, Integer> folds = new LinkedHashMap<>();

    Relevance(Device device) {
        this.device = device;
    }

    /** How closely the subject depends on something; 0 when it does not. */
    int of(Symbol.Kind kind, int index) {
        return symbols.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind && entry.getKey().index() == index)
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    /** Folds that no define names, and how closely the subject depends on them. */
    Map<Expr.Fold, Integer> folds() {
        return folds;
    }

    boolean isOfGroup(int group) {
        return folds.keySet().stream().anyMatch(fold -> fold.group() == group)
                || device.defines().stream()
                        .anyMatch(define -> define.value() instanceof Expr.Fold fold
                                && fold.group() == group
                                && of(Symbol.Kind.DEFINE, device.defines().indexOf(define)) > 0);
    }

    void add(Subject subject) {
        switch (subject) {
            case Subject.Claim(var requirement) -> {
                addAll(Claims.of(requirement), NAMED);
                addAll(Claims.assumed(device, requirement), NEAR);
                addAll(Claims.laws(device, requirement), FAR);
                addDrives(Claims.outputs(Claims.of(requirement)));
                addDrives(Claims.outputs(Claims.world(device, requirement)));
            }
            case Subject.Overlap(int machine) -> {
                String name = device.machines().get(machine).name();
                symbols.put(new Symbol(Symbol.Kind.MACHINE, machine, name), NAMED);
            }
            case Subject.Range(String name) -> {
                for (int i = 0; i < device.outputs().size(); i++) {
                    if (device.outputs().get(i).name().equals(name)) {
                        symbols.put(new Symbol(Symbol.Kind.OUTPUT, i, name), NAMED);
                        add(device.drives().get(i).value(), NEAR);
                    }
                }
                for (int i = 0; i < device.keeps().size(); i++) {
                    if (device.keeps().get(i).name().equals(name)) {
                        symbols.put(new Symbol(Symbol.Kind.KEEP, i, name), NAMED);
                    }
                }
            }
        }
    }

    /** What laws name of the world's own quantities, and of what the core gives to it. */
    void addLaws(Collection<Expr> laws) {
        laws.forEach(law -> Subexpressions.each(law, part -> {
            if (part instanceof Expr.Ref ref
                    && (ref.symbol().kind() == Symbol.Kind.PLANT || ref.symbol().kind() == Symbol.Kind.OUTPUT)) {
                addPart(part, NEAR);
            }
        }));
    }

    /** Whether the subject depends on the state of the machine itself. */
    boolean isMoved(int machine) {
        return of(Symbol.Kind.MACHINE, machine) > FAR;
    }

    void addMoves(Collection<Transition> moves) {
        moves.forEach(move -> Subexpressions.each(move.guard(), part -> {
            if (!isMachine(part)) {
                addPart(part, NEAR);
            }
        }));
    }

    void addAll(Collection<Expr> exprs, int closeness) {
        exprs.forEach(expr -> add(expr, closeness));
    }

    private void addDrives(List<Expr> outputs) {
        for (Expr output : outputs) {
            Symbol symbol = ((Expr.Ref) output).symbol();
            symbols.merge(symbol, NEAR, Math::max);
            add(device.drives().get(symbol.index()).value(), NEAR);
        }
    }

    private static boolean isMachine(Expr part) {
        return part instanceof Expr.Ref ref && ref.symbol().kind() == Symbol.Kind.MACHINE;
    }

    private void add(Expr expr, int closeness) {
        Subexpressions.each(expr, part -> addPart(part, closeness));
    }

    private void addPart(Expr part, int closeness) {
        if (part instanceof Expr.Ref ref) {
            Integer before = symbols.get(ref.symbol());
            symbols.merge(ref.symbol(), closeness, Math::max);
            if (before == null) {
                behind(ref.symbol());
            }
        } else if (part instanceof Expr.Fold fold) {
            boolean known = folds.keySet().stream().anyMatch(other -> same(other, fold));
            if (!known && !isNamed(fold)) {
                folds.put(fold, closeness);
            }
        } else if (part instanceof Expr.Held held && closeness < NAMED) {
            add(device.timers().get(held.timer()).condition(), FAR);
        }
    }

    private void behind(Symbol symbol) {
        if (symbol.kind() == Symbol.Kind.DEFINE) {
            add(device.defines().get(symbol.index()).value(), FAR);
        } else if (symbol.kind() == Symbol.Kind.THRESHOLD) {
            add(device.thresholds().get(symbol.index()).trip(), FAR);
            add(device.thresholds().get(symbol.index()).clear(), FAR);
        } else if (symbol.kind() == Symbol.Kind.KEEP) {
            behind(device.keeps().get(symbol.index()));
        }
    }

    private void behind(Keep keep) {
        switch (keep) {
            case Keep.Ramp ramp -> add(ramp.target(), NEAR);
            case Keep.Budget budget -> add(budget.condition(), FAR);
            case Keep.Value value ->
                value.rules().forEach(rule -> addAll(List.of(rule.condition(), rule.value()), FAR));
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
}
