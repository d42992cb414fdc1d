package checkvalve.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * Guesses from the bare words of a command whether it will search, so that the search can make itself ready while they are
 * taken apart, which takes as long. A wrong guess costs nothing but a process that is started in vain.
 */
final class Foresight {
    /** What makes it a search with other limits, of another kind, or none. */
    private static final List<String> OTHERWISE = List.of("--chc", "--memory-limit", "--help", "-h");

    private Foresight() {}

    /**
     * Whether it looks like one.
     *
     * @param known whether something was kept about the spec in this file, so that perhaps nothing is searched
     */
    static boolean isSearch(List<String> words, Predicate<Path> known) {
        if (words.isEmpty() || words.stream().anyMatch(Foresight::isOtherwise)) {
            return false;
        }
        List<Path> specs =
                words.stream().skip(1).filter(Foresight::isFile).map(Path::of).toList();
        return switch (words.getFirst()) {
            case "prove" -> specs.size() == 1 && (words.contains("--fresh") || !known.test(specs.getFirst()));
            case "build" -> specs.size() == 1 && words.contains("--fresh");
            default -> false;
        };
    }

    private static boolean isOtherwise(String word) {
        return OTHERWISE.stream().anyMatch(word::startsWith);
    }

    private static boolean isFile(String word) {
        try {
            return word.endsWith(".valve") && Files.isRegularFile(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
