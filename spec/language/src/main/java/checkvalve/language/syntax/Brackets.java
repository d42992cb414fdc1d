package checkvalve.language.syntax;

import checkvalve.language.Code;
import checkvalve.language.Findings;
import checkvalve.language.model.Source;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Checks that brackets match and do not nest without end, before anything is parsed. */
final class Brackets {
    static final int DEEPEST = 200;

    private final Places places;
    private final Findings findings;
    private final List<String> lines;
    private final Deque<Token> open = new ArrayDeque<>();
    /** The innermost bracket whose closing one stands further left than its own line: probably the one left open. */
    private Token suspect;

    private Brackets(Source source, Places places, Findings findings) {
        this.places = places;
        this.findings = findings;
        this.lines = source.lines();
    }

    static void report(Source source, List<Token> words, Places places, Findings findings) {
        Brackets brackets = new Brackets(source, places, findings);
        for (Token word : words) {
            if (!brackets.accept(word)) {
                return;
            }
        }
        brackets.end();
    }

    private boolean accept(Token word) {
        return switch (word.getType()) {
            case ValveLexer.OPEN_BRACE, ValveLexer.OPEN_PARENTHESIS -> open(word);
            case ValveLexer.CLOSE_BRACE -> close(word, ValveLexer.OPEN_BRACE);
            case ValveLexer.CLOSE_PARENTHESIS -> close(word, ValveLexer.OPEN_PARENTHESIS);
            default -> true;
        };
    }

    private boolean open(Token word) {
        open.push(word);
        if (open.size() > DEEPEST) {
            findings.report(Code.TOO_DEEP, places.of(word), "brackets nest more than %d deep here".formatted(DEEPEST));
            return false;
        }
        return true;
    }

    private boolean close(Token word, int opening) {
        if (open.isEmpty()) {
            findings.report(Code.UNCLOSED, places.of(word), "`%s` closes nothing".formatted(word.getText()));
            return false;
        }
        Token opened = open.pop();
        if (opened.getType() != opening) {
            reportOpen(opened, "`%s` is not closed before `%s`".formatted(opened.getText(), word.getText()));
            return false;
        }
        if (suspect == null && startsLine(word) && word.getCharPositionInLine() < indent(opened)) {
            suspect = opened;
        }
        return true;
    }

    private void end() {
        if (!open.isEmpty()) {
            Token left = suspect == null ? open.peek() : suspect;
            reportOpen(left, "`%s` is never closed".formatted(left.getText()));
        }
    }

    private void reportOpen(Token token, String message) {
        findings.report(Code.UNCLOSED, places.of(token), message);
    }

    private boolean startsLine(Token token) {
        return indent(token) == token.getCharPositionInLine();
    }

    private int indent(Token token) {
        String line = lines.get(token.getLine() - 1);
        return line.length() - line.stripLeading().length();
    }
}
