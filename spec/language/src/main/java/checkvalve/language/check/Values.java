package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.model.Dimension;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Type;
import checkvalve.language.syntax.UnitTable;
import checkvalve.language.syntax.ValveParser.EnumerationContext;
import checkvalve.language.syntax.ValveParser.LiteralContext;
import checkvalve.language.syntax.ValveParser.NameContext;
import checkvalve.language.syntax.ValveParser.RangeContext;
import checkvalve.language.syntax.ValveParser.ValueContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;

/** Reads the types, ranges and values of declarations. Null means that an error has been reported. */
final class Values {
    /** Values stay below this, so that no sum or product in a controller comes near the end of its arithmetic. */
    private static final long LARGEST = 1L << 53;

    private final Draft draft;
    private final Literals literals;

    /** Both ends of a range in base units. */
    record Range(long low, long high) {}

    Values(Draft draft) {
        this.draft = draft;
        this.literals = new Literals(draft.tree.places(), draft.findings);
    }

    Type.Enumeration enumeration(String owner, EnumerationContext tree) {
        return tree.like == null ? listed(owner, tree) : like(tree.like);
    }

    /** The values of something that is declared before. */
    private Type.Enumeration like(NameContext name) {
        Optional<Declared> found = draft.names.find(name.getText());
        if (found.isEmpty()) {
            String message = "nothing before this is called `%s`".formatted(name.getText());
            draft.names
                    .closest(name.getText())
                    .ifPresentOrElse(
                            close -> draft.report(
                                    Code.UNKNOWN_NAME, name, message, "did you mean `%s`?".formatted(close)),
                            () -> draft.report(Code.UNKNOWN_NAME, name, message));
            return null;
        }
        if (found.get().type() instanceof Type.Enumeration enumeration) {
            return enumeration;
        }
        if (found.get().type() != null || found.get().symbol() == null) {
            String message = "`%s` is %s without a list of values";
            draft.report(
                    Code.WRONG_TYPE,
                    name,
                    message.formatted(name.getText(), found.get().withArticle()));
        }
        return null;
    }

    private Type.Enumeration listed(String owner, EnumerationContext tree) {
        List<String> members = new ArrayList<>();
        boolean sound = true;
        for (NameContext name : tree.name()) {
            if (members.contains(name.getText())) {
                draft.report(Code.DUPLICATE_NAME, name, "`%s` is listed twice".formatted(name.getText()));
                sound = false;
            }
            members.add(name.getText());
        }
        return sound ? new Type.Enumeration(owner, members) : null;
    }

    /** The type that the word names: a whole quantity or a truth. */
    Type type(NameContext word) {
        if (word.getText().equals("truth")) {
            return Types.TRUTH;
        }
        Optional<Dimension> dimension = UnitTable.dimension(word.getText());
        if (dimension.isEmpty()) {
            String message = "`%s` is no dimension".formatted(word.getText());
            Spelling.closest(word.getText(), UnitTable.dimensions())
                    .ifPresentOrElse(
                            close -> draft.report(
                                    Code.UNKNOWN_DIMENSION, word, message, "did you mean `%s`?".formatted(close)),
                            () -> draft.report(
                                    Code.UNKNOWN_DIMENSION,
                                    word,
                                    message,
                                    "the dimensions are " + String.join(", ", UnitTable.dimensions())));
            return null;
        }
        return new Type.Quantity(dimension.get(), true);
    }

    Range range(RangeContext tree, Dimension dimension) {
        Long low = whole(tree.low, dimension);
        Long high = whole(tree.high, dimension);
        if (low == null || high == null) {
            return null;
        }
        if (low > high) {
            draft.report(
                    Code.EMPTY_RANGE,
                    tree,
                    "`%s` is above `%s`".formatted(draft.tree.text(tree.low), draft.tree.text(tree.high)));
            return null;
        }
        return new Range(low, high);
    }

    /** The value in base units, as fine as it likes. */
    Rational rational(ValueContext tree, Dimension dimension) {
        if (tree.literal() == null) {
            draft.report(
                    Code.WRONG_TYPE, tree, "expected %s, found `%s`".formatted(Types.shown(dimension), tree.getText()));
            return null;
        }
        return inBaseUnits(literals.read(tree), dimension, tree);
    }

    Rational rational(LiteralContext tree, Dimension dimension) {
        return inBaseUnits(literals.read(tree), dimension, tree);
    }

    private Rational inBaseUnits(Measure measure, Dimension dimension, ParserRuleContext tree) {
        if (measure == null) {
            return null;
        }
        if (!measure.dimension().equals(dimension)) {
            draft.report(
                    Code.DIMENSIONS,
                    tree,
                    "expected %s, found %s".formatted(Types.shown(dimension), Types.shown(measure.dimension())));
            return null;
        }
        return draft.scale.inBaseUnits(measure);
    }

    /** The value as a whole number of base units. */
    Long whole(ValueContext tree, Dimension dimension) {
        return whole(rational(tree, dimension), dimension, tree);
    }

