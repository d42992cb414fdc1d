package checkvalve.language.meaning;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Type;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The value of an expression in a scene. "Physical arithmetic is exact: integers in the declared resolution for readings
 * and logic, rationals for the plant." An overflow is an {@link ArithmeticException}, never a wrap.
 */
final class Valuation {
    private final Scene scene;
    private final Folds folds;
    /** How comparisons of fractions have come out; null where they are not remembered. */
    private final Map<Expr.Compare, Integer> orders;
    /** Of these comparisons, whether they come out the same as long as nothing but observers moves on. */
    private final Map<Expr.Compare, Boolean> lasting = new IdentityHashMap<>();

    Valuation(Scene scene) {
        this(scene, null);
    }

    private Valuation(Scene scene, Map<Expr.Compare, Integer> orders) {
        this.scene = scene;
        this.folds = new Folds(scene, this);
        this.orders = orders;
    }

    /**
     * One that does not compare the same fractions again. Whoever has it says when the scene is another than before, but for
     * its observers.
     */
    static Valuation remembering(Scene scene) {
        return new Valuation(scene, new IdentityHashMap<>());
    }

    void forget() {
        orders.clear();
    }

    /** The value of a truth. */
    boolean truth(Expr expr) {
        return switch (expr) {
            case Expr.Truth e -> e.value();
            case Expr.Not e -> !truth(e.operand());
            case Expr.And e -> all(e.operands());
            case Expr.Or e -> any(e.operands());
            case Expr.Implies e -> !truth(e.left()) || truth(e.right());
            case Expr.Compare e -> compare(e);
            case Expr.OneOf e -> e.ordinals().contains((int) whole(e.operand()));
            case Expr.If e -> truth(e.condition()) ? truth(e.then()) : truth(e.otherwise());
            case Expr.Ref e -> ref(e.symbol()) != 0;
            case Expr.Fold e -> folds.whole(e) != 0;
            case Expr.Held e -> scene.count(e.timer()) > whole(e.duration());
            case Expr.HeldBefore e -> scene.countBefore(e.timer()) >= whole(e.duration());
            case Expr.After e -> scene.elapsed(e.machine()) >= whole(e.duration());
            case Expr.Took e -> scene.took(e.machine(), e.from(), e.to());
            case Expr.Previous e -> scene.previous(e.memory()).signum() != 0;
            case Expr.Total e -> scene.eventTicks(e.observer(), whole(e.window())) >= whole(e.count());
            case Expr.Number e -> throw misplaced(e);
            case Expr.Member e -> throw misplaced(e);
            case Expr.Add e -> throw misplaced(e);
            case Expr.Subtract e -> throw misplaced(e);
            case Expr.Scale e -> throw misplaced(e);
            case Expr.Rounded e -> throw misplaced(e);
            case Expr.Least e -> throw misplaced(e);
            case Expr.Greatest e -> throw misplaced(e);
            case Expr.Absolute e -> throw misplaced(e);
        };
    }

    /** The value of a whole quantity, the ordinal of an enumeration, or 0 and 1 for a truth. */
    long whole(Expr expr) {
        return switch (expr) {
            case Expr.Number e -> e.value().toLong();
            case Expr.Member e -> e.ordinal();
            case Expr.Ref e -> ref(e.symbol());
            case Expr.Fold e -> folds.whole(e);
            case Expr.If e -> truth(e.condition()) ? whole(e.then()) : whole(e.otherwise());
            case Expr.Add e -> Math.addExact(whole(e.left()), whole(e.right()));
            case Expr.Subtract e -> Math.subtractExact(whole(e.left()), whole(e.right()));
            case Expr.Scale e -> Math.multiplyExact(e.factor().toLong(), whole(e.operand()));
            case Expr.Rounded e -> rounded(e);
            case Expr.Least e -> leastWhole(e.operands());
            case Expr.Greatest e -> greatestWhole(e.operands());
            case Expr.Absolute e -> Math.absExact(whole(e.operand()));
            case Expr.Previous e -> scene.previous(e.memory()).toLong();
            case Expr.Truth e -> bit(e);
            case Expr.Not e -> bit(e);
            case Expr.And e -> bit(e);
            case Expr.Or e -> bit(e);
            case Expr.Implies e -> bit(e);
            case Expr.Compare e -> bit(e);
            case Expr.OneOf e -> bit(e);
            case Expr.Held e -> bit(e);
            case Expr.HeldBefore e -> bit(e);
            case Expr.After e -> bit(e);
            case Expr.Took e -> bit(e);
            case Expr.Total e -> bit(e);
        };
    }

