package checkvalve.cli;

import checkvalve.cli.keep.Keeping;
import checkvalve.cli.report.Json;
import checkvalve.cli.report.Plain;
import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;

/**
 * One run of the program: what it works with and where it prints.
 *
 * @param tally is told how far a proof has come
 * @param keeping what is kept between runs
 */
record Session(Engines engines, PrintWriter out, PrintWriter err, Ansi ansi, Tally tally, Keeping keeping) {
    /** Prints lines of a result. */
    void say(String text) {
        print(out, text);
    }

    /** Prints lines that are not the result. */
    void note(String text) {
        print(err, text);
    }

    void sayJson(Object object) {
        say(Json.text(object));
    }

    private void print(PrintWriter writer, String text) {
        String plain = ansi.enabled() ? text : Plain.text(text);
        writer.print(plain.endsWith("\n") ? plain : plain + "\n");
        writer.flush();
    }
}
