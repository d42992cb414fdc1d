package checkvalve.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/** Runs the program inside the test, on engines of the test's choice. */
record Program(Engines engines, Optional<String> tool) {
    /** What came of a run. */
    record Run(int code, String out, String err) {}

    static Program ours() {
        return new Program(Engines.ours(), Optional.of("tool"));
    }

    static Program of(Engines engines) {
        return new Program(engines, Optional.of("tool"));
    }

    Run run(Object... arguments) {
        return run(Ansi.OFF, arguments);
    }

    Run run(Ansi ansi, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Session session =
                new Session(engines, new PrintWriter(out), new PrintWriter(err), ansi, new Tally(), () -> tool);
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int code = Main.run(session, words);
        return new Run(code, out.toString(), err.toString());
    }
}
