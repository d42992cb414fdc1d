package checkvalve.language.check;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Group;
import checkvalve.language.model.Keep;
import checkvalve.language.model.Output;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Sensor;
import checkvalve.language.model.Setting;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Type;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * What each number of a device can be, from the ranges of settings, sensors and kept values. An output is what its drive can
 * be, in its range or not: that it stays there is proved, not known.
 */
final class Spans {
    private final Device device;
    private final Map<Symbol, Span> known = new HashMap<>();
    private final Map<Expr, Span> found = new IdentityHashMap<>();

    Spans(Device device) {
        this.device = device;
    }

    /** Of a quantity; without ends for what the core does not see. */
    Span of(Expr expr) {
        Span span = found.get(expr);
        if (span == null) {
            span = made(expr);
            found.put(expr, span);
        }
        return span;
    }

    private Span made(Expr expr) {
        return switch (expr) {
            case Expr.Number e -> Span.only(e.value());
            case Expr.Ref e -> of(e.symbol());
            case Expr.Fold e -> folded(e);
            case Expr.If e -> of(e.then()).or(of(e.otherwise()));
            case Expr.Add e -> of(e.left()).plus(of(e.right()));
            case Expr.Subtract e -> of(e.left()).plus(of(e.right()).negated());
            case Expr.Scale e -> of(e.operand()).times(e.factor());
            case Expr.Rounded e -> of(e.operand()).widened(e.multiple());
            case Expr.Least e -> reduced(e.operands(), Span::leastWith);
            case Expr.Greatest e -> reduced(e.operands(), Span::greatestWith);
            case Expr.Absolute e -> of(e.operand()).absolute();
            case Expr.Previous e -> Span.OPEN;
            case Expr.Truth e -> Span.OPEN;
            case Expr.Member e -> Span.OPEN;
            case Expr.Not e -> Span.OPEN;
            case Expr.And e -> Span.OPEN;
            case Expr.Or e -> Span.OPEN;
            case Expr.Implies e -> Span.OPEN;
            case Expr.Compare e -> Span.OPEN;
            case Expr.OneOf e -> Span.OPEN;
            case Expr.Held e -> Span.OPEN;
            case Expr.HeldBefore e -> Span.OPEN;
            case Expr.After e -> Span.OPEN;
            case Expr.Took e -> Span.OPEN;
            case Expr.Total e -> Span.OPEN;
        };
    }

    private Span reduced(List<Expr> operands, BinaryOperator<Span> by) {
        return operands.stream().map(this::of).reduce(by).orElse(Span.OPEN);
    }

    private Span of(Symbol symbol) {
        Span span = known.get(symbol);
        if (span == null) {
            // A define that is on its way to its own value does not come here: the checker refuses it.
            span = declared(symbol);
            known.put(symbol, span);
        }
        return span;
    }

    private Span declared(Symbol symbol) {
        int i = symbol.index();
        return switch (symbol.kind()) {
            case SETTING -> setting(device.settings().get(i));
            case READING -> sensed(device.readings().get(i).sensor());
            case OUTPUT -> driven(i);
            case DEFINE -> of(device.defines().get(i).value());
            case KEEP -> kept(device.keeps().get(i));
            case ACTUAL, PLANT, THRESHOLD, MACHINE -> Span.OPEN;
        };
    }

    private static Span setting(Setting setting) {
        return setting.choices().isEmpty()
                ? Span.of(setting.low(), setting.high())
                : Span.of(setting.choices().getFirst(), setting.choices().getLast());
    }

    private static Span sensed(Sensor sensor) {
        return sensor == null ? Span.OPEN : Span.of(sensor.low(), sensor.high());
    }

    private Span driven(int index) {
        Output output = device.outputs().get(index);
        return of(device.drives().get(index).value()).or(Span.only(Rational.of(output.reset())));
    }

    private static Span kept(Keep keep) {
        return switch (keep) {
            case Keep.Value value -> Span.of(value.low(), value.high());
            case Keep.Ramp ramp -> Span.of(ramp.low(), ramp.high());
            case Keep.Budget budget -> Span.OPEN;
        };
    }

    private Span folded(Expr.Fold fold) {
        Group group = device.groups().get(fold.group());
        return switch (fold.kind()) {
            case COUNT -> Span.of(0, group.high());
            case MINIMUM, MAXIMUM ->
                fold.actual() || !(fold.type() instanceof Type.Quantity)
                        ? Span.OPEN
                        : sensed(group.channels().get(fold.channel()).sensor()).or(of(fold.whenNone()));
            case ANY, ALL -> Span.OPEN;
        };
    }
}
