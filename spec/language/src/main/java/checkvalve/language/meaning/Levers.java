package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Expr.Relation;
import checkvalve.language.model.Reading;
import checkvalve.language.model.Sensor;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Inputs in the making: sets a reading, or a group's members, so that a comparison comes out as wanted, mostly just so. */
final class Levers {
    private final Device device;
    private final Random random;
    private final Boundaries boundaries;
    private Inputs inputs;

    Levers(Device device, Random random, Boundaries boundaries) {
        this.device = device;
        this.random = random;
        this.boundaries = boundaries;
    }

    void take(Inputs from) {
        GroupInputs[] groups = Arrays.stream(from.groups())
                .map(group -> new GroupInputs(
                        group.present().clone(),
                        Arrays.stream(group.values()).map(long[]::clone).toArray(long[][]::new)))
                .toArray(GroupInputs[]::new);
        inputs = new Inputs(from.settings(), from.readings().clone(), groups);
    }

    Inputs inputs() {
        return inputs;
    }

    void read(int reading, long value) {
        inputs.readings()[reading] = value;
    }

    /** Whether there is something to set in the expression. */
    boolean has(Expr side) {
        return switch (side) {
            case Expr.Ref e
            when e.symbol().kind() == Symbol.Kind.DEFINE ->
                has(device.defines().get(e.symbol().index()).value());
            case Expr.Ref e -> e.symbol().kind() == Symbol.Kind.READING;
            case Expr.Fold e -> true;
            case Expr.Absolute e -> has(e.operand());
            case Expr.Greatest e -> e.operands().stream().anyMatch(this::has);
            case Expr.Least e -> e.operands().stream().anyMatch(this::has);
            case Expr.Add e -> has(e.left());
            case Expr.Subtract e -> has(e.left());
            case Expr.Number e -> false;
            case Expr.Member e -> false;
            case Expr.Truth e -> false;
            case Expr.If e -> false;
            case Expr.Scale e -> false;
            case Expr.Rounded e -> false;
            case Expr.Not e -> false;
            case Expr.And e -> false;
            case Expr.Or e -> false;
            case Expr.Implies e -> false;
            case Expr.Compare e -> false;
            case Expr.OneOf e -> false;
            case Expr.Held e -> false;
            case Expr.HeldBefore e -> false;
            case Expr.After e -> false;
            case Expr.Took e -> false;
            case Expr.Previous e -> false;
            case Expr.Total e -> false;
        };
    }

    /** Whether there was something to set. */
    boolean set(Expr side, Relation relation, Expr other) {
        return set(side, relation, boundaries.evaluate(other, inputs));
    }

    private boolean set(Expr side, Relation relation, long value) {
        boolean rises = relation == Relation.GT || relation == Relation.GE;
        return switch (side) {
            case Expr.Ref e -> set(e.symbol(), relation, value);
            case Expr.Fold e -> set(e, relation, value);
            case Expr.Absolute e -> rises ? set(e.operand(), relation, value) : set(e.operand(), Relation.EQ, 0);
            case Expr.Greatest e -> setAll(e.operands(), relation, value, !rises);
            case Expr.Least e -> setAll(e.operands(), relation, value, rises);
            case Expr.Add e -> set(e.left(), relation, value - boundaries.evaluate(e.right(), inputs));
            case Expr.Subtract e -> set(e.left(), relation, value + boundaries.evaluate(e.right(), inputs));
            case Expr.Number e -> false;
            case Expr.Member e -> false;
            case Expr.Truth e -> false;
            case Expr.If e -> false;
            case Expr.Scale e -> false;
            case Expr.Rounded e -> false;
            case Expr.Not e -> false;
            case Expr.And e -> false;
            case Expr.Or e -> false;
            case Expr.Implies e -> false;
            case Expr.Compare e -> false;
            case Expr.OneOf e -> false;
            case Expr.Held e -> false;
            case Expr.HeldBefore e -> false;
            case Expr.After e -> false;
            case Expr.Took e -> false;
            case Expr.Previous e -> false;
            case Expr.Total e -> false;
        };
    }

    private boolean setAll(List<Expr> operands, Relation relation, long value, boolean all) {
        if (!all) {
            return set(operands.get(random.nextInt(operands.size())), relation, value);
        }
        boolean any = false;
        for (Expr operand : operands) {
            any |= set(operand, relation, value);
        }
        return any;
    }

    private boolean set(Symbol symbol, Relation relation, long value) {
        if (symbol.kind() == Symbol.Kind.DEFINE) {
            return set(device.defines().get(symbol.index()).value(), relation, value);
        }
        if (symbol.kind() != Symbol.Kind.READING) {
            return false;
        }
        Reading reading = device.readings().get(symbol.index());
        read(symbol.index(), chosen(reading.type(), reading.sensor(), relation, value));
        return true;
    }

