package checkvalve.language.mutation;

import checkvalve.language.Findings;
import checkvalve.language.model.Device;
import checkvalve.language.model.Source;
import checkvalve.language.syntax.SyntaxTree;
import checkvalve.language.syntax.ValveParser;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;

/**
 * All mutants of a spec: each figure moved by a step either way, each comparison, condition, duration, order, target and
 * reset value changed. Settings, ports, groups, defines, thresholds, machines, kept values and drives are changed; the
 * world and the requirements are not, for they judge. (The operators are those of mutation testing; see Jia and Harman,
 * "An analysis and survey of the development of mutation testing", 2011.)
 */
public final class Mutants {
    private final SyntaxTree tree;
    private final Figures figures;
    private final Words words = new Words();
    private final List<Mutant> found = new ArrayList<>();

    private Mutants(SyntaxTree tree, Device device) {
        this.tree = tree;
        this.figures = new Figures(device);
    }

    /**
     * In the order of the text.
     *
     * @param device what was read from the source
     */
    public static List<Mutant> of(Source source, Device device) {
        SyntaxTree tree = SyntaxTree.read(source, new Findings()).orElseThrow();
        Mutants mutants = new Mutants(tree, device);
        mutants.walk(tree.device());
        return List.copyOf(mutants.found);
    }

    private void walk(ParseTree node) {
        if (node instanceof ValveParser.PlantContext || node instanceof ValveParser.RequirementsContext) {
            return;
        }
        if (node instanceof ParserRuleContext rule) {
            mutate(rule);
        }
        for (int i = 0; i < node.getChildCount(); i++) {
            walk(node.getChild(i));
        }
    }

    private void mutate(ParserRuleContext rule) {
        switch (rule) {
            case ValveParser.LiteralContext literal
            when decides(literal) ->
                figures.moved(tree.text(literal)).forEach(moved -> change(literal, moved, Mutant.Operator.CONSTANT));
            case ValveParser.RelationContext relation ->
                change(relation, words.neighbour(relation.getText()), Mutant.Operator.COMPARISON);
            case ValveParser.ConjunctionContext all -> withoutEach(all.lasting());
            case ValveParser.DisjunctionContext any -> withoutEach(any.conjunction());
            case ValveParser.NegationContext not
            when not.negation() != null -> change(not, tree.text(not.negation()), Mutant.Operator.NEGATION);
            case ValveParser.HeldForContext held -> change(held, "", Mutant.Operator.TIMER);
            case ValveParser.TransitionContext way -> transition(way);
            case ValveParser.RewriteContext rewrite -> change(rewrite, "", Mutant.Operator.REMOVAL);
            case ValveParser.RequireContext require -> change(require, "", Mutant.Operator.REMOVAL);
            case ValveParser.ThresholdContext threshold
            when threshold.start != null ->
                word(threshold.start, words.other(threshold.start.getText()), Mutant.Operator.RESET);
            case ValveParser.OutputContext output -> reset(output);
            case ValveParser.ExpressionContext choice
            when choice.condition != null ->
                change(
                        choice,
                        tree.text(choice.otherwise) + " when " + tree.text(choice.condition) + " else "
                                + tree.text(choice.implication(0)),
                        Mutant.Operator.NEGATION);
            default -> words.extremes(rule).forEach((token, other) -> word(token, other, Mutant.Operator.EXTREME));
        }
    }

    /** The length of a tick is no figure of its own, and a default is one of the values that a setting may have anyway. */
    private static boolean decides(ValveParser.LiteralContext literal) {
        boolean tick = literal.getParent() instanceof ValveParser.TickContext;
        boolean initial = literal.getParent() instanceof ValveParser.ValueContext value
                && value.getParent() instanceof ValveParser.SettingContext;
        return !tick && !initial;
    }

    /** Each of several operands left out, with the word that joins it to the others. */
    private void withoutEach(List<? extends ParserRuleContext> operands) {
        if (operands.size() > 1) {
            for (int i = 0; i < operands.size(); i++) {
                Token from = i == 0 ? operands.getFirst().getStart() : after(operands.get(i - 1));
                Token to = i == 0 ? before(operands.get(1)) : operands.get(i).getStop();
                add(from, to, "", Mutant.Operator.CONDITION);
            }
        }
    }

    private Token after(ParserRuleContext rule) {
        return visible(rule.getStop().getTokenIndex(), 1);
    }

    private Token before(ParserRuleContext rule) {
        return visible(rule.getStart().getTokenIndex(), -1);
    }

    private Token visible(int index, int step) {
        int at = index + step;
        while (tree.tokens().get(at).getChannel() != Token.DEFAULT_CHANNEL) {
            at += step;
        }
        return tree.tokens().get(at);
    }

    private void transition(ValveParser.TransitionContext way) {
        change(way, "", Mutant.Operator.REMOVAL);
        if (way.ordered != null) {
            word(way.ordered, "", Mutant.Operator.PRIORITY);
        }
        if (way.first != null) {
            word(way.first, "", Mutant.Operator.PRIORITY);
        }
        words.otherState(way).ifPresent(other -> change(way.target, other, Mutant.Operator.TARGET));
    }

    private void reset(ValveParser.OutputContext output) {
        words.otherValue(output).ifPresent(other -> change(output.initial, other, Mutant.Operator.RESET));
    }

    private void word(Token token, String after, Mutant.Operator operator) {
        add(token, token, after, operator);
    }

    private void change(ParserRuleContext rule, String after, Mutant.Operator operator) {
        add(rule.getStart(), rule.getStop(), after, operator);
    }

    private void add(Token from, Token to, String after, Mutant.Operator operator) {
        String text = tree.source().text();
        int start = offset(text, from.getStartIndex());
        int end = offset(text, to.getStopIndex() + 1);
        String changed = text.substring(0, start) + after + text.substring(end);
        found.add(new Mutant(
                found.size() + 1, tree.places().of(from, to), operator, tree.text(from, to), after, changed));
    }

    /** ANTLR counts code points. */
    private static int offset(String text, int codePoints) {
        return text.offsetByCodePoints(0, codePoints);
    }
}
