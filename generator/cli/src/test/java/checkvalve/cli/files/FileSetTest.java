package checkvalve.cli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSetTest {
    @TempDir
    Path folder;

    private final FileSet files = new FileSet();

    @Test
    void whatHasItsContentKeepsItsTime() throws Exception {
        Path same = Files.writeString(folder.resolve("same"), "text");
        Path other = Files.writeString(folder.resolve("other"), "test");
        FileTime old = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(same, old);
        files.put(same, "text");
        files.put(other, "text");
        assertThat(files.write()).containsExactly(other);
        assertThat(Files.getLastModifiedTime(same)).isEqualTo(old);
        assertThat(other).hasContent("text");
    }

    @Test
    void foldersAreMade() throws Exception {
        files.put(folder.resolve("a/b/c"), "text");
        files.write();
        assertThat(folder.resolve("a/b/c")).hasContent("text");
    }

    @Test
    void aSetIsWrittenWholeOrNotAtAll() throws Exception {
        Path first = Files.writeString(folder.resolve("a"), "old");
        Files.writeString(folder.resolve("taken"), "a file");
        files.put(first, "new");
        files.put(folder.resolve("made/b"), "new");
        files.put(folder.resolve("taken/c"), "new");
        assertThatThrownBy(files::write).isInstanceOf(IOException.class);
        assertThat(first).hasContent("old");
        assertThat(names()).containsExactlyInAnyOrder("a", "taken");
    }

    @Test
    void aMoveThatFailsTakesTheEarlierOnesBack() throws Exception {
        Path first = Files.writeString(folder.resolve("a"), "old");
        Path last = folder.resolve("b");
        try (Exchange exchange = new Exchange()) {
            exchange.prepare(first, "new".getBytes(StandardCharsets.UTF_8));
            exchange.prepare(last, "new".getBytes(StandardCharsets.UTF_8));
            Files.createDirectories(last.resolve("in the way"));
            assertThatThrownBy(exchange::commit).isInstanceOf(IOException.class);
        }
        assertThat(first).hasContent("old");
        assertThat(names()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void onlyWhatMatchesAndIsOursIsRemoved() throws Exception {
        Path stale = Files.writeString(folder.resolve("stale.smt2"), "");
        Path mine = Files.writeString(folder.resolve("mine.txt"), "");
        files.put(folder.resolve("kept.smt2"), "text");
        Files.writeString(folder.resolve("foreign.smt2"), "");
        files.removeOthers(folder, "*.smt2", file -> file.equals(stale));
        assertThat(files.write()).containsExactly(folder.resolve("kept.smt2"), stale);
        assertThat(mine).exists();
        assertThat(folder.resolve("foreign.smt2")).exists();
        assertThat(stale).doesNotExist();
    }

    @Test
    void aLinkStaysALink() throws Exception {
        Path target = Files.writeString(folder.resolve("target"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        files.put(link, "new");
        files.write();
        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("new");
    }

    @Test
    void whatAKilledRunLeftIsSwept() throws Exception {
        Files.writeString(folder.resolve(".checkvalve-123-1.tmp"), "half");
        try (FolderLock lock = FolderLock.on(folder.resolve(".cache"), () -> {})) {
            lock.sweep(folder);
        }
        assertThat(names()).containsExactly(".cache");
    }

    private List<String> names() throws IOException {
        try (var list = Files.list(folder)) {
            return list.map(file -> file.getFileName().toString()).toList();
        }
    }
}
