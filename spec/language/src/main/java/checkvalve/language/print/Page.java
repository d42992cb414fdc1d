package checkvalve.language.print;

import java.util.List;
import java.util.function.Consumer;

/** Text in indented sections. */
final class Page {
    private final StringBuilder text = new StringBuilder();
    private String indent = "";

    void line(String format, Object... values) {
        text.append((indent + format.formatted(values)).stripTrailing()).append('\n');
    }

    void doc(String doc) {
        if (!doc.isEmpty()) {
            doc.lines().forEach(line -> line("/// %s", line));
        }
    }

    /** The section's heading and its indented lines; nothing where there is nothing to say. */
    <T> void section(String heading, List<T> parts, Consumer<T> print) {
        if (!parts.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n");
            line("%s", heading);
            indented(() -> parts.forEach(print));
        }
    }

    void indented(Runnable print) {
        String outer = indent;
        indent = outer + "  ";
        print.run();
        indent = outer;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