    private boolean set(Expr.Fold fold, Relation relation, long value) {
        GroupInputs group = inputs.groups()[fold.group()];
        if (fold.kind() == Expr.FoldKind.COUNT) {
            int low = device.groups().get(fold.group()).low();
            long count = beyond(relation, value, 1);
            Presence.fill(group.present(), Math.clamp(count, low, group.present().length), random);
            return true;
        }
        if (fold.kind() == Expr.FoldKind.MINIMUM || fold.kind() == Expr.FoldKind.MAXIMUM) {
            var channel = device.groups().get(fold.group()).channels().get(fold.channel());
            long extreme = chosen(channel.type(), channel.sensor(), relation, value);
            boolean minimum = fold.kind() == Expr.FoldKind.MINIMUM;
            long[] values = group.values()[fold.channel()];
            for (int i = 0; i < values.length; i++) {
                values[i] = minimum ? Math.max(values[i], extreme) : Math.min(values[i], extreme);
            }
            int member = firstPresent(group.present());
            if (member >= 0) {
                values[member * channel.count() + random.nextInt(channel.count())] = extreme;
            }
            return true;
        }
        return false;
    }

    /** Sets a discrete reading to one of the ordinals, or to none of them. */
    boolean choose(Expr operand, Set<Integer> ordinals, boolean wanted) {
        if (operand instanceof Expr.Ref ref
                && ref.symbol().kind() == Symbol.Kind.READING
                && ref.type() instanceof Type.Enumeration type) {
            read(ref.symbol().index(), pick(type.members().size(), ordinals, wanted));
            return true;
        }
        return false;
    }

    /** Fills a discrete channel so that {@code any} or {@code all} is as wanted. */
    boolean fill(Expr.Fold fold, boolean wanted) {
        if (fold.kind() == Expr.FoldKind.ANY || fold.kind() == Expr.FoldKind.ALL) {
            var channel = device.groups().get(fold.group()).channels().get(fold.channel());
            if (channel.type() instanceof Type.Enumeration type) {
                long one = pick(type.members().size(), fold.members(), wanted);
                Arrays.fill(inputs.groups()[fold.group()].values()[fold.channel()], one);
                return true;
            }
        }
        return false;
    }

    private int pick(int size, Set<Integer> ordinals, boolean wanted) {
        int start = random.nextInt(size);
        for (int i = 0; i < size; i++) {
            if (ordinals.contains((start + i) % size) == wanted) {
                return (start + i) % size;
            }
        }
        return start;
    }

    private long chosen(Type type, Sensor sensor, Relation relation, long value) {
        return switch (type) {
            case Type.Truth truth -> relation == Relation.NE ? 1 - value : value;
            case Type.Enumeration enumeration ->
                pick(enumeration.members().size(), Set.of((int) value), relation != Relation.NE);
            case Type.Quantity quantity -> {
                long away = beyond(relation, value, sensor.resolution());
                boolean up = relation == Relation.GT || relation == Relation.GE || relation == Relation.NE;
                Expr.Rounding side = up ? Expr.Rounding.UP : Expr.Rounding.DOWN;
                yield Math.clamp(Rounding.round(away, side, sensor.resolution()), sensor.low(), sensor.high());
            }
        };
    }

    /** On the wanted side of the value: at it or next to it, or now and then further away. */
    private long beyond(Relation relation, long value, long resolution) {
        long further = random.nextInt(3) == 0 ? random.nextInt(40) * resolution : 0;
        return switch (relation) {
            case EQ -> value;
            case NE, GT -> value + 1 + further;
            case GE -> value + further;
            case LT -> value - 1 - further;
            case LE -> value - further;
        };
    }

    private static int firstPresent(boolean[] present) {
        for (int i = 0; i < present.length; i++) {
            if (present[i]) {
                return i;
            }
        }
        return -1;
    }

    static Relation negated(Relation relation) {
        return switch (relation) {
            case EQ -> Relation.NE;
            case NE -> Relation.EQ;
            case LT -> Relation.GE;
            case LE -> Relation.GT;
            case GT -> Relation.LE;
            case GE -> Relation.LT;
        };
    }

    static Relation mirrored(Relation relation) {
        return switch (relation) {
            case EQ -> Relation.EQ;
            case NE -> Relation.NE;
            case LT -> Relation.GT;
            case LE -> Relation.GE;
            case GT -> Relation.LT;
            case GE -> Relation.LE;
        };
    }
}
