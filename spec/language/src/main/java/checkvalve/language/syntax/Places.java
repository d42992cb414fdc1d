package checkvalve.language.syntax;

import checkvalve.language.model.Place;
import checkvalve.language.model.Source;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Where tokens and trees stand in the text. */
public final class Places {
    private final List<String> lines;
    /** Which lines have characters of two UTF-16 units. */
    private final boolean[] wide;

    public Places(Source source) {
        lines = source.lines();
        wide = new boolean[lines.size()];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = lines.get(i).chars().anyMatch(unit -> Character.isSurrogate((char) unit));
        }
    }

    public Place of(ParserRuleContext tree) {
        Token stop = tree.getStop();
        if (stop == null || stop.getTokenIndex() < tree.getStart().getTokenIndex()) {
            return of(tree.getStart());
        }
        return of(tree.getStart(), stop);
    }

    public Place of(Token token) {
        return of(token, token);
    }

    public Place of(Token first, Token last) {
        int length = last.getType() == Token.EOF
                ? 1
                : last.getText().codePointCount(0, last.getText().length());
        return new Place(
                first.getLine(),
                column(first.getLine(), first.getCharPositionInLine()),
                last.getLine(),
                column(last.getLine(), last.getCharPositionInLine() + length));
    }

    /** The parser counts code points, places count UTF-16 units. */
    private int column(int line, int codePoints) {
        if (line > lines.size() || !wide[line - 1]) {
            return codePoints + 1;
        }
        String text = lines.get(line - 1);
        int known = Math.min(codePoints, text.codePointCount(0, text.length()));
        return text.offsetByCodePoints(0, known) + codePoints - known + 1;
    }
}
