package checkvalve.language.print;

import checkvalve.language.model.Device;
import checkvalve.language.model.Observer;
import checkvalve.language.model.Requirement;
import java.util.stream.Collectors;

/** Writes requirements: as they were written, and as they are judged. */
final class RequirementText {
    private final Device device;
    private final Page page;
    private final UnitText units;

    RequirementText(Device device, Page page) {
        this.device = device;
        this.page = page;
        this.units = new UnitText(device.units());
    }

    void requirement(Requirement requirement) {
        page.line("%s \"%s\"%s", requirement.id(), requirement.sentence(), requirement.internal() ? " internal" : "");
        page.indented(() -> {
            page.line("source %s", String.join("; ", requirement.sources()));
            if (!requirement.assuming().isEmpty()) {
                page.line(
                        "assuming %s",
                        requirement.assuming().stream()
                                .map(index ->
                                        device.plant().assumptions().get(index).id())
                                .collect(Collectors.joining(", ")));
            }
            if (!requirement.fixed().isEmpty()) {
                page.line(
                        "fixed %s",
                        requirement.fixed().stream()
                                .map(index -> device.settings().get(index).name())
                                .collect(Collectors.joining(", ")));
            }
            page.line("written: %s", requirement.text());
            judged(requirement);
        });
    }

    private void judged(Requirement requirement) {
        ExprText text = ExprText.ofRequirement(device, requirement);
        switch (requirement.form()) {
            case Requirement.Always always -> {
                page.line(
                        "judged each tick%s: %s",
                        requirement.judgedAtReset() ? " and out of reset" : "", text.show(always.condition()));
                if (always.trigger() != null) {
                    page.line("not vacuous if reachable: %s", text.show(always.trigger()));
                }
            }
            case Requirement.Within within ->
                page.line(
                        "judged each tick: at most %s since %s",
                        text.show(within.duration()), text.show(within.trigger()));
            case Requirement.Reachable reachable -> page.line("reachable: %s", text.show(reachable.condition()));
        }
        requirement.observers().forEach(observer -> page.line("%s", observed(observer, text)));
    }

    private String observed(Observer observer, ExprText text) {
        return switch (observer) {
            case Observer.Hold hold ->
                "counts ticks in a row with %s, ends at %d (%s)"
                        .formatted(text.show(hold.condition()), hold.cap(), units.ticks(hold.cap()));
            case Observer.Memory memory ->
                "remembers %s%s"
                        .formatted(text.show(memory.operand()), memory.outputsOnly() ? ", out of reset too" : "");
            case Observer.Window window ->
                "counts ticks with %s in windows of up to %d (%s)"
                        .formatted(text.show(window.event()), window.cap(), units.ticks(window.cap()));
            case Observer.Deadline deadline ->
                "counts ticks from %s to %s, ends at %d (%s)"
                        .formatted(
                                text.show(deadline.trigger()),
                                text.show(deadline.response()),
                                deadline.cap(),
                                units.ticks(deadline.cap()));
        };
    }
}
