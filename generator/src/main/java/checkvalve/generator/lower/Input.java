package checkvalve.generator.lower;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Symbol;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Something that comes into the core, whether it is looked at as the truth or as it is read.
 *
 * @param kind of setting or reading; null for a group
 * @param channel of a group; -1 for how many there are
 */
record Input(Symbol.Kind kind, int index, int channel) {
    /** All that the expression itself looks at. */
    static Set<Input> in(Expr root) {
        Set<Input> inputs = new LinkedHashSet<>();
        ExprTree.visit(root, expr -> {
            switch (expr) {
                case Expr.Fold fold -> inputs.add(new Input(null, fold.group(), fold.channel()));
                case Expr.Ref ref -> of(ref.symbol()).ifPresent(inputs::add);
                default -> {}
            }
        });
        return inputs;
    }

    private static Optional<Input> of(Symbol symbol) {
        return switch (symbol.kind()) {
            case SETTING -> Optional.of(new Input(Symbol.Kind.SETTING, symbol.index(), -1));
            case READING, ACTUAL -> Optional.of(new Input(Symbol.Kind.READING, symbol.index(), -1));
            case PLANT, OUTPUT, DEFINE, THRESHOLD, MACHINE, KEEP -> Optional.empty();
        };
    }
}
