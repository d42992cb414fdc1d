package checkvalve.proofs.horn.read;

import java.util.ArrayList;
import java.util.List;

/** The lines on which the assertions of a text begin, in order. The parser does not tell. */
final class AssertionLines {
    private static final String COMMAND = "assert";

    private final String text;
    private final List<Integer> found = new ArrayList<>();
    private int at;
    private int line = 1;
    private int depth;

    private AssertionLines(String text) {
        this.text = text;
    }

    static List<Integer> of(String text) {
        AssertionLines scan = new AssertionLines(text);
        while (scan.at < text.length()) {
            scan.next();
        }
        return scan.found;
    }

    private void next() {
        switch (text.charAt(at)) {
            case ';' -> skipTo('\n');
            case '|' -> quoted('|');
            case '"' -> quoted('"');
            case '(' -> open();
            case ')' -> {
                depth--;
                at++;
            }
            default -> step();
        }
    }

    private void open() {
        if (depth == 0 && commandAfter(at + 1)) {
            found.add(line);
        }
        depth++;
        at++;
    }

    private boolean commandAfter(int start) {
        int from = start;
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        int end = from + COMMAND.length();
        return text.startsWith(COMMAND, from) && (end == text.length() || !isSymbol(text.charAt(end)));
    }

    private static boolean isSymbol(char c) {
        return Character.isLetterOrDigit(c) || "~!@$%^&*_-+=<>.?/".indexOf(c) >= 0;
    }

    private void step() {
        if (text.charAt(at) == '\n') {
            line++;
        }
        at++;
    }

    private void skipTo(char end) {
        while (at < text.length() && text.charAt(at) != end) {
            step();
        }
    }

    private void quoted(char end) {
        at++;
        skipTo(end);
        at++;
    }
}
