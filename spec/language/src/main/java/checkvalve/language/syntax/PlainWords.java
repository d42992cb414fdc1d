package checkvalve.language.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Says what was expected where a word does not fit. */
final class PlainWords extends DefaultErrorStrategy {
    private static final int MOST_WORDS = 6;
    private static final String END = "the end of the file";

    @Override
    protected void reportNoViableAlternative(Parser parser, NoViableAltException e) {
        boolean atOnce = e.getOffendingToken() == e.getStartToken();
        report(parser, e.getOffendingToken(), atOnce ? words(parser, parser.getExpectedTokens()) : "");
    }

    @Override
    protected void reportInputMismatch(Parser parser, InputMismatchException e) {
        report(parser, e.getOffendingToken(), words(parser, e.getExpectedTokens()));
    }

    @Override
    protected void reportUnwantedToken(Parser parser) {
        if (!inErrorRecoveryMode(parser)) {
            beginErrorCondition(parser);
            report(parser, parser.getCurrentToken(), words(parser, getExpectedTokens(parser)));
        }
    }

    @Override
    protected void reportMissingToken(Parser parser) {
        reportUnwantedToken(parser);
    }

    /** What is missing at the end of a line is said there, not at whatever the next line starts with. */
    private static void report(Parser parser, Token found, String expected) {
        Token before = found.getTokenIndex() > 0 ? parser.getTokenStream().get(found.getTokenIndex() - 1) : null;
        if (expected.equals(END)) {
            parser.notifyErrorListeners(found, "nothing follows a device, but here is " + shown(found), null);
        } else if (before != null && before.getLine() < found.getLine()) {
            String missing = expected.isEmpty() ? "something is missing" : "expected " + expected;
            parser.notifyErrorListeners(before, missing + " after " + shown(before), null);
        } else if (expected.isEmpty()) {
            parser.notifyErrorListeners(found, shown(found) + " does not fit here", null);
        } else {
            parser.notifyErrorListeners(found, "expected " + expected + ", found " + shown(found), null);
        }
    }

    private static String words(Parser parser, IntervalSet types) {
        if (types.contains(ValveLexer.NEVER)) {
            return "a claim";
        }
        Set<String> words = new TreeSet<>();
        boolean anExpression = types.contains(ValveLexer.OPEN_PARENTHESIS) && types.contains(ValveLexer.NUMBER);
        boolean aName = types.contains(ValveLexer.NAME);
        for (int type : types.toList()) {
            if (!(anExpression && EXPRESSION_STARTS.contains(type)) && !(aName && isWord(parser, type))) {
                words.add(word(parser, type));
            }
        }
        List<String> inOrder = new ArrayList<>();
        if (anExpression) {
            inOrder.add("an expression");
        } else if (aName) {
            inOrder.add("a name");
        }
        inOrder.addAll(words);
        if (inOrder.size() > MOST_WORDS) {
            return "";
        }
        return inOrder.size() == 1
                ? inOrder.getFirst()
                : String.join(", ", inOrder.subList(0, inOrder.size() - 1)) + " or " + inOrder.getLast();
    }

    private static final Set<Integer> EXPRESSION_STARTS =
            Set.of(ValveLexer.OPEN_PARENTHESIS, ValveLexer.NUMBER, ValveLexer.MINUS, ValveLexer.NAME);

    private static boolean isWord(Parser parser, int type) {
        String literal = parser.getVocabulary().getLiteralName(type);
        return type == ValveLexer.NAME || (literal != null && Character.isLetter(literal.charAt(1)));
    }

    private static String word(Parser parser, int type) {
        return switch (type) {
            case Token.EOF -> END;
            case ValveLexer.NUMBER -> "a number";
            case ValveParser.UNIT -> "a unit";
            case ValveLexer.STRING -> "quoted text";
            default -> {
                String literal = parser.getVocabulary().getLiteralName(type);
                yield literal == null
                        ? parser.getVocabulary().getSymbolicName(type)
                        : "`" + literal.substring(1, literal.length() - 1) + "`";
            }
        };
    }

    private static String shown(Token found) {
        return found.getType() == Token.EOF ? END : "`" + found.getText() + "`";
    }
}
