package checkvalve.language.meaning;

import java.util.ArrayList;
import java.util.List;

/** Breaks a sentence into lines that fit a screen, all but the first further in. */
final class Paragraph {
    static final int WIDTH = 118;
    private static final String HANGING = "    ";

    private Paragraph() {}

    /** The lines, none of them wider than {@link #WIDTH} unless a word is. */
    static List<String> of(String indent, String sentence) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        boolean empty = true;
        for (String word : sentence.split(" ")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent).append(HANGING);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }
}
