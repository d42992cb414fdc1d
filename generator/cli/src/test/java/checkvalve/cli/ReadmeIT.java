package checkvalve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does what the README says one would see. A comment before a block says what it is:
 *
 * <ul>
 *   <li>{@code file: NAME}: a file that the commands after it find in their folder,
 *   <li>{@code run: ARGUMENTS}: a command and all that it prints, times aside,
 *   <li>{@code from: FILE}: lines that stand together in a file that a command before it wrote.
 * </ul>
 *
 * {@code mvn verify -Dreadme=write} writes into the README what the commands print today.
 */
class ReadmeIT {
    private static final Path README = Path.of("..", "..", "README.md");
    private static final String TIME = "\\d+\\.\\d\\d s\\b";

    @TempDir
    Path folder;

    @Test
    void everyBlockIsTrue() throws Exception {
        List<MarkedBlock> blocks = MarkedBlock.in(Files.readString(README));
        assertThat(blocks).extracting(MarkedBlock::kind).contains("file", "run", "from");
        List<MarkedBlock> today = new ArrayList<>();
        for (MarkedBlock block : blocks) {
            today.add(block.with(now(block)));
        }
        if ("write".equals(System.getProperty("readme"))) {
            Files.writeString(README, MarkedBlock.replaced(Files.readString(README), today));
            return;
        }
        for (int i = 0; i < blocks.size(); i++) {
            assertThat(timeless(blocks.get(i).text()))
                    .as(
                            "%s (mvn verify -Dreadme=write writes what comes out today)",
                            blocks.get(i).subject())
                    .isEqualTo(timeless(today.get(i).text()));
        }
    }

    @Test
    void everyCommandIsNamed() throws Exception {
        String readme = Files.readString(README);
        String commands = output("--help").split("Commands:\n", 2)[1];
        List<String> names = commands.lines()
                .filter(line -> line.matches("  [a-z]+ .*"))
                .map(line -> line.strip().split(" ", 2)[0])
                .toList();
        assertThat(names).contains("prove", "build");
        assertThat(names).allSatisfy(name -> assertThat(readme).contains("`" + name + " "));
        Pattern named = Pattern.compile("\\| `([a-z]+) [A-Z]");
        assertThat(named.matcher(readme).results().map(m -> m.group(1))).isSubsetOf(names);
    }

    /** What the block would say today. */
    private String now(MarkedBlock block) throws Exception {
        return switch (block.kind()) {
            case "file" -> {
                Files.writeString(folder.resolve(block.subject()), block.text());
                yield block.text();
            }
            case "run" -> "$ checkvalve " + block.subject() + "\n" + output(block.subject());
            case "from" -> {
                String file = Files.readString(folder.resolve(block.subject()));
                assertThat(file).as(block.subject()).contains(block.text());
                yield block.text();
            }
            default -> throw new IllegalArgumentException(block.kind());
        };
    }

    private String output(String arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("target", "checkvalve.jar").toAbsolutePath().toString()));
        command.addAll(List.of(arguments.split(" ")));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }

    private static String timeless(String text) {
        return text.replaceAll("\\s*" + TIME, " TIME");
    }
}
