package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Place;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Type;
import checkvalve.language.syntax.ValveParser.AfterContext;
import checkvalve.language.syntax.ValveParser.ChangesContext;
import checkvalve.language.syntax.ValveParser.LastingContext;
import checkvalve.language.syntax.ValveParser.LimitedContext;
import checkvalve.language.syntax.ValveParser.PathContext;
import checkvalve.language.syntax.ValveParser.PreviousContext;
import checkvalve.language.syntax.ValveParser.SlewContext;
import checkvalve.language.syntax.ValveParser.TakesContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** The forms of the language that speak of time, each lowered to what counts or remembers it. */
final class TimeForms {
    /** Where the time in a state is known. */
    private static final Set<Realm> ELAPSED = EnumSet.of(Realm.GUARD, Realm.KEEP, Realm.DRIVE, Realm.INTERNAL);

    private final Expressions expressions;
    private final Durations durations;
    /** How many forms that watch a condition over time are open around the current part. */
    private int watching;

    TimeForms(Expressions expressions) {
        this.expressions = expressions;
        this.durations = new Durations(expressions);
    }

    boolean inDuration() {
        return durations.isOpen();
    }

    Durations durations() {
        return durations;
    }

    Expr lasting(LastingContext tree) {
        if (tree.heldFor() != null) {
            return held(tree);
        }
        return tree.totalWithin() != null ? totalWithin(tree) : timesIn(tree);
    }

    /** {@code P for T}. */
    private Expr held(LastingContext tree) {
        Expr condition = watched(() -> truth(tree));
        Expr duration = durations.check(tree.heldFor().duration());
        if (condition == null || duration == null) {
            return null;
        }
        Place place = expressions.place(tree);
        long longest = durations.longest(duration);
        return switch (expressions.realm()) {
            case LOGIC, GUARD -> timer(condition, duration, longest, place);
            case KEEP, DRIVE -> heldAfterMoves(condition, duration, longest, place);
            case CLAIM, INTERNAL ->
                new Expr.Held(expressions.frame.observers().hold(condition, longest), duration, Types.TRUTH, place);
            case REQUIRE, PLANT -> outOfPlace(tree.heldFor(), "`for`");
        };
    }

    private Expr timer(Expr condition, Expr duration, long longest, Place place) {
        return new Expr.Held(expressions.draft.timers.of(condition, longest), duration, Types.TRUTH, place);
    }

    /** Timers run before the machines move: a condition over new states or values cannot be left to them. */
    private Expr heldAfterMoves(Expr condition, Expr duration, long longest, Place place) {
        Optional<Integer> machine = stateOf(condition);
        if (machine.isPresent()) {
            expressions.draft.stateTimes.ask(machine.get(), longest);
            Expr after = new Expr.After(machine.get(), duration, Types.TRUTH, place);
            return new Expr.And(List.of(condition, after), Types.TRUTH, place);
        }
        boolean[] sound = {true};
        Children.walk(condition, part -> {
            if (part instanceof Expr.Ref ref
                    && sound[0]
                    && movesBefore(ref.symbol().kind())) {
                sound[0] = false;
                expressions.draft.findings.report(
                        Code.FOR_NEW_STATE,
                        ref.place(),
                        "`for` cannot watch `%s` here: timers run before it changes"
                                .formatted(ref.symbol().name()),
                        "write `after T in Machine.State`, or a define, which sees the last tick");
            }
        });
        return sound[0] ? timer(condition, duration, longest, place) : null;
    }

    private boolean movesBefore(Symbol.Kind kind) {
        return kind == Symbol.Kind.MACHINE || (kind == Symbol.Kind.KEEP && expressions.realm() == Realm.DRIVE);
    }

    /** The machine, if the condition says just that it is in one state. */
    private static Optional<Integer> stateOf(Expr condition) {
        Expr operand = switch (condition) {
            case Expr.Compare c when c.relation() == Expr.Relation.EQ && c.right() instanceof Expr.Member -> c.left();
            case Expr.OneOf one when one.ordinals().size() == 1 -> one.operand();
            default -> null;
        };
        return operand instanceof Expr.Ref ref && ref.symbol().kind() == Symbol.Kind.MACHINE
                ? Optional.of(ref.symbol().index())
                : Optional.empty();
    }

