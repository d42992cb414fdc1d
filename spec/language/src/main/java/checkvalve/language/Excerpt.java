package checkvalve.language;

import checkvalve.language.model.Place;

/**
 * A line of a spec and the carets below it; of a long line the part around the place.
 *
 * @param line the text, tabs as single spaces
 * @param carets spaces and carets
 */
record Excerpt(String line, String carets) {
    private static final int WIDEST = 160;
    private static final int BEFORE = 40;

    static Excerpt of(String text, Place place) {
        int start = Math.min(place.column() - 1, text.length());
        int end = place.endLine() > place.line() ? text.length() : Math.min(place.endColumn() - 1, text.length());
        int from = text.length() <= WIDEST ? 0 : Math.max(0, Math.min(start - BEFORE, text.length() - WIDEST));
        int to = Math.min(text.length(), from + WIDEST);
        String shown = printable(text.substring(from, to));
        String before = from > 0 ? "…" : "";
        String after = to < text.length() ? "…" : "";
        int marked = Math.max(1, Math.min(end, to) - start);
        String carets = " ".repeat(start - from + before.length()) + "^".repeat(marked);
        return new Excerpt((before + shown + after).stripTrailing(), carets);
    }

    /** Control characters would move what is printed away from its carets. */
    private static String printable(String text) {
        return text.chars()
                .map(c -> c == '\t' ? ' ' : Character.isISOControl(c) ? '\uFFFD' : c)
                .collect(StringBuilder::new, (all, c) -> all.append((char) c), StringBuilder::append)
                .toString();
    }
}
