package checkvalve.generator;

import checkvalve.language.model.Dimension;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Expr.FoldKind;
import checkvalve.language.model.Expr.Relation;
import checkvalve.language.model.Expr.Rounding;
import checkvalve.language.model.Place;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/** Made-up expressions of every form of control logic, over what has been declared so far. */
final class RandomExpr {
    static final Type.Quantity WHOLE = new Type.Quantity(Dimension.NONE, true);
    static final Type.Truth TRUTH = new Type.Truth();
    private static final Type.Quantity RATIONAL = new Type.Quantity(Dimension.NONE, false);
    private static final Place AT = Place.NOWHERE;

    /** What may be referred to. */
    final List<Expr.Ref> quantities = new ArrayList<>();

    final List<Expr.Ref> truths = new ArrayList<>();
    final List<Expr.Ref> enumerations = new ArrayList<>();
    final List<Expr> folds = new ArrayList<>();
    final List<Expr> truthFolds = new ArrayList<>();
    /** Positions of timers, and of machines whose time is asked for. */
    final List<Integer> timers = new ArrayList<>();

    final List<Integer> timed = new ArrayList<>();
    private final Random random;

    RandomExpr(Random random) {
        this.random = random;
    }

    static Expr.Ref ref(Symbol.Kind kind, int index, String name, Type type) {
        return new Expr.Ref(new Symbol(kind, index, name), type, AT);
    }

    static Expr number(Rational value) {
        return new Expr.Number(value, value.isWhole() ? WHOLE : RATIONAL, AT);
    }

    static Expr fold(FoldKind kind, int channel, SortedSet<Integer> members, Expr none, Type type) {
        return new Expr.Fold(kind, 0, channel, false, members, none, type, AT);
    }

    /** The quantity rounded, between two bounds. */
    Expr within(long low, long high, int depth) {
        Expr atLeast = new Expr.Greatest(List.of(whole(depth), number(Rational.of(low))), WHOLE, AT);
        return new Expr.Least(List.of(atLeast, number(Rational.of(high))), WHOLE, AT);
    }

    /** A whole quantity. */
    Expr whole(int depth) {
        Expr value = quantity(depth);
        return isWhole(value) && random.nextInt(4) > 0 ? value : rounded(value);
    }

    Expr quantity(int depth) {
        if (depth == 0) {
            return leaf();
        }
        Expr a = quantity(depth - 1);
        return switch (random.nextInt(10)) {
            case 0, 1 -> {
                Expr b = quantity(depth - 1);
                yield new Expr.Add(a, b, type(a, b), AT);
            }
            case 2, 3 -> {
                Expr b = quantity(depth - 1);
                yield new Expr.Subtract(a, b, type(a, b), AT);
            }
            case 4 -> scaled(a);
            case 5 -> rounded(a);
            case 6 -> {
                Expr b = quantity(depth - 1);
                yield new Expr.Least(List.of(a, b), type(a, b), AT);
            }
            case 7 -> {
                Expr b = quantity(depth - 1);
                yield new Expr.Greatest(List.of(a, b), type(a, b), AT);
            }
            case 8 -> new Expr.Absolute(a, (Type.Quantity) a.type(), AT);
            default -> {
                Expr b = quantity(depth - 1);
                yield new Expr.If(truth(depth - 1), a, b, type(a, b), AT);
            }
        };
    }

    Expr truth(int depth) {
        if (depth == 0) {
            return truthLeaf();
        }
        return switch (random.nextInt(9)) {
            case 0 -> new Expr.Not(truth(depth - 1), TRUTH, AT);
            case 1 -> new Expr.And(List.of(truth(depth - 1), truth(depth - 1)), TRUTH, AT);
            case 2 -> new Expr.Or(List.of(truth(depth - 1), truth(depth - 1), truth(0)), TRUTH, AT);
            case 3 -> new Expr.Implies(truth(depth - 1), truth(depth - 1), TRUTH, AT);
            case 4 -> new Expr.If(truth(depth - 1), truth(depth - 1), truth(depth - 1), TRUTH, AT);
            case 5 -> new Expr.Compare(pick(Relation.EQ, Relation.NE), truth(depth - 1), truth(0), TRUTH, AT);
            default -> new Expr.Compare(pick(Relation.values()), quantity(depth - 1), quantity(depth - 1), TRUTH, AT);
        };
    }

    private Expr leaf() {
        if (random.nextInt(4) == 0) {
            return number(Rational.of(random.nextInt(200) - 100, 1 + random.nextInt(3)));
        }
        if (!folds.isEmpty() && random.nextInt(3) == 0) {
            return folds.get(random.nextInt(folds.size()));
        }
        return quantities.isEmpty() ? number(Rational.of(7)) : quantities.get(random.nextInt(quantities.size()));
    }

    private Expr truthLeaf() {
        switch (random.nextInt(7)) {
            case 0 -> {
                return new Expr.Truth(random.nextBoolean(), TRUTH, AT);
            }
            case 1 -> {
                if (!timers.isEmpty()) {
                    return new Expr.Held(timers.get(random.nextInt(timers.size())), duration(), TRUTH, AT);
                }
            }
            case 2 -> {
                if (!timed.isEmpty()) {
                    return new Expr.After(timed.get(random.nextInt(timed.size())), duration(), TRUTH, AT);
                }
            }
            case 3 -> {
                if (!truthFolds.isEmpty()) {
                    return truthFolds.get(random.nextInt(truthFolds.size()));
                }
            }
            case 4 -> {
                if (!enumerations.isEmpty()) {
                    return oneOf(enumerations.get(random.nextInt(enumerations.size())));
                }
            }
            default -> {}
        }
        return truths.isEmpty() ? oneOf(enumerations.getFirst()) : truths.get(random.nextInt(truths.size()));
    }

    private Expr oneOf(Expr.Ref value) {
        Type.Enumeration type = (Type.Enumeration) value.type();
        Expr member = new Expr.Member(random.nextInt(type.members().size()), type, AT);
        return random.nextBoolean()
                ? new Expr.OneOf(value, ordinals(type.members().size()), TRUTH, AT)
                : new Expr.Compare(pick(Relation.EQ, Relation.NE), value, member, TRUTH, AT);
    }

    SortedSet<Integer> ordinals(int size) {
        SortedSet<Integer> some = new TreeSet<>(List.of(random.nextInt(size)));
        some.add(random.nextInt(size));
        return some;
    }

    private Expr duration() {
        return number(Rational.of(random.nextInt(RandomDevice.LONGEST + 1)));
    }

    private Expr scaled(Expr operand) {
        Rational factor = Rational.of(random.nextInt(13) - 6, 1 + random.nextInt(4));
        boolean whole = isWhole(operand) && factor.isWhole();
        return new Expr.Scale(factor, operand, whole ? WHOLE : RATIONAL, AT);
    }

    private Expr rounded(Expr operand) {
        long multiple = random.nextBoolean() ? 1 : 1 + random.nextInt(12);
        return new Expr.Rounded(operand, pick(Rounding.values()), multiple, WHOLE, AT);
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    private static Type.Quantity type(Expr a, Expr b) {
        return isWhole(a) && isWhole(b) ? WHOLE : RATIONAL;
    }

    private static boolean isWhole(Expr expr) {
        return ((Type.Quantity) expr.type()).whole();
    }
}