    private Expr totalWithin(LastingContext tree) {
        Expr event = watched(() -> truth(tree));
        Expr count = durations.check(tree.totalWithin().total);
        Expr window = durations.check(tree.totalWithin().window);
        return event == null || count == null ? null : total(tree, event, count, window);
    }

    private Expr timesIn(LastingContext tree) {
        Expr condition = watched(() -> truth(tree));
        Expr count = times(tree.timesIn().NUMBER().getSymbol());
        Expr window = durations.check(tree.timesIn().duration());
        if (condition == null || count == null || !expressions.realm().isClaim()) {
            return condition == null || count == null ? null : outOfPlace(tree.timesIn(), "`times in`");
        }
        Place place = expressions.place(tree);
        Expr before = new Expr.Previous(expressions.frame.observers().memory(condition), Types.TRUTH, place);
        Expr rises = new Expr.And(List.of(condition, new Expr.Not(before, Types.TRUTH, place)), Types.TRUTH, place);
        return total(tree, rises, count, window);
    }

    /** {@code X changes N times in T}. */
    Expr changes(LimitedContext left, ChangesContext tree, Place place) {
        Expr watched = watched(() -> expressions.quantities.limited(left, null));
        Expr count = times(tree.NUMBER().getSymbol());
        Expr window = durations.check(tree.duration());
        if (watched == null || count == null || !expressions.realm().isClaim()) {
            return watched == null || count == null ? null : outOfPlace(tree, "`times in`");
        }
        Expr before = new Expr.Previous(expressions.frame.observers().memory(watched), watched.type(), place);
        Expr change = new Expr.Compare(Expr.Relation.NE, watched, before, Types.TRUTH, place);
        return total(tree, change, count, window);
    }

    private Expr total(ParserRuleContext tree, Expr event, Expr count, Expr window) {
        if (window == null) {
            return null;
        }
        if (!expressions.realm().isClaim()) {
            return outOfPlace(tree, "a count over a window");
        }
        if (expressions.polarity() >= 0 || watching > 0) {
            expressions.draft.report(
                    Code.WINDOW_POLARITY,
                    tree,
                    "a count over a window may break a requirement, but not keep it",
                    "put it under `never`, or before `then` or `implies`");
            return null;
        }
        int observer = expressions.frame.observers().window(event, durations.longest(window));
        return new Expr.Total(observer, count, window, Types.TRUTH, expressions.place(tree));
    }

    private Expr times(Token digits) {
        Place place = expressions.draft.tree.places().of(digits);
        String text = digits.getText().replace("_", "");
        if (text.contains(".") || text.length() > 9 || Long.parseLong(text) == 0) {
            expressions.draft.findings.report(Code.OUT_OF_RANGE, place, "expected a whole number above zero");
            return null;
        }
        return Arithmetic.number(Rational.of(Long.parseLong(text)), Types.WHOLE_NUMBER.dimension(), place);
    }

    /** {@code after T}, {@code after T in Machine.State}. */
    Expr after(AfterContext tree) {
        Realm realm = expressions.realm();
        Expr duration = durations.check(tree.duration());
        boolean guard = realm == Realm.GUARD;
        if (watching > 0 || !ELAPSED.contains(realm)) {
            return outOfPlace(tree, "`after`");
        }
        if (tree.path() == null && !guard) {
            expressions.draft.report(
                    Code.OUT_OF_PLACE, tree, "`after` does not say in which state", "write `after T in Machine.State`");
            return null;
        }
        if (duration == null) {
            return null;
        }
        return tree.path() == null
                ? elapsed(expressions.frame.machine(), duration, expressions.place(tree))
                : afterIn(tree, duration);
    }

    private Expr afterIn(AfterContext tree, Expr duration) {
        PathContext path = tree.path();
        Optional<Declared> machine = expressions.draft.names.find(path.name(0).getText());
        if (path.name().size() != 2
                || machine.isEmpty()
                || !(machine.get().type() instanceof Type.Enumeration states)
                || machine.get().symbol().kind() != Symbol.Kind.MACHINE) {
            expressions.draft.report(
                    Code.UNKNOWN_NAME, path, "`%s` is no state of a machine".formatted(path.getText()));
            return null;
        }
        int state = expressions.references.ordinal(states, path.name(1));
        if (state < 0) {
            return null;
        }
        Place place = expressions.place(tree);
        Expr in = new Expr.Compare(
                Expr.Relation.EQ,
                new Expr.Ref(machine.get().symbol(), states, expressions.place(path.name(0))),
                new Expr.Member(state, states, expressions.place(path.name(1))),
                Types.TRUTH,
                place);
        return new Expr.And(List.of(in, elapsed(machine.get().index(), duration, place)), Types.TRUTH, place);
    }

