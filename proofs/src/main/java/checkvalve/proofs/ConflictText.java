package checkvalve.proofs;

import checkvalve.language.model.Device;
import checkvalve.language.model.Dimension;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Output;
import checkvalve.language.model.Plant;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Type;
import checkvalve.language.print.ExprText;
import checkvalve.language.print.UnitText;
import checkvalve.proofs.encode.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A conflict in the words of the spec: what excludes each other, and after which command and which world. */
final class ConflictText {
    private final Device device;
    private final UnitText units;
    private final Map<String, Rational> values = new TreeMap<>();

    private ConflictText(Device device, Conflict conflict) {
        this.device = device;
        this.units = new UnitText(device.units());
        conflict.state().forEach((variable, value) -> values.put(variable.name(), value));
    }

    /** Lines that end with a line end. */
    static String of(Device device, Conflict conflict) {
        return new ConflictText(device, conflict).text(conflict);
    }

    private String text(Conflict conflict) {
        List<String> lines = new ArrayList<>();
        List<String> commands = commands();
        List<String> past = past();
        if (!commands.isEmpty()) {
            lines.add("under the command");
            commands.forEach(command -> lines.add("  " + command));
        }
        if (!past.isEmpty()) {
            lines.add("after a tick with");
            past.forEach(value -> lines.add("  " + value));
        }
        lines.add("no world satisfies " + (conflict.facts().size() == 1 ? "" : "all of"));
        conflict.facts().forEach(fact -> lines.add("  " + words(fact)));
        return String.join("\n", lines.stream().map(String::stripTrailing).toList()) + "\n";
    }

    private List<String> commands() {
        List<String> commands = new ArrayList<>();
        for (Output output : device.outputs()) {
            add(output.name(), output.type(), output.name(), commands);
        }
        return commands;
    }

    private List<String> past() {
        List<String> past = new ArrayList<>();
        List<Expr> memories = device.plant().memories();
        ExprText text = ExprText.ofPlant(device);
        for (int i = 0; i < memories.size(); i++) {
            String words = text.show(memories.get(i));
            String plain = memories.get(i) instanceof Expr.Ref ? words : "memory " + (i + 1);
            add("previous " + plain, memories.get(i).type(), words, past);
        }
        return past;
    }

    /** The value of a cell in words, if the conflict needs it. */
    private void add(String cell, Type type, String words, List<String> lines) {
        switch (type) {
            case Type.Truth truth -> {
                Rational value = values.get(cell);
                if (value != null) {
                    lines.add((value.signum() != 0 ? "" : "not ") + words);
                }
            }
            case Type.Quantity(Dimension dimension, boolean whole) -> {
                Rational value = values.get(cell);
                if (value != null) {
                    lines.add(words + " = " + units.show(value, dimension));
                }
            }
            case Type.Enumeration enumeration -> member(cell, enumeration, words, lines);
        }
    }

    /** It is the first member whose truth holds, the one without a truth when none does. */
    private void member(String cell, Type.Enumeration type, String words, List<String> lines) {
        List<String> others = type.members().subList(1, type.members().size());
        List<String> known = others.stream()
                .filter(member -> values.containsKey(cell + "=" + member))
                .toList();
        String is = known.stream()
                .filter(member -> values.get(cell + "=" + member).signum() != 0)
                .findFirst()
                .orElse(null);
        if (is != null) {
            lines.add(words + " = " + is);
        } else if (!known.isEmpty() && known.size() == others.size()) {
            lines.add(words + " = " + type.members().getFirst());
        } else if (!known.isEmpty()) {
            lines.add(words + " != " + String.join(", ", known));
        }
    }

    private String words(Fact fact) {
        for (Plant.Law law : device.plant().laws()) {
            if (fact.origin().equals("law, line " + law.place().line())) {
                return "line " + law.place().line() + ": " + device.source().at(law.place());
            }
        }
        for (Plant.Assumption assumption : device.plant().assumptions()) {
            if (fact.origin().equals("assumption " + assumption.id())) {
                return "line " + assumption.place().line() + ": assumption " + assumption.id() + ": "
                        + ExprText.ofPlant(device).show(assumption.condition());
            }
        }
        for (Plant.Variable variable : device.plant().variables()) {
            if (fact.origin().equals(variable.name() + " is within its physical range")) {
                return "line " + variable.place().line() + ": " + variable.name() + ": " + range(variable);
            }
        }
        return fact.origin();
    }

    private String range(Plant.Variable variable) {
        Dimension dimension = ((Type.Quantity) variable.type()).dimension();
        String low = variable.low() == null ? "" : units.show(variable.low(), dimension);
        String high = variable.high() == null ? "" : units.show(variable.high(), dimension);
        return low + " .. " + high;
    }
}
