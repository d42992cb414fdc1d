package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Where the comparisons of a spec turn, and how long its times are: the values worth trying. */
final class Boundaries {
    /** An input that is compared with something. */
    sealed interface Target {
        /** A reading. */
        record Reading(int index) implements Target {}

        /** A channel of a group, by its least or greatest element. */
        record Channel(int group, int channel) implements Target {}

        /** How many members of a group are present. */
        record Count(int group) implements Target {}
    }

    private final Device device;
    private final DriverScene scene;
    private final Valuation valuation;
    private final Map<Target, List<Expr>> compared = new HashMap<>();
    private final Map<Type, List<Expr>> constants = new HashMap<>();
    private final List<Expr> durations = new ArrayList<>();

    Boundaries(Device device) {
        this.device = device;
        this.scene = new DriverScene(device);
        this.valuation = new Valuation(scene);
        for (Expr expr : Subexpressions.ofControl(device)) {
            Subexpressions.each(expr, this::mine);
        }
    }

    /** A value that something is compared with, given the other inputs; 0 when there is none. */
    long value(Target target, Type type, Inputs inputs, Random random) {
        List<Expr> own = compared.getOrDefault(target, List.of());
        List<Expr> like = constants.getOrDefault(type, List.of());
        List<Expr> from = own.isEmpty() || (!like.isEmpty() && random.nextInt(4) == 0) ? like : own;
        return from.isEmpty() ? 0 : evaluate(from.get(random.nextInt(from.size())), inputs);
    }

    /** A time in ticks that something must last, under these settings; 1 when there is none. */
    long duration(Inputs inputs, Random random) {
        return durations.isEmpty() ? 1 : evaluate(durations.get(random.nextInt(durations.size())), inputs);
    }

    /** The value that an expression has under these inputs, as far as they tell; rounded down. */
    long evaluate(Expr expr, Inputs inputs) {
        scene.see(inputs);
        try {
            return valuation.exact(expr).floor().longValueExact();
        } catch (ArithmeticException overflow) {
            return 0;
        }
    }

    boolean truth(Expr expr, Inputs inputs) {
        scene.see(inputs);
        return valuation.truth(expr);
    }

    private void mine(Expr expr) {
        if (expr instanceof Expr.Compare e) {
            compared(e.left(), e.right());
            compared(e.right(), e.left());
        } else if (expr instanceof Expr.Number e) {
            constant(e, e.type());
        } else if (expr instanceof Expr.Ref e
                && e.symbol().kind() == Symbol.Kind.SETTING
                && e.type() instanceof Type.Quantity quantity) {
            constant(e, quantity);
        } else if (expr instanceof Expr.Held e) {
            durations.add(e.duration());
        } else if (expr instanceof Expr.After e) {
            durations.add(e.duration());
        }
    }

    private void constant(Expr expr, Type.Quantity type) {
        constants
                .computeIfAbsent(new Type.Quantity(type.dimension(), true), key -> new ArrayList<>())
                .add(expr);
    }

    private void compared(Expr side, Expr other) {
        Target target = target(side);
        if (target != null && side.type() instanceof Type.Quantity) {
            compared.computeIfAbsent(target, key -> new ArrayList<>()).add(other);
        }
    }

    /** The input that the expression is, as it stands or under a name. */
    private Target target(Expr expr) {
        if (expr instanceof Expr.Fold fold) {
            return fold.kind() == Expr.FoldKind.COUNT
                    ? new Target.Count(fold.group())
                    : new Target.Channel(fold.group(), fold.channel());
        }
        if (expr instanceof Expr.Ref ref) {
            int index = ref.symbol().index();
            return switch (ref.symbol().kind()) {
                case READING -> new Target.Reading(index);
                case DEFINE -> target(device.defines().get(index).value());
                case SETTING, ACTUAL, PLANT, OUTPUT, THRESHOLD, MACHINE, KEEP -> null;
            };
        }
        return null;
    }

    static long toResolution(long value, long resolution) {
        return Rounding.round(Rational.of(value), Expr.Rounding.NEAREST, resolution);
    }
}
