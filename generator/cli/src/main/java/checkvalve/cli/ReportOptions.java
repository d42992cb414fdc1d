package checkvalve.cli;

import checkvalve.cli.report.Table;
import picocli.CommandLine.Option;

/** How much of a report is shown. */
final class ReportOptions {
    @Option(names = "--no-times", description = "Leave out the seconds, the only part that differs between runs.")
    private boolean noTimes;

    @Option(names = "--all", description = "A line for each question that every device is asked, proved or not.")
    private boolean all;

    Table.Style style() {
        return new Table.Style(!noTimes, all);
    }
}
