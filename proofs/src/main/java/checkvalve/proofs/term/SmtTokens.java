package checkvalve.proofs.term;

import java.util.ArrayList;
import java.util.List;

/** A text of brackets, words and comments, command by command. */
final class SmtTokens {
    private static final int DEEPEST = 10_000;

    private final String text;
    private int at;
    private String heading = "";

    /**
     * A word, or what is between brackets.
     *
     * @param word empty for brackets
     */
    record Node(String word, List<Node> parts) {
        boolean isWord() {
            return !word.isEmpty();
        }
    }

    SmtTokens(String text) {
        this.text = text;
    }

    /** Whether another command follows; the last comment line above it is then its heading. */
    boolean hasNext() {
        heading = "";
        skip();
        return at < text.length();
    }

    String heading() {
        return heading;
    }

    Node next() throws SmtReader.NotRead {
        return node(0);
    }

    private Node node(int depth) throws SmtReader.NotRead {
        skip();
        if (at >= text.length() || depth > DEEPEST) {
            throw new SmtReader.NotRead(at >= text.length() ? "the text ends in the middle" : "too many brackets");
        }
        char c = text.charAt(at);
        if (c == ')') {
            throw new SmtReader.NotRead("a bracket is closed that was not opened");
        }
        return c == '(' ? brackets(depth) : new Node(c == '|' ? quoted() : plain(), List.of());
    }

    private Node brackets(int depth) throws SmtReader.NotRead {
        at++;
        List<Node> parts = new ArrayList<>();
        skip();
        while (at < text.length() && text.charAt(at) != ')') {
            parts.add(node(depth + 1));
            skip();
        }
        if (at >= text.length()) {
            throw new SmtReader.NotRead("a bracket is not closed");
        }
        at++;
        return new Node("", List.copyOf(parts));
    }

    /** With its quotes, as {@link SmtText} writes it. */
    private String quoted() throws SmtReader.NotRead {
        int end = text.indexOf('|', at + 1);
        if (end < 0) {
            throw new SmtReader.NotRead("a quoted name without an end");
        }
        String word = text.substring(at, end + 1);
        at = end + 1;
        return word;
    }

    private String plain() {
        int start = at;
        while (at < text.length() && "();|".indexOf(text.charAt(at)) < 0 && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private void skip() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ';')) {
            if (text.charAt(at) == ';') {
                int end = text.indexOf('\n', at);
                end = end < 0 ? text.length() : end;
                heading = text.substring(at + 1, end).strip();
                at = end;
            } else {
                at++;
            }
        }
    }
}
