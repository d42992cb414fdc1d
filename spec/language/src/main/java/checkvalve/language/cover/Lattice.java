package checkvalve.language.cover;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Group;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Setting;
import java.math.BigInteger;
import java.util.List;

/**
 * The values that a number may have, as far as they lie at equal distances: {@code offset + k step} for whole k. A step of
 * zero is a constant. It may hold more values than the number has, so what is next to a boundary may be out of reach.
 */
record Lattice(Rational offset, Rational step) {
    private static final Lattice WHOLE = new Lattice(Rational.ZERO, Rational.ONE);

    /** The values of a quantity of control logic. */
    static Lattice of(Device device, Expr expr) {
        return switch (expr) {
            case Expr.Number e -> new Lattice(e.value(), Rational.ZERO);
            case Expr.Ref e -> of(device, e);
            case Expr.Fold e -> of(device, e);
            case Expr.If e -> of(device, e.then()).or(of(device, e.otherwise()));
            case Expr.Add e -> of(device, e.left()).plus(of(device, e.right()));
            case Expr.Subtract e ->
                of(device, e.left()).plus(of(device, e.right()).times(Rational.of(-1)));
            case Expr.Scale e -> of(device, e.operand()).times(e.factor());
            case Expr.Rounded e -> new Lattice(Rational.ZERO, Rational.of(e.multiple()));
            case Expr.Least e -> any(device, e.operands());
            case Expr.Greatest e -> any(device, e.operands());
            case Expr.Absolute e ->
                of(device, e.operand()).or(of(device, e.operand()).times(Rational.of(-1)));
            default -> WHOLE;
        };
    }

    private static Lattice of(Device device, Expr.Ref ref) {
        int index = ref.symbol().index();
        return switch (ref.symbol().kind()) {
            case DEFINE -> of(device, device.defines().get(index).value());
            case READING -> {
                var sensor = device.readings().get(index).sensor();
                yield sensor == null ? WHOLE : new Lattice(Rational.of(sensor.low()), Rational.of(sensor.resolution()));
            }
            case SETTING -> of(device.settings().get(index));
            case ACTUAL, PLANT, OUTPUT, THRESHOLD, MACHINE, KEEP -> WHOLE;
        };
    }

    private static Lattice of(Setting setting) {
        if (setting.choices().isEmpty()) {
            return new Lattice(Rational.of(setting.low()), Rational.of(Math.max(1, setting.step())));
        }
        return setting.choices().stream()
                .map(choice -> new Lattice(Rational.of(choice), Rational.ZERO))
                .reduce(Lattice::or)
                .orElse(WHOLE);
    }

    private static Lattice of(Device device, Expr.Fold fold) {
        if (fold.channel() < 0) {
            return WHOLE;
        }
        Group.Channel channel = device.groups().get(fold.group()).channels().get(fold.channel());
        if (channel.sensor() == null) {
            return WHOLE;
        }
        Lattice values = new Lattice(
                Rational.of(channel.sensor().low()),
                Rational.of(channel.sensor().resolution()));
        return fold.whenNone() == null ? values : values.or(of(device, fold.whenNone()));
    }

    private static Lattice any(Device device, List<Expr> operands) {
        return operands.stream()
                .map(operand -> of(device, operand))
                .reduce(Lattice::or)
                .orElseThrow();
    }

    private Lattice plus(Lattice other) {
        return new Lattice(offset.plus(other.offset), divisor(step, other.step));
    }

    private Lattice times(Rational factor) {
        return new Lattice(offset.times(factor), step.times(factor).absolute());
    }

    private Lattice or(Lattice other) {
        return new Lattice(
                offset,
                divisor(divisor(step, other.step), offset.minus(other.offset).absolute()));
    }

    /** The largest of the values that is at most the bound; the value itself where there is just one. */
    Rational atMost(Rational bound) {
        if (step.signum() == 0) {
            return offset;
        }
        BigInteger steps = bound.minus(offset).dividedBy(step).floor();
        return offset.plus(step.times(new Rational(steps, BigInteger.ONE)));
    }

    /** The largest number of which both are whole multiples. */
    private static Rational divisor(Rational a, Rational b) {
        BigInteger shared =
                a.numerator().multiply(b.denominator()).gcd(b.numerator().multiply(a.denominator()));
        return new Rational(shared, a.denominator().multiply(b.denominator()));
    }
}
