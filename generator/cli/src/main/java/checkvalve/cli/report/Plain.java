package checkvalve.cli.report;

/** Text that a terminal only shows. */
public final class Plain {
    private Plain() {}

    /** The text with a mark in the place of each control character but the line end: a spec may hold anything at all. */
    public static String text(String text) {
        if (text == null || text.chars().noneMatch(Plain::acts)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append(acts(c) ? '\uFFFD' : (char) c));
        return plain.toString();
    }

    private static boolean acts(int c) {
        return Character.isISOControl(c) && c != '\n';
    }
}
