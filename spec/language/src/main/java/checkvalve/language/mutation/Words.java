package checkvalve.language.mutation;

import checkvalve.language.syntax.ValveParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.antlr.v4.runtime.tree.Trees;

/** Words and names that may stand for each other. */
final class Words {
    private static final Map<String, String> NEIGHBOURS =
            Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">", "=", "!=", "!=", "=");
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("clear", "tripped"),
            Map.entry("tripped", "clear"),
            Map.entry("minimum", "maximum"),
            Map.entry("maximum", "minimum"),
            Map.entry("least", "greatest"),
            Map.entry("greatest", "least"),
            Map.entry("any", "all"),
            Map.entry("all", "any"),
            Map.entry("down", "up"),
            Map.entry("up", "down"),
            Map.entry("nearest", "down"));

    String neighbour(String relation) {
        return NEIGHBOURS.get(relation);
    }

    String other(String word) {
        return OTHERS.get(word);
    }

    /** The words of a rule that choose one end of something, each with the word for the other end. */
    Map<Token, String> extremes(ParserRuleContext rule) {
        Map<Token, String> found = new LinkedHashMap<>();
        switch (rule) {
            case ValveParser.ExtremeContext extreme -> first(extreme, found);
            case ValveParser.ExtremeOfContext extreme -> first(extreme, found);
            case ValveParser.QuantifiedContext quantified ->
                found.put(quantified.kind, other(quantified.kind.getText()));
            case ValveParser.RoundingContext rounding ->
                found.put(rounding.direction, other(rounding.direction.getText()));
            case ValveParser.LimitContext limit ->
                found.put(limit.bound, limit.bound.getText().equals("most") ? "least" : "most");
            default -> {}
        }
        return found;
    }

    private void first(ParserRuleContext rule, Map<Token, String> found) {
        Token word = ((TerminalNode) rule.getChild(0)).getSymbol();
        found.put(word, other(word.getText()));
    }

    /** The state after the target in the machine's list, other than where the transition stands. */
    Optional<String> otherState(ValveParser.TransitionContext way) {
        RuleContext machine = way;
        while (!(machine instanceof ValveParser.MachineContext)) {
            machine = machine.getParent();
        }
        List<String> states = ((ValveParser.MachineContext) machine)
                .state().stream().map(state -> state.name().getText()).toList();
        String here = way.getParent() instanceof ValveParser.StateContext state
                ? state.name().getText()
                : "";
        int at = states.indexOf(way.target.getText());
        for (int i = 1; i < states.size(); i++) {
            String other = states.get((at + i) % states.size());
            if (!other.equals(here)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** The member after the value out of reset, of an output that has members. */
    Optional<String> otherValue(ValveParser.OutputContext output) {
        ValveParser.EnumerationContext members = output.valueType().enumeration();
        if (members == null) {
            return Optional.empty();
        }
        List<String> names = names(members);
        int at = names.indexOf(output.initial.getText());
        return names.size() < 2 ? Optional.empty() : Optional.of(names.get((at + 1) % names.size()));
    }

    /** The names that are listed, there or where something declared before lists them. */
    private static List<String> names(ValveParser.EnumerationContext members) {
        if (members.like == null) {
            return members.name().stream().map(RuleContext::getText).toList();
        }
        ParserRuleContext root = members;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        return Trees.findAllRuleNodes(root, ValveParser.RULE_enumeration).stream()
                .map(ValveParser.EnumerationContext.class::cast)
                .filter(each -> owner(each).equals(members.like.getText()))
                .findFirst()
                .map(Words::names)
                .orElse(List.of());
    }

    /** The name that is declared with the enumeration. */
    private static String owner(ValveParser.EnumerationContext members) {
        ParserRuleContext declaration = members.getParent();
        while (declaration.getRuleContext(ValveParser.NameContext.class, 0) == null) {
            declaration = declaration.getParent();
        }
        return declaration.getRuleContext(ValveParser.NameContext.class, 0).getText();
    }
}
