package checkvalve.cli.report;

import checkvalve.proofs.agree.Audit;
import java.util.List;
import java.util.Locale;

/** What compiled classes are made of, for a person. */
final class AuditText {
    private static final int HEAD = 10;

    private AuditText() {}

    static String render(Audit audit) {
        StringBuilder text = new StringBuilder("What it is made of\n");
        String loops = audit.loops() == 1 ? "1 loop" : audit.loops() + " loops";
        String rounds = audit.loops() == 0 ? ", no loop" : ", " + loops + " of at most " + audit.rounds() + " rounds";
        row(text, "step", "at most " + number(audit.step()) + " instructions, whatever it is given" + rounds);
        row(text, "reset", "at most " + number(audit.reset()) + " instructions");
        row(text, "settings", "at most " + number(audit.settings()) + " instructions to write them");
        row(
                text,
                "memory",
                number(audit.state()) + " bytes in the core, " + number(audit.readings())
                        + " bytes in a set of readings, and what the Java machine adds to each object");
        row(text, "files", number(audit.files()) + " bytes of class files");
        row(
                text,
                "uses",
                audit.alone()
                        ? "nothing but itself and java.lang.Object"
                        : "names of other classes, in what is never executed");
        row(text, "types", words(audit.types()));
        row(text, "opcodes", words(audit.opcodes()));
        row(
                text,
                "never",
                "allocates once it is made, throws, catches, locks, calls any library, or loops without a constant"
                        + " bound");
        row(
                text,
                "time",
                "one call of step is one tick: late calls make each duration longer by as much, a call too many makes"
                        + " it shorter, and without calls the outputs stay as they are");
        return text.toString();
    }

    private static void row(StringBuilder text, String head, String what) {
        String wrapped = Layout.indented(HEAD + 2, Layout.wrapped(what, Layout.WIDTH - HEAD - 2));
        text.append("  ").append(head).append(wrapped.substring(2 + head.length()));
    }

    private static String words(List<String> words) {
        return String.join(", ", words);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
