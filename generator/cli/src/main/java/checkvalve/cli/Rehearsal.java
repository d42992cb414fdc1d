package checkvalve.cli;

import checkvalve.cli.keep.Keeping;
import checkvalve.proofs.Finder;
import checkvalve.proofs.Prover;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/**
 * Proves specs as runs of the program do, so that the Java machine can write down what it has loaded: once with the search in
 * a process of its own, and once with the search in this one, which has to know its classes too.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /** Says nothing, and leaves with 70 where something goes wrong. */
    public static void main(String[] specs) {
        Locale.setDefault(Locale.ROOT);
        Engines ours = Engines.ours();
        Engines alone = new Engines(
                ours.reading(),
                ours.printing(),
                (device, scope, memory, progress) -> Prover.prove(device, scope, Finder.here(), memory, progress),
                ours.telling(),
                ours.replaying(),
                ours.writing(),
                ours.agreeing());
        for (String spec : specs) {
            play(ours, "prove", spec);
            play(alone, "prove", "--fresh", "--json", spec);
        }
        System.exit(ExitCode.FINE);
    }

    private static void play(Engines engines, String... arguments) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Session session =
                new Session(engines, nowhere, nowhere, Ansi.OFF, new Tally(), Keeping.ofUser(Version::digest));
        int code = Main.run(session, arguments);
        if (code != ExitCode.FINE && code != ExitCode.REFUTED) {
            System.exit(ExitCode.BUG);
        }
    }
}
