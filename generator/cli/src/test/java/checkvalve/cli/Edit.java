package checkvalve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A change to the committed device that must not go unseen, as a file: what it is, in a line; {@code asks} and the
 * requirements that a reader would expect to break, or {@code rejected}; then lines with {@code -} that stand together in
 * the spec, once only, and the ones with {@code +} that come in their place. A single line may be a part of one.
 */
record Edit(String name, List<String> asked, List<Hunk> hunks) {
    /** Lines that go and lines that come. */
    record Hunk(List<String> old, List<String> fresh) {
        Hunk() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    static Edit read(Path file) throws IOException {
        List<String> asked = new ArrayList<>();
        List<Hunk> hunks = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("asks ")) {
                asked.addAll(List.of(line.substring("asks ".length()).split(", ")));
            } else if (line.startsWith("- ")) {
                if (hunks.isEmpty() || !hunks.getLast().fresh().isEmpty()) {
                    hunks.add(new Hunk());
                }
                hunks.getLast().old().add(line.substring(2));
            } else if (line.startsWith("+ ")) {
                hunks.getLast().fresh().add(line.substring(2));
            } else {
                assertThat(line).as(file.toString()).isEqualTo("rejected");
            }
        }
        assertThat(hunks).as(file.toString()).isNotEmpty();
        return new Edit(file.getFileName().toString(), asked, hunks);
    }

    /** The text with all of it changed; fails where what is to go is not there, or there twice. */
    String applied(String text) {
        String edited = text;
        for (Hunk hunk : hunks) {
            Pattern old =
                    Pattern.compile(hunk.old().stream().map(Pattern::quote).collect(Collectors.joining("\\n *")));
            Matcher matcher = old.matcher(edited);
            assertThat(matcher.results()).as("%s: %s", name, hunk.old()).hasSize(1);
            edited = matcher.replaceFirst(Matcher.quoteReplacement(String.join("\n", hunk.fresh())));
        }
        assertThat(edited).as(name).isNotEqualTo(text);
        return edited;
    }
}
