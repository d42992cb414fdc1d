package checkvalve.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a Markdown page with a comment before it that says what it is.
 *
 * @param kind the word before the colon
 * @param subject what comes after it
 * @param text all between the fences
 */
record MarkedBlock(String kind, String subject, String text) {
    private static final Pattern BLOCK =
            Pattern.compile("(?m)^<!-- (file|run|from): (.+) -->\n(```\\w*\n)((?s:.*?))^```$");

    static List<MarkedBlock> in(String page) {
        List<MarkedBlock> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(page);
        while (matcher.find()) {
            blocks.add(new MarkedBlock(matcher.group(1), matcher.group(2), matcher.group(4)));
        }
        return blocks;
    }

    MarkedBlock with(String other) {
        return new MarkedBlock(kind, subject, other);
    }

    /** The page with these texts in its blocks, in order. */
    static String replaced(String page, List<MarkedBlock> blocks) {
        StringBuilder out = new StringBuilder();
        Matcher matcher = BLOCK.matcher(page);
        for (MarkedBlock block : blocks) {
            if (!matcher.find()) {
                throw new IllegalArgumentException("fewer blocks than texts");
            }
            String fence = "<!-- " + block.kind + ": " + block.subject + " -->\n" + matcher.group(3);
            matcher.appendReplacement(out, Matcher.quoteReplacement(fence + block.text + "```"));
        }
        return matcher.appendTail(out).toString();
    }
}
