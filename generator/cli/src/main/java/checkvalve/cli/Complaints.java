package checkvalve.cli;

import checkvalve.cli.files.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in one sentence, and with which exit code the program leaves. */
final class Complaints {
    private final Session session;

    Complaints(Session session) {
        this.session = session;
    }

    int wrongArguments(ParameterException wrong, String... arguments) {
        CommandLine command = wrong.getCommandLine();
        List<String> near =
                wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        String help = command.getCommandSpec().qualifiedName() + " --help";
        complain(firstLower(wrong.getMessage()) + (near.isEmpty() ? "" : "; did you mean `" + near.getFirst() + "`?"));
        session.note("`" + help + "` shows what it can do");
        return ExitCode.WRONG_USE;
    }

    int failed(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof Refusal wrong) {
            complain(wrong.getMessage());
            return wrong.exitCode();
        }
        IOException problem = failure instanceof UncheckedIOException unchecked
                ? unchecked.getCause()
                : failure instanceof IOException checked ? checked : null;
        if (problem != null) {
            complain(Reason.withFile(problem, "a file"));
            return ExitCode.WRONG_USE;
        }
        complain(BugReport.of(failure, parsed.originalArgs().toArray(new String[0])));
        return ExitCode.BUG;
    }

    private void complain(String sentence) {
        session.note("checkvalve: " + sentence);
    }

    private static String firstLower(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
