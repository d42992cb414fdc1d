package checkvalve.language.mutation;

import checkvalve.language.Findings;
import checkvalve.language.model.Device;
import checkvalve.language.model.Dimension;
import checkvalve.language.model.Place;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Source;
import checkvalve.language.syntax.SyntaxTree;
import checkvalve.language.syntax.UnitTable;
import checkvalve.language.syntax.ValveParser;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * A figure of a spec, to be replaced by a setting of any range: what is proved then holds for every value in the range at
 * once. Counted in steps of the base unit of its dimension; of time, in ticks.
 */
public final class Parameter {
    private static final String NAME = "theFigure";

    private final SyntaxTree tree;
    private final ValveParser.LiteralContext literal;
    private final UnitTable.Unit unit;
    private final Rational step;
    private final long value;

    private Parameter(
            SyntaxTree tree, ValveParser.LiteralContext literal, UnitTable.Unit unit, Rational step, long value) {
        this.tree = tree;
        this.literal = literal;
        this.unit = unit;
        this.step = step;
        this.value = value;
    }

    /** The figures of a spec that can be a setting: the only one of a definition by its name, any by its place. */
    public static List<Parameter> of(Source source, Device device) {
        SyntaxTree tree = SyntaxTree.read(source, new Findings()).orElseThrow();
        List<Parameter> found = new ArrayList<>();
        collect(tree.device(), tree, device, found);
        return List.copyOf(found);
    }

    private static void collect(ParseTree node, SyntaxTree tree, Device device, List<Parameter> found) {
        if (node instanceof ValveParser.LiteralContext literal) {
            read(literal, tree, device).ifPresent(found::add);
        }
        for (int i = 0; i < node.getChildCount(); i++) {
            collect(node.getChild(i), tree, device, found);
        }
    }

    private static Optional<Parameter> read(ValveParser.LiteralContext literal, SyntaxTree tree, Device device) {
        boolean factor = literal.getParent() instanceof ValveParser.NumberContext number && number.unary() != null;
        Optional<UnitTable.Unit> unit = literal.unit() == null
                ? Optional.empty()
                : UnitTable.find(literal.unit().getText());
        if (factor || unit.isEmpty() || unit.get().dimension().equals(Dimension.NONE)) {
            return Optional.empty();
        }
        Rational step = device.units().of(unit.get().dimension());
        BigDecimal written = new BigDecimal(literal.NUMBER().getText().replace("_", ""));
        Rational steps = new Rational(written.unscaledValue(), BigInteger.TEN.pow(Math.max(0, written.scale())))
                .times(unit.get().size())
                .dividedBy(step);
        return steps.isWhole()
                ? Optional.of(new Parameter(tree, literal, unit.get(), step, steps.toLong()))
                : Optional.empty();
    }

    /** The name of the definition that is this figure and nothing else; empty for any other figure. */
    public String name() {
        ParseTree node = literal;
        while (node.getParent().getChildCount() == 1) {
            node = node.getParent();
        }
        return node.getParent() instanceof ValveParser.DefineContext define
                ? define.name().getText()
                : "";
    }

    public Place place() {
        return tree.place(literal);
    }

    /** In steps. */
    public long value() {
        return value;
    }

    /** A number of steps as it would be written. */
    public String written(long steps) {
        Rational inUnit = Rational.of(steps).times(step).dividedBy(unit.size());
        Optional<BigDecimal> plain = decimal(inUnit);
        if (plain.isPresent()) {
            return plain.get().toPlainString() + " " + unit.name();
        }
        return decimal(Rational.of(steps).times(step)).orElseThrow().toPlainString() + " s";
    }

    private static Optional<BigDecimal> decimal(Rational value) {
        try {
            return Optional.of(new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator())));
        } catch (ArithmeticException endless) {
            return Optional.empty();
        }
    }

    /**
     * The spec with a setting of this range in the place of the figure, which the requirement takes as it is throughout;
     * every line is where it was. It may be no spec: not every figure can be a setting.
     */
    public String ranging(long low, long high, String requirement) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(literal.getStart(), literal.getStop(), NAME));
        String range = UnitTable.word(unit.dimension()).orElseThrow() + " " + written(low) + " .. " + written(high);
        String setting = " " + NAME + ": " + range + " step " + written(1) + " default " + written(low) + " ";
        ParserRuleContext device = tree.device();
        Optional<ValveParser.SettingsContext> settings = first(device, ValveParser.SettingsContext.class);
        if (settings.isPresent()) {
            Token open = settings.get().getChild(1) instanceof TerminalNode brace
                    ? brace.getSymbol()
                    : settings.get().getStart();
            edits.add(new Edit(open, open, "{" + setting));
        } else {
            ParserRuleContext tick =
                    first(device, ValveParser.TickContext.class).orElseThrow();
            edits.add(
                    new Edit(tick.getStop(), tick.getStop(), tick.getStop().getText() + " settings {" + setting + "}"));
        }
        for (ValveParser.RequirementContext one : all(device, ValveParser.RequirementContext.class)) {
            if (one.name().getText().equals(requirement)) {
                Token sentence = one.STRING().getSymbol();
                edits.add(new Edit(sentence, sentence, sentence.getText() + " fixed " + NAME));
            }
        }
        return applied(edits);
    }

    private record Edit(Token from, Token to, String text) {}

    private String applied(List<Edit> edits) {
        String text = tree.source().text();
        List<Edit> fromTheEnd = edits.stream()
                .sorted((a, b) ->
                        Integer.compare(b.from().getStartIndex(), a.from().getStartIndex()))
                .toList();
        for (Edit edit : fromTheEnd) {
            int start = text.offsetByCodePoints(0, edit.from().getStartIndex());
            int end = text.offsetByCodePoints(0, edit.to().getStopIndex() + 1);
            text = text.substring(0, start) + edit.text() + text.substring(end);
        }
        return text;
    }

    private static <T extends ParserRuleContext> Optional<T> first(ParseTree node, Class<T> kind) {
        return all(node, kind).stream().findFirst();
    }

    private static <T extends ParserRuleContext> List<T> all(ParseTree node, Class<T> kind) {
        List<T> found = new ArrayList<>();
        if (kind.isInstance(node)) {
            found.add(kind.cast(node));
        }
        for (int i = 0; i < node.getChildCount(); i++) {
            found.addAll(all(node.getChild(i), kind));
        }
        return found;
    }
}
