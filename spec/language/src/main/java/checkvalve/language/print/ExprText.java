package checkvalve.language.print;

import checkvalve.language.model.Device;
import checkvalve.language.model.Dimension;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Group;
import checkvalve.language.model.Machine;
import checkvalve.language.model.Requirement;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Timer;
import checkvalve.language.model.Type;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes typed expressions in the syntax they could have been read from, with every unit. */
public final class ExprText {
    /** How tightly the forms bind; an operand that binds less tightly than its place asks for is put in parentheses. */
    private enum Level {
        CHOICE,
        IMPLIES,
        OR,
        AND,
        LASTING,
        NOT,
        COMPARISON,
        LIMITED,
        SUM,
        PRODUCT,
        PRIMARY
    }

    private final List<Group> groups;
    private final List<Machine> machines;
    private final UnitText units;
    private final Watched watched;

    private ExprText(Device device, Watched watched) {
        this.groups = device.groups();
        this.machines = device.machines();
        this.units = new UnitText(device.units());
        this.watched = watched;
    }

    /** For settings' rules, defines, thresholds, machines, kept values and drives. */
    public static ExprText ofLogic(Device device) {
        return new ExprText(
                device,
                Watched.byPosition(
                        device.timers().stream().map(Timer::condition).toList()));
    }

    /** For laws and assumptions. */
    public static ExprText ofPlant(Device device) {
        return new ExprText(device, Watched.byPosition(device.plant().memories()));
    }

    /** For the requirement's claim and observers. */
    public static ExprText ofRequirement(Device device, Requirement requirement) {
        return new ExprText(device, Watched.byObservers(requirement.observers()));
    }

    /** The expression on one line. */
    public String show(Expr expr) {
        return at(Level.CHOICE, expr);
    }

    private String at(Level least, Expr expr) {
        String text = plain(expr);
        return level(expr).compareTo(least) < 0 ? "(" + text + ")" : text;
    }

    private static Level level(Expr expr) {
        return switch (expr) {
            case Expr.If e -> Level.CHOICE;
            case Expr.Implies e -> Level.IMPLIES;
            case Expr.Or e -> Level.OR;
            case Expr.And e -> Level.AND;
            case Expr.Held e -> Level.LASTING;
            case Expr.HeldBefore e -> Level.LASTING;
            case Expr.Total e -> Level.LASTING;
            case Expr.Not e -> Level.NOT;
            case Expr.Compare e -> Level.COMPARISON;
            case Expr.OneOf e -> Level.COMPARISON;
            case Expr.Took e -> Level.COMPARISON;
            case Expr.Fold e -> e.kind() == Expr.FoldKind.COUNT ? Level.PRIMARY : Level.COMPARISON;
            case Expr.Rounded e -> Level.LIMITED;
            case Expr.Add e -> Level.SUM;
            case Expr.Subtract e -> Level.SUM;
            case Expr.Scale e -> Level.PRODUCT;
            case Expr.Number e -> Level.PRIMARY;
            case Expr.Truth e -> Level.PRIMARY;
            case Expr.Member e -> Level.PRIMARY;
            case Expr.Ref e -> Level.PRIMARY;
            case Expr.Least e -> Level.PRIMARY;
            case Expr.Greatest e -> Level.PRIMARY;
            case Expr.Absolute e -> Level.PRIMARY;
            case Expr.After e -> Level.PRIMARY;
            case Expr.Previous e -> Level.PRIMARY;
        };
    }