    private Expr elapsed(int machine, Expr duration, Place place) {
        expressions.draft.stateTimes.ask(machine, durations.longest(duration));
        return new Expr.After(machine, duration, Types.TRUTH, place);
    }

    /** {@code previous e}. */
    Expr previous(PreviousContext tree, Type expected) {
        Expr operand =
                watched(() -> expressions.nested(tree, () -> expressions.quantities.part(tree.primary(), expected)));
        if (operand == null) {
            return null;
        }
        Place place = expressions.place(tree);
        return switch (expressions.realm()) {
            case PLANT -> new Expr.Previous(expressions.draft.plantMemories.of(operand), operand.type(), place);
            case CLAIM, INTERNAL ->
                new Expr.Previous(expressions.frame.observers().memory(operand), operand.type(), place);
            default -> outOfPlace(tree, "`previous`");
        };
    }

    /** {@code X changes at most R}. */
    Expr slew(LimitedContext left, SlewContext tree, Place place) {
        Expr value = expressions.arithmetic.quantity(expressions.quantities.limited(left, null));
        Expr rate = expressions.arithmetic.quantity(expressions.quantities.limited(tree.limited(), null));
        if (expressions.realm() != Realm.PLANT) {
            return outOfPlace(tree, "`changes at most`");
        }
        if (value == null || rate == null) {
            return null;
        }
        Type.Quantity type = (Type.Quantity) value.type();
        Type.Quantity rateType = (Type.Quantity) rate.type();
        if (!rateType.dimension().times(Types.TIME).equals(type.dimension())) {
            expressions.draft.report(
                    Code.DIMENSIONS,
                    tree.limited(),
                    "expected %s, found %s"
                            .formatted(
                                    Types.shown(type.dimension().times(Types.TIME.inverse())), Types.shown(rateType)),
                    "write a rate, as in `20 V/s`");
            return null;
        }
        Expr step = Arithmetic.scale(Rational.ONE, Types.TIME, rate, rate.place());
        Expr before = new Expr.Previous(expressions.draft.plantMemories.of(value), type, place);
        Expr rise = expressions.arithmetic.subtract(value, before, place);
        Expr fall = expressions.arithmetic.subtract(before, value, place);
        return new Expr.And(
                List.of(
                        expressions.arithmetic.compare(Expr.Relation.LE, rise, step, place),
                        expressions.arithmetic.compare(Expr.Relation.LE, fall, step, place)),
                Types.TRUTH,
                place);
    }

    /** {@code Machine takes State -> State}. */
    Expr takes(LimitedContext left, TakesContext tree, Place place) {
        Expr machine = expressions.quantities.limited(left, null);
        if (expressions.realm() != Realm.KEEP || watching > 0) {
            return outOfPlace(tree, "`takes`");
        }
        if (machine == null) {
            return null;
        }
        if (!(machine instanceof Expr.Ref ref) || ref.symbol().kind() != Symbol.Kind.MACHINE) {
            expressions.draft.report(Code.WRONG_TYPE, left, "only a machine takes transitions");
            return null;
        }
        Type.Enumeration states = (Type.Enumeration) ref.type();
        SortedSet<Integer> from = expressions.comparisons.ordinals(states, Comparisons.names(tree.from));
        SortedSet<Integer> to = expressions.comparisons.ordinals(states, Comparisons.names(tree.to));
        return from == null || to == null
                ? null
                : new Expr.Took(ref.symbol().index(), new TreeSet<>(from), new TreeSet<>(to), Types.TRUTH, place);
    }

    private Expr truth(LastingContext tree) {
        return expressions.arithmetic.truth(expressions.negation(tree.negation(), Types.TRUTH));
    }

    private Expr watched(Supplier<Expr> part) {
        watching++;
        Expr checked = expressions.neutral(part);
        watching--;
        return checked;
    }

    private Expr outOfPlace(ParserRuleContext tree, String form) {
        expressions.draft.report(
                Code.OUT_OF_PLACE,
                tree,
                "%s has no meaning in %s".formatted(form, expressions.realm().shown()));
        return null;
    }
}