    Long whole(LiteralContext tree, Dimension dimension) {
        return whole(rational(tree, dimension), dimension, tree);
    }

    private Long whole(Rational value, Dimension dimension, ParserRuleContext tree) {
        if (value == null) {
            return null;
        }
        String written = draft.tree.text(tree);
        String finest = draft.scale.show(Rational.ONE, dimension);
        if (!value.isWhole()) {
            boolean time = dimension.equals(Types.TIME);
            String message = time
                    ? "`%s` is not a whole number of ticks of %s".formatted(written, finest)
                    : "`%s` is not a whole number of %s, the base unit here".formatted(written, finest);
            draft.report(time ? Code.NOT_TICKS : Code.TOO_FINE, tree, message);
            return null;
        }
        if (value.absolute().compareTo(Rational.of(LARGEST)) > 0) {
            draft.report(Code.TOO_LARGE, tree, "`%s` is too large to be counted".formatted(written));
            return null;
        }
        return value.toLong();
    }

    /** A value of the type as a number: a quantity in base units, an ordinal, 0 or 1. */
    Long value(ValueContext tree, Type type) {
        return switch (type) {
            case Type.Quantity quantity -> whole(tree, quantity.dimension());
            case Type.Enumeration enumeration -> ordinal(tree, enumeration);
            case Type.Truth truth -> truth(tree);
        };
    }

    private Long ordinal(ValueContext tree, Type.Enumeration enumeration) {
        int ordinal = enumeration.members().indexOf(tree.getText());
        if (ordinal >= 0) {
            return (long) ordinal;
        }
        String message = "`%s` is not %s".formatted(draft.tree.text(tree), Types.shown(enumeration));
        Spelling.closest(tree.getText(), enumeration.members())
                .ifPresentOrElse(
                        close ->
                                draft.report(Code.UNKNOWN_MEMBER, tree, message, "did you mean `%s`?".formatted(close)),
                        () -> draft.report(Code.UNKNOWN_MEMBER, tree, message));
        return null;
    }

    private Long truth(ValueContext tree) {
        return switch (tree.getText()) {
            case "true" -> 1L;
            case "false" -> 0L;
            default -> {
                draft.report(Code.WRONG_TYPE, tree, "expected `true` or `false`");
                yield null;
            }
        };
    }

    /** The range of values that a type without one of its own has. */
    static Range natural(Type type) {
        return type instanceof Type.Enumeration enumeration
                ? new Range(0, enumeration.members().size() - 1L)
                : new Range(0, 1);
    }

    /** Whether the value lies in the range; if not, it is reported. */
    boolean within(long value, Range range, ParserRuleContext tree) {
        if (value >= range.low() && value <= range.high()) {
            return true;
        }
        draft.report(Code.OUT_OF_RANGE, tree, "`%s` is outside of the range above".formatted(draft.tree.text(tree)));
        return false;
    }

    /** Whether both ends of the range are whole steps apart; if not, it is reported. */
    boolean onStep(Range range, long step, Step kind, ParserRuleContext tree) {
        boolean sound = kind == Step.FROM_LOW
                ? (range.high() - range.low()) % step == 0
                : range.low() % step == 0 && range.high() % step == 0;
        if (!sound) {
            draft.report(
                    Code.OFF_STEP,
                    tree,
                    kind == Step.FROM_LOW
                            ? "no whole number of steps leads from `%s`"
                                    .formatted(draft.tree
                                            .text(tree)
                                            .replace("..", "to")
                                            .replace(" to ", "` to `"))
                            : "both ends of a range are whole multiples of the resolution");
        }
        return sound;
    }

    /** What a step counts from: the lower end of the range, or zero. */
    enum Step {
        FROM_LOW,
        FROM_ZERO
    }

    /** A step or resolution in base units, above zero. */
    Long step(LiteralContext tree, Dimension dimension) {
        Rational value = rational(tree, dimension);
        if (value == null) {
            return null;
        }
        if (value.signum() <= 0) {
            draft.report(Code.OUT_OF_RANGE, tree, "expected a value above zero");
            return null;
        }
        if (!value.isWhole() && !dimension.equals(Types.TIME)) {
            draft.report(
                    Code.NO_BASE_UNIT,
                    tree,
                    "%s cannot be kept in steps of `%s`"
                            .formatted(
                                    dimension.equals(Dimension.NONE) ? "a ratio" : Types.shown(dimension),
                                    draft.tree.text(tree)),
                    dimension.equals(Dimension.NONE)
                            ? "count percents in a plain `number`"
                            : "its base units, one of them the tick, allow steps of "
                                    + draft.scale.show(Rational.ONE, dimension));
            return null;
        }
        return whole(value, dimension, tree);
    }

    void missing(ParserRuleContext declaration, String name, String part, String example) {
        draft.report(
                Code.MISSING_PART,
                declaration,
                "`%s` has no %s".formatted(name, part),
                "add it: `%s`".formatted(example));
    }
}
