package checkvalve.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word that was probably meant. */
final class Suggestion {
    private Suggestion() {}

    /** The nearest of the known words, if one is near at all. */
    static Optional<String> of(String word, Collection<String> known) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int limit = Math.max(2, word.length() / 3);
        return known.stream()
                .filter(candidate -> edits(wanted, candidate.toLowerCase(Locale.ROOT)) <= limit)
                .min(Comparator.<String>comparingInt(candidate -> edits(wanted, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Says that a requirement, or another question, that was named is not in the spec. */
    static Refusal unknown(String id, String spec, Collection<String> known) {
        String near =
                of(id, known).map(word -> "; did you mean `" + word + "`?").orElse("");
        return new Refusal("there is no requirement `" + id + "` in " + spec + near);
    }

    /** How many letters have to be put in, taken out or changed to make one word of the other. */
    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
