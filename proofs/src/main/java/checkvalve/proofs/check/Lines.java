package checkvalve.proofs.check;

import java.util.List;

/** Keeps the lines of a text short enough to read and to compare. */
final class Lines {
    private static final int WIDTH = 120;
    private static final String INDENT = "    ";

    private Lines() {}

    /** Breaks long lines between symbols, except comments. */
    static String wrapped(String text) {
        StringBuilder out = new StringBuilder();
        text.lines()
                .forEach(line -> out.append(line.startsWith(";") ? line : wrappedLine(line))
                        .append('\n'));
        return out.toString();
    }

    private static String wrappedLine(String line) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : words(line)) {
            boolean fits = column == 0 || column + 1 + word.length() <= WIDTH;
            String gap = column == 0 ? "" : fits ? " " : "\n" + INDENT;
            column = (fits ? column : 0) + gap.length() + word.length();
            out.append(gap).append(word);
        }
        return out.toString();
    }

    /** Splits at spaces that are not inside of a quoted symbol. */
    private static List<String> words(String line) {
        return List.of(line.split(" (?=(?:[^|]*\\|[^|]*\\|)*[^|]*$)"));
    }
}