    /** The value of any expression: "a whole operand beside a rational one is promoted exactly". */
    Rational exact(Expr expr) {
        if (isWhole(expr)) {
            return Rational.of(whole(expr));
        }
        return switch (expr) {
            case Expr.Number e -> e.value();
            case Expr.Ref e -> exactRef(e.symbol());
            case Expr.Fold e -> folds.exact(e);
            case Expr.If e -> truth(e.condition()) ? exact(e.then()) : exact(e.otherwise());
            case Expr.Add e -> exact(e.left()).plus(exact(e.right()));
            case Expr.Subtract e -> exact(e.left()).minus(exact(e.right()));
            case Expr.Scale e -> e.factor().times(exact(e.operand()));
            case Expr.Rounded e -> Rational.of(rounded(e));
            case Expr.Least e -> least(e.operands());
            case Expr.Greatest e -> greatest(e.operands());
            case Expr.Absolute e -> exact(e.operand()).absolute();
            case Expr.Previous e -> scene.previous(e.memory());
            case Expr.Member e -> throw misplaced(e);
            case Expr.Truth e -> throw misplaced(e);
            case Expr.Not e -> throw misplaced(e);
            case Expr.And e -> throw misplaced(e);
            case Expr.Or e -> throw misplaced(e);
            case Expr.Implies e -> throw misplaced(e);
            case Expr.Compare e -> throw misplaced(e);
            case Expr.OneOf e -> throw misplaced(e);
            case Expr.Held e -> throw misplaced(e);
            case Expr.HeldBefore e -> throw misplaced(e);
            case Expr.After e -> throw misplaced(e);
            case Expr.Took e -> throw misplaced(e);
            case Expr.Total e -> throw misplaced(e);
        };
    }

    static boolean isWhole(Expr expr) {
        return switch (expr.type()) {
            case Type.Quantity quantity -> quantity.whole();
            case Type.Enumeration enumeration -> true;
            case Type.Truth truth -> true;
        };
    }

    private boolean compare(Expr.Compare e) {
        int order = isWhole(e.left()) && isWhole(e.right())
                ? Long.compare(whole(e.left()), whole(e.right()))
                : fractions(e);
        return switch (e.relation()) {
            case EQ -> order == 0;
            case NE -> order != 0;
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            case GE -> order >= 0;
        };
    }

    private int fractions(Expr.Compare e) {
        Integer known = orders == null ? null : orders.get(e);
        if (known != null) {
            return known;
        }
        int order = exact(e.left()).compareTo(exact(e.right()));
        if (orders != null && lasting.computeIfAbsent(e, Valuation::isLasting)) {
            orders.put(e, order);
        }
        return order;
    }

    private static boolean isLasting(Expr.Compare e) {
        boolean[] lasting = {true};
        Subexpressions.each(
                e,
                part -> lasting[0] &= switch (part) {
                    case Expr.Held held -> false;
                    case Expr.HeldBefore held -> false;
                    case Expr.After after -> false;
                    case Expr.Took took -> false;
                    case Expr.Previous previous -> false;
                    case Expr.Total total -> false;
                    default -> true;
                });
        return lasting[0];
    }

    private long rounded(Expr.Rounded e) {
        return isWhole(e.operand())
                ? Rounding.round(whole(e.operand()), e.rounding(), e.multiple())
                : Rounding.round(exact(e.operand()), e.rounding(), e.multiple());
    }

    private long ref(Symbol symbol) {
        int index = symbol.index();
        return switch (symbol.kind()) {
            case SETTING -> scene.setting(index);
            case READING -> scene.reading(index);
            case ACTUAL -> scene.actual(index).toLong();
            case PLANT -> scene.plant(index).toLong();
            case OUTPUT -> scene.output(index);
            case DEFINE -> scene.define(index);
            case THRESHOLD -> scene.threshold(index) ? 1 : 0;
            case MACHINE -> scene.machine(index);
            case KEEP -> scene.keep(index);
        };
    }

    private Rational exactRef(Symbol symbol) {
        return switch (symbol.kind()) {
            case ACTUAL -> scene.actual(symbol.index());
            case PLANT -> scene.plant(symbol.index());
            case SETTING, READING, OUTPUT, DEFINE, THRESHOLD, MACHINE, KEEP -> Rational.of(ref(symbol));
        };
    }

    private boolean all(List<Expr> operands) {
        for (int i = 0; i < operands.size(); i++) {
            if (!truth(operands.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean any(List<Expr> operands) {
        for (int i = 0; i < operands.size(); i++) {
            if (truth(operands.get(i))) {
                return true;
            }
        }
        return false;
    }

    private long leastWhole(List<Expr> operands) {
        long least = Long.MAX_VALUE;
        for (Expr operand : operands) {
            least = Math.min(least, whole(operand));
        }
        return least;
    }

    private long greatestWhole(List<Expr> operands) {
        long greatest = Long.MIN_VALUE;
        for (Expr operand : operands) {
            greatest = Math.max(greatest, whole(operand));
        }
        return greatest;
    }

    private Rational least(List<Expr> operands) {
        return operands.stream().map(this::exact).min(Rational::compareTo).orElseThrow();
    }

    private Rational greatest(List<Expr> operands) {
        return operands.stream().map(this::exact).max(Rational::compareTo).orElseThrow();
    }

    private long bit(Expr truth) {
        return truth(truth) ? 1 : 0;
    }

    private static IllegalStateException misplaced(Expr expr) {
        return new IllegalStateException("the expression at " + expr.place() + " has another type than its place");
    }
}
