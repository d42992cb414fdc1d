package checkvalve.cli;

import checkvalve.cli.keep.Keeping;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/** Runs the program inside the test, on engines of the test's choice. */
record Program(Engines engines, Keeping keeping) {
    /** What came of a run. */
    record Run(int code, String out, String err) {}

    static Program ours() {
        return of(Engines.ours());
    }

    /** One that remembers nothing of what any other was told. */
    static Program of(Engines engines) {
        try {
            Path home = Files.createTempDirectory("checkvalve-test-");
            home.toFile().deleteOnExit();
            return new Program(
                    engines, new Keeping(() -> Optional.of("tool"), home.resolve("state"), home.resolve("cache")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The same, but for another archive with the program; none where it can't tell. */
    Program named(Optional<String> tool) {
        return new Program(engines, new Keeping(() -> tool, keeping.state(), keeping.cache()));
    }

    Run run(Object... arguments) {
        return run(Ansi.OFF, arguments);
    }

    Run run(Ansi ansi, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Session session = new Session(engines, new PrintWriter(out), new PrintWriter(err), ansi, new Tally(), keeping);
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int code = Main.run(session, words);
        return new Run(code, out.toString(), err.toString());
    }
}
