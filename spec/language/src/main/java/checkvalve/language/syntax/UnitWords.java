package checkvalve.language.syntax;

import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Finds the names that are units: those that follow a number. So {@code s} or {@code V} may name something elsewhere.
 *
 * <p>A name on the number's own line is its unit, be it a known one or not; on a later line a known one is, unless
 * something is declared by that name there.
 */
final class UnitWords {
    private static final Set<Integer> DECLARING =
            Set.of(ValveLexer.COLON, ValveLexer.EQUALS, ValveLexer.STRING, ValveLexer.DOT);

    private final List<Token> tokens;

    private UnitWords(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Marks the units among the tokens (without hidden ones). */
    static void mark(List<Token> tokens) {
        UnitWords words = new UnitWords(tokens);
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).getType() == ValveLexer.NUMBER && words.isUnit(i)) {
                words.markAt(i + 1);
                words.markDivisor(i + 2);
            }
        }
    }

    private boolean isUnit(int number) {
        Token word = tokens.get(number + 1);
        if (word.getType() == ValveLexer.UNIT_SIGN) {
            return true;
        }
        if (word.getType() != ValveLexer.NAME) {
            return false;
        }
        int next = tokens.get(number + 2).getType();
        boolean known = UnitTable.find(word.getText()).isPresent();
        if (word.getLine() == tokens.get(number).getLine()) {
            return next != ValveLexer.COLON && (known || !DECLARING.contains(next));
        }
        return known && !DECLARING.contains(next);
    }

    private void markDivisor(int slash) {
        if (tokens.get(slash).getType() == ValveLexer.SLASH && slash + 1 < tokens.size()) {
            int type = tokens.get(slash + 1).getType();
            if (type == ValveLexer.NAME || type == ValveLexer.UNIT_SIGN) {
                markAt(slash + 1);
            }
        }
    }

    private void markAt(int index) {
        ((CommonToken) tokens.get(index)).setType(ValveParser.UNIT);
    }
}
