package checkvalve.generator.lower;

import checkvalve.language.model.Define;
import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Group;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** The folds of a device, each a local that one pass over its group fills. */
final class Folds {
    private final Scope scope;
    private final Map<Key, Term.Local> locals = new LinkedHashMap<>();

    /** Folds that are the same everywhere in a tick. */
    record Key(Expr.FoldKind kind, int group, int channel, SortedSet<Integer> members, Term whenNone) {}

    Folds(Scope scope) {
        this.scope = scope;
    }

    /** Names the folds in use; one that is a define has its name. */
    void name(Uses uses) {
        for (int i = 0; i < scope.device.defines().size(); i++) {
            Define define = scope.device.defines().get(i);
            if (uses.define(i) && define.value() instanceof Expr.Fold fold && settlesNone(fold)) {
                locals.putIfAbsent(key(fold), new Term.Local(scope.names.define(i), kind(fold)));
            }
        }
        for (Expr.Fold fold : uses.folds()) {
            if (!locals.containsKey(key(fold))) {
                locals.put(key(fold), new Term.Local(scope.names.fresh(wish(fold)), kind(fold)));
            }
        }
        for (Expr.Fold fold : uses.folds()) {
            if (fold.whenNone() != null && !locals.containsKey(count(fold))) {
                locals.put(count(fold), new Term.Local(scope.names.fresh(countWish(fold.group())), Kind.INT));
            }
        }
    }

    /** The local that holds the fold. */
    Term.Local local(Expr.Fold fold) {
        return locals.get(key(fold));
    }

    /** The local that holds how many members of the group are present. */
    Term.Local count(int group) {
        return locals.get(new Key(Expr.FoldKind.COUNT, group, -1, Collections.emptySortedSet(), null));
    }

    /** All folds over a group, in the order of their names' making. */
    Map<Key, Term.Local> over(int group) {
        Map<Key, Term.Local> over = new LinkedHashMap<>();
        locals.forEach((key, local) -> {
            if (key.group() == group) {
                over.put(key, local);
            }
        });
        return over;
    }

    /** Whether what it is over no member is put in its local too, which takes a value without fractions or readings. */
    boolean settlesNone(Expr.Fold fold) {
        return fold.whenNone() == null || none(fold) != null;
    }

    private Key key(Expr.Fold fold) {
        Term none = fold.whenNone() == null ? null : none(fold);
        return new Key(fold.kind(), fold.group(), fold.channel(), fold.members(), none);
    }

    private static Key count(Expr.Fold fold) {
        return new Key(Expr.FoldKind.COUNT, fold.group(), -1, Collections.emptySortedSet(), null);
    }

    private Term none(Expr.Fold fold) {
        List<Statement> block = new ArrayList<>();
        boolean[] constant = {true};
        ExprTree.visit(fold.whenNone(), expr -> constant[0] &= isConstant(expr));
        if (!constant[0]) {
            return null;
        }
        Amount none = Expressions.trial(scope, block).amount(fold.whenNone());
        return block.isEmpty() && none.isWhole() ? Arithmetic.widened(none.term(), kind(fold)) : null;
    }

    private static boolean isConstant(Expr expr) {
        return switch (expr) {
            case Expr.Number _, Expr.Add _, Expr.Subtract _, Expr.Scale _, Expr.Rounded _ -> true;
            case Expr.Ref ref -> ref.symbol().kind() == Symbol.Kind.SETTING;
            default -> false;
        };
    }

    private Kind kind(Expr.Fold fold) {
        return switch (fold.kind()) {
            case COUNT -> Kind.INT;
            case ANY, ALL -> Kind.TRUTH;
            case MINIMUM, MAXIMUM ->
                Scope.kind(fold.type(), scope.elements(fold).or(noneRange(fold)));
        };
    }

    private Range noneRange(Expr.Fold fold) {
        boolean[] constant = {true};
        ExprTree.visit(fold.whenNone(), expr -> constant[0] &= isConstant(expr));
        return constant[0]
                ? Expressions.trial(scope, new ArrayList<>())
                        .amount(fold.whenNone())
                        .range()
                : scope.elements(fold);
    }

    private String wish(Expr.Fold fold) {
        Device device = scope.device;
        Group group = device.groups().get(fold.group());
        if (fold.kind() == Expr.FoldKind.COUNT) {
            return countWish(fold.group());
        }
        Group.Channel channel = group.channels().get(fold.channel());
        String what = Spelling.upperFirst(Spelling.variable(group.name())) + Spelling.type(channel.name());
        return switch (fold.kind()) {
            case MINIMUM -> "lowest" + what;
            case MAXIMUM -> "highest" + what;
            case ANY -> "any" + what + members(fold, channel);
            case ALL -> "all" + what + members(fold, channel);
            case COUNT -> countWish(fold.group());
        };
    }

    private static String members(Expr.Fold fold, Group.Channel channel) {
        StringBuilder members = new StringBuilder();
        if (channel.type() instanceof Type.Enumeration enumeration) {
            fold.members()
                    .forEach(i -> members.append(members.isEmpty() ? "" : "Or")
                            .append(Spelling.type(enumeration.members().get(i))));
        }
        return members.toString();
    }

    private String countWish(int group) {
        return Spelling.variable(scope.device.groups().get(group).name()) + "Count";
    }
}
