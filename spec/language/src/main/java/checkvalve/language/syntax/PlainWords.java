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

    @Override
    protected void reportNoViableAlternative(Parser parser, NoViableAltException e) {
        Token found = e.getOffendingToken();
        String message = found == e.getStartToken()
                ? expected(parser, found, parser.getExpectedTokens())
                : shown(found) + " does not fit here";
        parser.notifyErrorListeners(found, message, e);
    }

    @Override
    protected void reportInputMismatch(Parser parser, InputMismatchException e) {
        Token found = e.getOffendingToken();
        parser.notifyErrorListeners(found, expected(parser, found, e.getExpectedTokens()), e);
    }

    @Override
    protected void reportUnwantedToken(Parser parser) {
        if (!inErrorRecoveryMode(parser)) {
            beginErrorCondition(parser);
            Token found = parser.getCurrentToken();
            parser.notifyErrorListeners(found, expected(parser, found, getExpectedTokens(parser)), null);
        }
    }

    @Override
    protected void reportMissingToken(Parser parser) {
        reportUnwantedToken(parser);
    }

    private static String expected(Parser parser, Token found, IntervalSet types) {
        return "expected " + words(parser, types) + ", found " + shown(found);
    }

    private static String words(Parser parser, IntervalSet types) {
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
            return "something else";
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
            case Token.EOF -> "the end of the file";
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
        return found.getType() == Token.EOF ? "the end of the file" : "`" + found.getText() + "`";
    }
}
