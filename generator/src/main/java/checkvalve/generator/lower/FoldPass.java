package checkvalve.generator.lower;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Group;
import checkvalve.language.model.Sensor;
import checkvalve.language.model.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One pass over the members of a group that computes all folds over it. */
final class FoldPass {
    private static final Term ZERO = new Term.Whole(0, Kind.INT);

    private final Scope scope;
    private final int group;
    private final Group declared;
    private final Map<Folds.Key, Term.Local> folds;
    private final Term.Local member;

    FoldPass(Scope scope, int group) {
        this.scope = scope;
        this.group = group;
        this.declared = scope.device.groups().get(group);
        this.folds = scope.folds.over(group);
        this.member = new Term.Local(
                folds.isEmpty() ? "" : scope.names.fresh(Spelling.singular(Spelling.variable(declared.name()))),
                Kind.INT);
    }

    List<Statement> lower() {
        List<Statement> out = new ArrayList<>();
        if (folds.isEmpty()) {
            return out;
        }
        folds.forEach((key, local) -> out.add(new Statement.Declare(local, start(key))));
        List<Statement> present = new ArrayList<>();
        folds.forEach((key, local) -> {
            if (key.kind() == Expr.FoldKind.COUNT) {
                present.add(new Statement.Assign(local, plusOne(local)));
            }
        });
        byChannel().forEach((channel, over) -> channel(channel, over, present));
        Term isPresent = new Term.Element("readings", scope.names.present(group), member, Kind.TRUTH);
        Statement one = new Statement.When(List.of(new Statement.Branch(isPresent, present)), List.of());
        out.add(new Statement.Loop(member, declared.high(), List.of(one)));
        overNone(out);
        return out;
    }

    private Map<Integer, Map<Folds.Key, Term.Local>> byChannel() {
        Map<Integer, Map<Folds.Key, Term.Local>> byChannel = new LinkedHashMap<>();
        folds.forEach((key, local) -> {
            if (key.kind() != Expr.FoldKind.COUNT) {
                byChannel
                        .computeIfAbsent(key.channel(), _ -> new LinkedHashMap<>())
                        .put(key, local);
            }
        });
        return byChannel;
    }

    private void channel(int channel, Map<Folds.Key, Term.Local> over, List<Statement> present) {
        Group.Channel reported = declared.channels().get(channel);
        String name = Spelling.variable(reported.name());
        Term.Local value = new Term.Local(
                scope.names.fresh(member.name() + Spelling.upperFirst(name)),
                Scope.kind(reported.type(), Scope.range(reported.sensor())));
        List<Statement> each = reported.count() == 1 ? present : new ArrayList<>();
        Term.Local element = reported.count() == 1 ? null : new Term.Local(scope.names.fresh(name), Kind.INT);
        Term index = element == null ? member : index(reported.count(), element);
        each.add(new Statement.Declare(
                value, new Term.Element("readings", scope.names.channel(group, channel), index, value.kind())));
        over.forEach((key, local) -> each.add(better(key, local, value, reported.type())));
        if (element != null) {
            present.add(new Statement.Loop(element, reported.count(), each));
        }
    }

    private Term index(int count, Term.Local element) {
        Term first = new Term.Binary(Operator.TIMES, new Term.Whole(count, Kind.INT), member, Kind.INT);
        return new Term.Binary(Operator.PLUS, first, element, Kind.INT);
    }

    private Term start(Folds.Key key) {
        return switch (key.kind()) {
            case COUNT -> ZERO;
            case ANY -> new Term.Truth(false);
            case ALL -> new Term.Truth(true);
            case MINIMUM -> limit(key, Scope.range(sensorOf(key)).high().longValueExact());
            case MAXIMUM -> limit(key, Scope.range(sensorOf(key)).low().longValueExact());
        };
    }

    private Term limit(Folds.Key key, long value) {
        return new Term.Whole(value, folds.get(key).kind());
    }

    private Sensor sensorOf(Folds.Key key) {
        return declared.channels().get(key.channel()).sensor();
    }

    private Statement better(Folds.Key key, Term.Local local, Term.Local value, Type type) {
        return switch (key.kind()) {
            case MINIMUM -> take(Logic.binary(Operator.LT, value, local), local, value);
            case MAXIMUM -> take(Logic.binary(Operator.GT, value, local), local, value);
            case ANY -> take(isOneOf(key, value, type), local, new Term.Truth(true));
            case ALL -> take(Logic.not(isOneOf(key, value, type)), local, new Term.Truth(false));
            case COUNT -> throw new IllegalStateException("a count is over no channel");
        };
    }

    private Term isOneOf(Folds.Key key, Term value, Type type) {
        if (type instanceof Type.Enumeration enumeration) {
            return new Expressions(scope, new ArrayList<>()).isOneOf(value, enumeration, key.members());
        }
        return key.members().contains(1) ? value : Logic.not(value);
    }

    private static Statement take(Term condition, Term.Local local, Term value) {
        return Statement.when(condition, new Statement.Assign(local, value));
    }

    /** "An aggregate over none says what it is." */
    private void overNone(List<Statement> out) {
        List<Statement> none = new ArrayList<>();
        folds.forEach((key, local) -> {
            if (key.whenNone() != null) {
                none.add(new Statement.Assign(local, key.whenNone()));
            }
        });
        if (!none.isEmpty()) {
            Term empty = Logic.binary(Operator.EQ, scope.folds.count(group), ZERO);
            out.add(new Statement.When(List.of(new Statement.Branch(empty, none)), List.of()));
        }
    }

    private static Term plusOne(Term.Local local) {
        return new Term.Binary(Operator.PLUS, local, new Term.Whole(1, Kind.INT), Kind.INT);
    }
}
