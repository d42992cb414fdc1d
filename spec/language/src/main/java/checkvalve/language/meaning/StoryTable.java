package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Requirement;
import checkvalve.language.model.Transition;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells a story as a table of the ticks where something changes, with the line of the spec that took each decision. Plain
 * text, at most 120 wide.
 */
public final class StoryTable {
    private final Device device;
    private final ValueText values;

    public StoryTable(Device device) {
        this.device = device;
        this.values = new ValueText(device);
    }

    /** What the story shows about the requirement, as text that ends with a line end. */
    public String of(Requirement requirement, Story story) {
        StoryLog log = new StoryLog(device, new Interpreter(device).reset());
        Outcome outcome = new Replay(device).play(requirement, story, log);
        List<Moment> moments = log.moments();
        Relevance relevance = new Relevance(device);
        relevance.add(requirement);
        moments.stream().flatMap(at -> moves(at).stream()).forEach(move -> relevance.addGuard(move.guard()));
        TableText table = new TableText(new Columns(device, relevance, moments).all());
        StringBuilder text = new StringBuilder();
        text.append(requirement.id())
                .append(": ")
                .append(requirement.sentence())
                .append('\n');
        table.throughout().forEach(line -> text.append(line).append('\n'));
        text.append('\n');
        table.heading().forEach(line -> text.append(line).append('\n'));
        rows(moments, table).forEach(line -> text.append(line).append('\n'));
        text.append('\n');
        ending(requirement, outcome)
                .forEach(line -> text.append(TableText.cut(line)).append('\n'));
        return text.toString();
    }

    private List<String> rows(List<Moment> moments, TableText table) {
        List<String> lines = new ArrayList<>();
        long shown = -1;
        for (int row = 0; row < moments.size(); row++) {
            Moment at = moments.get(row);
            List<Transition> moves = moves(at);
            if (moves.isEmpty() && !table.tellsAt(row)) {
                continue;
            }
            gap(shown, at, lines);
            lines.add(table.row(row, at.isReset() ? "reset" : values.time(at.tick())));
            moves.forEach(move -> lines.add(table.beneath(line(move))));
            shown = at.tick();
        }
        return lines;
    }

    private static void gap(long shown, Moment at, List<String> lines) {
        long steady = Math.max(0, at.tick() - 1 - Math.max(at.driftSince(), shown));
        long quiet = at.tick() - shown - 1 - steady;
        if (shown >= 0 && quiet > 0) {
            lines.add("  … " + TableText.grouped(quiet) + (quiet == 1 ? " quiet tick …" : " quiet ticks …"));
        }
        if (shown >= 0 && steady > 0) {
            lines.add("  … " + TableText.grouped(steady) + (steady == 1 ? " tick" : " ticks") + " on the way …");
        }
    }

    private List<Transition> moves(Moment at) {
        List<Transition> moves = new ArrayList<>();
        for (int i = 0; i < device.machines().size(); i++) {
            if (at.movesTo(i)) {
                moves.add(device.machines().get(i).transitions().get(at.after().taken()[i]));
            }
        }
        return moves;
    }

    private static String line(Transition move) {
        return "line " + move.place().line() + ": " + move.text();
    }

    private List<String> ending(Requirement requirement, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Violated violated ->
                List.of(requirement.id() + " does not hold " + at(violated.tick()) + ":", "  " + requirement.text());
            case Outcome.Reached reached -> List.of(requirement.id() + " is reached " + at(reached.tick()) + ".");
            case Outcome.Holds holds -> List.of(requirement.id() + " holds at every tick of this story.");
            case Outcome.Inadmissible inadmissible -> {
                List<String> lines = new ArrayList<>();
                lines.add("This story cannot happen " + at(inadmissible.tick()) + ":");
                for (Breach breach : inadmissible.breaches()) {
                    lines.add("  line " + breach.place().line() + ": " + breach.sentence());
                }
                yield lines;
            }
        };
    }

    private String at(long tick) {
        return tick == 0 ? "out of reset" : "at " + values.time(tick) + " (tick " + TableText.grouped(tick) + ")";
    }
}
