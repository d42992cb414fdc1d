package checkvalve.cli;

import checkvalve.cli.keep.Keeping;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The checkvalve program. */
public final class Main {
    private static final long STACK = 512L << 20;
    private static final int LAST_SECONDS = 20;

    private Main() {}

    /** Runs the command and leaves with its exit code. */
    public static void main(String[] arguments) {
        // What is printed is the same wherever the program runs.
        Locale.setDefault(Locale.ROOT);
        boolean live = Terminal.isThere();
        Tally tally = live ? new LiveTally() : new Tally();
        Session session = new Session(
                Engines.ours(),
                writer(FileDescriptor.out, live),
                writer(FileDescriptor.err, live),
                live ? Ansi.AUTO : Ansi.OFF,
                tally,
                Keeping.ofUser(Version::digest));
        CountDownLatch over = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> wind(session, over)));
        int code = run(session, arguments);
        over.countDown();
        System.exit(code);
    }

    /** What is known so far is still told when the run is ended early. */
    private static void wind(Session session, CountDownLatch over) {
        String words = session.tally().lastWords();
        if (words.isEmpty()) {
            return;
        }
        session.note("\n" + words);
        boolean ending = session.engines().proving().stop("interrupted before it was answered");
        try {
            if (ending && !over.await(LAST_SECONDS, TimeUnit.SECONDS)) {
                session.note("it does not come to an end; what was found is lost");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static PrintWriter writer(FileDescriptor descriptor, boolean live) {
        Charset charset = live ? System.out.charset() : StandardCharsets.UTF_8;
        return new PrintWriter(new FileOutputStream(descriptor), false, charset);
    }

    /** Runs the command on a stack that deep specs do not exhaust, and gives its exit code. */
    static int run(Session session, String... arguments) {
        int[] code = {ExitCode.BUG};
        Thread worker = new Thread(null, () -> code[0] = caught(session, arguments), "checkvalve", STACK);
        worker.start();
        boolean interrupted = false;
        while (worker.isAlive()) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return code[0];
    }

    private static int caught(Session session, String... arguments) {
        try {
            if (Foresight.isSearch(List.of(arguments), session.keeping()::knows)) {
                session.engines().proving().ready();
            }
            return commandLine(session, arguments).execute(arguments);
        } catch (Throwable bug) {
            return bug(session, bug, arguments);
        } finally {
            session.engines().proving().relax();
        }
    }

    private static int bug(Session session, Throwable bug, String... arguments) {
        session.note("checkvalve: " + BugReport.of(bug, arguments));
        return ExitCode.BUG;
    }

    /** With the one command that is asked for, or else with all: to take them in is a tenth of a short run. */
    private static CommandLine commandLine(Session session, String... arguments) {
        CommandLine commandLine = new CommandLine(new Checkvalve());
        Map<String, Supplier<Object>> commands = commands(session);
        if (arguments.length > 0 && commands.containsKey(arguments[0])) {
            commands.keySet().retainAll(Set.of(arguments[0]));
        }
        commands.forEach((name, command) -> commandLine.addSubcommand(name, command.get()));
        Complaints complaints = new Complaints(session);
        return commandLine
                .setOut(session.out())
                .setErr(session.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(session.ansi()))
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(complaints::wrongArguments)
                .setExecutionExceptionHandler(complaints::failed);
    }

    private static Map<String, Supplier<Object>> commands(Session session) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("check", () -> new CheckCommand(session));
        commands.put("prove", () -> new ProveCommand(session));
        commands.put("generate", () -> new GenerateCommand(session));
        commands.put("build", () -> new BuildCommand(session));
        commands.put("explain", () -> new ExplainCommand(session));
        commands.put("certify", () -> new CertifyCommand(session));
        commands.put("agree", () -> new AgreeCommand(session));
        commands.put("mutate", () -> new MutateCommand(session));
        commands.put("margin", () -> new MarginCommand(session));
        commands.put("needs", () -> new NeedsCommand(session));
        commands.put("tests", () -> new TestsCommand(session));
        commands.put("believed", () -> new BelievedCommand(session));
        return commands;
    }
}
