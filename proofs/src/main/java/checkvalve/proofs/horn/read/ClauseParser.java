package checkvalve.proofs.horn.read;

import de.uni_freiburg.informatik.ultimate.smtinterpol.DefaultLogger;
import de.uni_freiburg.informatik.ultimate.smtinterpol.LogProxy;
import de.uni_freiburg.informatik.ultimate.smtinterpol.option.OptionMap;
import de.uni_freiburg.informatik.ultimate.smtinterpol.smtlib2.ParseEnvironment;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs a text through SMTInterpol's parser. Nothing is printed, no file is read, the process never exits. */
final class ClauseParser extends ParseEnvironment {
    private static final int MOST = 20;
    private static final Pattern PLACED = Pattern.compile("clauses:(\\d+):\\d+: (.*)", Pattern.DOTALL);

    private final ClauseScript script;
    private final List<Reading.Finding> findings = new ArrayList<>();

    /** Ends the reading early. */
    private static final class End extends Error {
        End() {
            super("end", null, false, false);
        }
    }

    ClauseParser(ClauseScript script) {
        super(script, options());
        this.script = script;
    }

    private static OptionMap options() {
        LogProxy silence = new DefaultLogger();
        silence.setLoglevel(LogProxy.LOGLEVEL_OFF);
        OptionMap options = new OptionMap(silence, true);
        options.set(":print-success", false);
        options.set(":verbosity", LogProxy.LOGLEVEL_OFF);
        return options;
    }

    /** What is wrong with the text; empty when nothing is. */
    List<Reading.Finding> read(String text) {
        try {
            parseStream(new StringReader(text), "clauses");
        } catch (End e) {
            return findings;
        }
        return findings;
    }

    @Override
    public void printError(String message) {
        Matcher placed = PLACED.matcher(String.valueOf(message));
        findings.add(
                placed.matches()
                        ? new Reading.Finding(Integer.parseInt(placed.group(1)), plain(placed.group(2)))
                        : new Reading.Finding(0, plain(String.valueOf(message))));
        if (findings.size() == MOST) {
            throw new End();
        }
    }

    /** One line, without a full stop at its end. */
    private static String plain(String message) {
        String line = message.strip()
                .replaceAll("\\s+", " ")
                .replace("Application of function null does not type check", "Application to arguments of other sorts");
        String cut = line.length() > 200 ? line.substring(0, 200) + "…" : line;
        return cut.endsWith(".") ? cut.substring(0, cut.length() - 1) : cut;
    }

    /** What is asked of a solver after the question changes nothing. */
    @Override
    public void printUnsupported() {
        if (!script.isAsked()) {
            throw new OutOfScope("uses a command that is not known here");
        }
    }

    @Override
    public void printResponse(Object response) {
        return;
    }

    @Override
    public void include(String file) {
        throw new OutOfScope("includes another file");
    }

    @Override
    public void exit() {
        throw new End();
    }

    @Override
    public void exitWithStatus(int status) {
        throw new End();
    }
}
