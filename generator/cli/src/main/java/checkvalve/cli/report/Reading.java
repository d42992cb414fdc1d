package checkvalve.cli.report;

import checkvalve.language.Finding;
import checkvalve.language.Spec;
import java.util.List;

/**
 * What there is to say about a spec before anything is proved, for JSON.
 *
 * @param verdict {@code rejected} if a finding is an error, else {@code accepted}
 */
public record Reading(String device, String spec, String verdict, List<Remark> findings) {
    /** One finding. Lines and columns count from one, the end is exclusive. */
    public record Remark(
            String code,
            String severity,
            int line,
            int column,
            int endLine,
            int endColumn,
            String message,
            String help) {
        static Remark of(Finding finding) {
            return new Remark(
                    finding.code().id(),
                    finding.severity().word(),
                    finding.place().line(),
                    finding.place().column(),
                    finding.place().endLine(),
                    finding.place().endColumn(),
                    finding.message(),
                    finding.fix().orElse(null));
        }
    }

    public static Reading of(String spec, Spec.Result read) {
        return new Reading(
                read.device().map(device -> device.name()).orElse(null),
                spec,
                read.device().isPresent() ? "accepted" : "rejected",
                read.findings().stream().map(Remark::of).toList());
    }
}