    private String plain(Expr expr) {
        return switch (expr) {
            case Expr.Number e -> units.show(e.value(), e.type().dimension());
            case Expr.Truth e -> Boolean.toString(e.value());
            case Expr.Member e -> e.type().members().get(e.ordinal());
            case Expr.Ref e ->
                (e.symbol().kind() == Symbol.Kind.ACTUAL ? "actual " : "")
                        + e.symbol().name();
            case Expr.Fold e -> fold(e);
            case Expr.Not e -> "not " + at(Level.NOT, e.operand());
            case Expr.And e -> joined(e.operands(), " and ", Level.LASTING);
            case Expr.Or e -> joined(e.operands(), " or ", Level.AND);
            case Expr.Implies e -> at(Level.OR, e.left()) + " implies " + at(Level.IMPLIES, e.right());
            case Expr.If e ->
                "%s when %s else %s"
                        .formatted(at(Level.IMPLIES, e.then()), at(Level.IMPLIES, e.condition()), show(e.otherwise()));
            case Expr.Compare e ->
                at(Level.LIMITED, e.left()) + " " + sign(e.relation()) + " " + at(Level.LIMITED, e.right());
            case Expr.OneOf e ->
                at(Level.LIMITED, e.operand()) + " in " + names(e.operand().type(), e.ordinals());
            case Expr.Add e -> at(Level.SUM, e.left()) + " + " + at(Level.PRODUCT, e.right());
            case Expr.Subtract e -> at(Level.SUM, e.left()) + " - " + at(Level.PRODUCT, e.right());
            case Expr.Scale e -> scale(e);
            case Expr.Rounded e ->
                "%s rounded %s to %s"
                        .formatted(
                                at(Level.SUM, e.operand()),
                                e.rounding().name().toLowerCase(Locale.ROOT),
                                units.show(e.multiple(), e.type().dimension()));
            case Expr.Least e -> "least of (" + joined(e.operands(), ", ", Level.CHOICE) + ")";
            case Expr.Greatest e -> "greatest of (" + joined(e.operands(), ", ", Level.CHOICE) + ")";
            case Expr.Absolute e -> "absolute of " + at(Level.PRIMARY, e.operand());
            case Expr.Held e -> at(Level.NOT, watched.at(e.timer())) + " for " + at(Level.SUM, e.duration());
            case Expr.HeldBefore e ->
                "%s for %s before this tick"
                        .formatted(at(Level.NOT, watched.at(e.timer())), at(Level.SUM, e.duration()));
            case Expr.After e ->
                "after %s in %s"
                        .formatted(
                                at(Level.SUM, e.duration()),
                                machines.get(e.machine()).name());
            case Expr.Took e -> took(e);
            case Expr.Previous e -> "previous " + at(Level.PRIMARY, watched.at(e.memory()));
            case Expr.Total e ->
                "%s at least %s ticks within %s"
                        .formatted(
                                at(Level.NOT, watched.at(e.observer())), count(e.count()), at(Level.SUM, e.window()));
        };
    }

    private String count(Expr count) {
        return count instanceof Expr.Number number ? number.value().toString() : at(Level.SUM, count);
    }

    private String joined(List<Expr> operands, String by, Level least) {
        return operands.stream().map(operand -> at(least, operand)).collect(Collectors.joining(by));
    }

    private String scale(Expr.Scale e) {
        Dimension operand = ((Type.Quantity) e.operand().type()).dimension();
        Dimension factor = e.type().dimension().times(operand.inverse());
        return units.show(e.factor(), factor) + " * " + at(Level.PRIMARY, e.operand());
    }

    private String fold(Expr.Fold e) {
        Group group = groups.get(e.group());
        if (e.kind() == Expr.FoldKind.COUNT) {
            return "count of " + group.name();
        }
        Group.Channel channel = group.channels().get(e.channel());
        String path = (e.actual() ? "actual " : "") + group.name() + "." + channel.name();
        String kind = e.kind().name().toLowerCase(Locale.ROOT);
        return e.whenNone() == null
                ? kind + " " + path + " in " + names(channel.type(), e.members())
                : "%s of %s or %s when none".formatted(kind, path, at(Level.PRODUCT, e.whenNone()));
    }

    private String took(Expr.Took e) {
        Machine machine = machines.get(e.machine());
        return "%s takes %s -> %s"
                .formatted(machine.name(), names(machine.states(), e.from()), names(machine.states(), e.to()));
    }

    private static String names(Type type, Collection<Integer> ordinals) {
        List<String> members = ((Type.Enumeration) type).members();
        return ordinals.stream().map(members::get).collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String sign(Expr.Relation relation) {
        return switch (relation) {
            case EQ -> "=";
            case NE -> "!=";
            case LT -> "<";
            case LE -> "<=";
            case GT -> ">";
            case GE -> ">=";
        };
    }
}
