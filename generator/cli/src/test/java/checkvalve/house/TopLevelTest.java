package checkvalve.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TopLevelTest {
    private static final Set<String> ALLOWED =
            Set.of("pom.xml", "spec", "generator", "generated-firmware", "proofs", "README.md", "LICENSE");
    private static final Set<String> DRAWERS =
            Set.of("Utils.java", "Util.java", "Helpers.java", "Helper.java", "Misc.java", "Common.java");

    @Test
    void nothingElseIsVisibleAtTheTop() throws Exception {
        Set<String> top = new TreeSet<>();
        for (String file : tracked()) {
            top.add(file.split("/", 2)[0]);
        }
        top.removeIf(name -> name.startsWith("."));
        assertThat(ALLOWED).containsAll(top);
    }

    @Test
    void noFileIsADrawerForAnything() throws Exception {
        for (String file : tracked()) {
            assertThat(DRAWERS).as(file).noneMatch(file::endsWith);
        }
    }

    private static List<String> tracked() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Repository.ROOT.resolve(".git")), "not a git checkout");
        Path list = Files.createTempFile("tracked", ".txt");
        try {
            Process git = new ProcessBuilder("git", "ls-files")
                    .directory(Repository.ROOT.toFile())
                    .redirectOutput(list.toFile())
                    .start();
            assumeTrue(git.waitFor() == 0, "git can't list this checkout");
            return Files.readAllLines(list, StandardCharsets.UTF_8);
        } catch (IOException e) {
            assumeTrue(false, "there is no git here: " + e.getMessage());
            return List.of();
        } finally {
            Files.delete(list);
        }
    }
}
