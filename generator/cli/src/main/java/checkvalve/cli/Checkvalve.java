package checkvalve.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command that holds the others. */
@Command(
        name = "checkvalve",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisHeading = "Usage: ",
        commandListHeading = "%nCommands:%n",
        description = {
            "",
            "Reads the spec of a battery management controller, proves what it requires for every run, every setting"
                    + " and every battery, and writes the Java that does it.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all proved, or done",
            "10:something is refuted, or a class differs from its spec; what is shown was seen to happen",
            "20:something is open: neither proved nor refuted, and nothing is refuted",
            "30:the spec has errors",
            "64:wrong use: an unknown option, a file that is not there, a folder that cannot be written to",
            "70:a bug of ours; the report is in a file that is named",
            "130:ended with Ctrl-C; no file is left half written"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  checkvalve check spec/devices/thermostat.valve",
            "  checkvalve prove spec/devices/thermostat.valve --json",
            "  checkvalve build spec/devices/smart-bms-12-200.valve",
            "  checkvalve agree generated-firmware/target/classes spec/devices/smart-bms-12-200.valve",
            "  checkvalve explain NO_BACKFLOW_MARGIN spec/devices/smart-bms-12-200.valve",
            "",
            "What must be believed for a proof to mean something: reading the spec, encode, terms, the",
            "composition rule, the fold lemma, check, the second solver, the replay, the lift, agreement, the",
            "Java machine, and the laws and assumptions of the spec. `checkvalve believed SPEC` says of each what",
            "it is. The search need not be believed: what it finds is checked again."
        })
final class Checkvalve implements Runnable {
    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        throw new ParameterException(command.commandLine(), "Say what to do");
    }
}
