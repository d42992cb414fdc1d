package checkvalve.cli.report;

import java.util.stream.Collectors;

/** Lines of plain text. */
final class Layout {
    static final int WIDTH = 120;

    private Layout() {}

    /** Breaks a paragraph between words so that each line fits; a word that is too long stays whole. */
    static String wrapped(String paragraph, int width) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (String word : paragraph.strip().split("\\s+")) {
            if (column > 0 && column + 1 + word.length() > width) {
                text.append('\n');
                column = 0;
            } else if (column > 0) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
        }
        return text.append('\n').toString();
    }

    /** Each line further in, the last one ended. */
    static String indented(int by, String text) {
        String space = " ".repeat(by);
        return text.lines()
                .map(line -> line.isEmpty() ? "\n" : space + line + "\n")
                .collect(Collectors.joining());
    }
}
