package checkvalve.language.meaning;

import checkvalve.language.model.Device;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Requirement;
import checkvalve.language.model.Transition;
import checkvalve.language.print.ExprText;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells a story as a table of the ticks where something changes, with the line of the spec that took each decision. Plain
 * text, at most 118 wide, so that it can stand a little further in.
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
        return requirement.id() + ": " + requirement.sentence() + "\n" + of(new Subject.Claim(requirement), story);
    }

    /** What the story shows about anything, without a heading, as text that ends with a line end. */
    public String of(Subject subject, Story story) {
        Requirement requirement = subject instanceof Subject.Claim(Requirement claimed) ? claimed : Replay.nothing();
        StoryLog log = new StoryLog(device, new Interpreter(device).reset());
        Hindsight hindsight =
                new Hindsight(device, requirement, story.segments().getFirst().inputs());
        Outcome outcome = new Replay(device).play(requirement, story, log.and(hindsight));
        Ending ending = new Ending(device, hindsight);
        ending.tell(subject, outcome);
        List<Moment> moments = log.moments();
        Relevance relevance = new Relevance(device);
        relevance.add(subject);
        if (ending.isOfWorld()) {
            relevance.addLaws(Claims.laws(device, requirement));
        }
        relevance.addAll(ending.parts(), Relevance.NEAR);
        moments.forEach(at -> relevance.addMoves(moves(at, relevance)));
        TableText table = new TableText(new Columns(device, relevance, moments).all());
        List<String> lines = new ArrayList<>(table.throughout());
        lines.add("");
        if (!table.isEmpty()) {
            lines.addAll(table.heading());
            lines.addAll(rows(moments, table, relevance));
            lines.add("");
        }
        lines.addAll(ending.lines());
        return String.join("\n", lines) + "\n";
    }

    private List<String> rows(List<Moment> moments, TableText table, Relevance relevance) {
        List<String> lines = new ArrayList<>();
        long shown = -1;
        for (int row = 0; row < moments.size(); row++) {
            Moment at = moments.get(row);
            List<Transition> moves = moves(at, relevance);
            if (moves.isEmpty() && !table.tellsAt(row)) {
                continue;
            }
            gap(shown, at, lines);
            lines.add(table.row(row, at.isReset() ? "reset" : values.time(at.tick())));
            moves.forEach(move -> lines.addAll(table.beneath(line(move, at))));
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

    private List<Transition> moves(Moment at, Relevance relevance) {
        List<Transition> moves = new ArrayList<>();
        for (int i = 0; i < device.machines().size(); i++) {
            if (at.movesTo(i) && relevance.isMoved(i)) {
                moves.add(device.machines().get(i).transitions().get(at.after().taken()[i]));
            }
        }
        return moves;
    }

    /** The transition as the spec has it; where only a part of its guard held, what that was. */
    private String line(Transition move, Moment at) {
        GroundText logic = new GroundText(device, ExprText.ofLogic(device), Hindsight.logic(device, at));
        List<Expr> grounds = Grounds.of(move.guard(), logic.valuation());
        String as = Grounds.areAll(grounds, move.guard()) ? "" : ", as " + Wording.joined(grounds, logic);
        return "line " + move.place().line() + ": " + move.text() + as;
    }
}
