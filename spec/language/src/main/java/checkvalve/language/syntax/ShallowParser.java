package checkvalve.language.syntax;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** A parser that gives up where a text nests so deeply that it means no good. */
final class ShallowParser extends ValveParser {
    /** Brackets at their deepest take some fifteen rules each. */
    private static final int DEEPEST = 20 * Brackets.DEEPEST;

    private int depth;

    /** Says where the parser gave up. */
    static final class TooDeep extends ParseCancellationException {
        private static final long serialVersionUID = 1;

        private final transient Token at;

        private TooDeep(Token at) {
            super("too deep");
            this.at = at;
        }

        Token at() {
            return at;
        }
    }

    ShallowParser(TokenStream words) {
        super(words);
    }

    @Override
    public void enterRule(ParserRuleContext context, int state, int rule) {
        if (++depth > DEEPEST) {
            throw new TooDeep(getCurrentToken());
        }
        super.enterRule(context, state, rule);
    }

    @Override
    public void exitRule() {
        depth--;
        super.exitRule();
    }
}
