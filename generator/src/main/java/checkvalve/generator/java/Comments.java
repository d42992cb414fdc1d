package checkvalve.generator.java;

import java.util.ArrayList;
import java.util.List;

/** The spec's words where Java must not mistake them for anything else. */
final class Comments {
    private static final int WIDTH = 104;

    private Comments() {}

    /** For {@code //} comments: short enough lines, and no escape that the compiler would read. */
    static List<String> lines(String text) {
        return wrapped(text.replace("\\", "/"));
    }

    /** For Javadoc: paragraphs, wrapped, with nothing that is markup. */
    static String doc(String text) {
        String plain = text.replace("\\", "/")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;");
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : plain.strip().split("\\n\\s*\\n")) {
            paragraphs.add(String.join("\n", wrapped(paragraph)));
        }
        return String.join("\n\n<p>", paragraphs);
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? word : " " + word);
        }
        lines.add(line.toString());
        return lines;
    }
}
