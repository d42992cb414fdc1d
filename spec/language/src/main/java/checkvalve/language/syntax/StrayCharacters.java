package checkvalve.language.syntax;

import checkvalve.language.Code;
import checkvalve.language.Findings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Reports characters that belong to no word, and quoted text without an end. */
final class StrayCharacters {
    private static final Map<String, String> FIXES = Map.of(
            "&", "write `and`",
            "|", "write `or`",
            "!", "write `not`, or `!=` for unequal",
            ";", "nothing needs to be ended: leave it out",
            "[", "a range is written `low .. high`, a set `{ A, B }`",
            "'", "quoted text stands in \"double quotes\"");

    private static final Map<String, String> PAIRS = Map.of(
            "==", "write `=`",
            "=>", "write `>=` to compare, `->` before a state",
            "=<", "write `<=`",
            "<>", "write `!=`",
            "/*", "a comment starts with `//` and ends with its line");

    private StrayCharacters() {}

    static void report(List<Token> words, Places places, Findings findings) {
        Token last = null;
        Token before = words.getFirst();
        for (Token word : words) {
            reportPair(before, word, places, findings);
            before = word;
            if (word.getType() == ValveLexer.OPEN_STRING) {
                findings.report(Code.OPEN_STRING, places.of(word), "quoted text is not ended on this line");
            } else if (word.getType() == ValveLexer.OTHER) {
                boolean more = last != null && last.getStopIndex() + 1 == word.getStartIndex();
                if (!more) {
                    report(word, places, findings);
                }
                last = word;
            }
        }
    }

    private static void reportPair(Token first, Token second, Places places, Findings findings) {
        String pair = first.getText() + second.getText();
        if (first.getStopIndex() + 1 == second.getStartIndex() && PAIRS.containsKey(pair)) {
            findings.report(
                    Code.STRAY_CHARACTER,
                    places.of(first, second),
                    "`%s` has no meaning here".formatted(pair),
                    PAIRS.get(pair));
        }
    }

    private static void report(Token word, Places places, Findings findings) {
        String text = word.getText();
        int point = text.codePointAt(0);
        boolean shown = !Character.isISOControl(point) && Character.isDefined(point);
        String message = shown
                ? "the character `%s` has no meaning here".formatted(text)
                : "the character U+%04X has no meaning here".formatted(point);
        Optional.ofNullable(FIXES.get(text))
                .ifPresentOrElse(
                        fix -> findings.report(Code.STRAY_CHARACTER, places.of(word), message, fix),
                        () -> findings.report(Code.STRAY_CHARACTER, places.of(word), message));
    }
}
