package checkvalve.proofs.encode;

import checkvalve.language.model.Device;
import checkvalve.language.model.Plant;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Reading;
import checkvalve.language.model.Require;
import checkvalve.language.model.Setting;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Type;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.ArrayList;
import java.util.List;

/** What is free at each tick: settings, plant variables, the truth, and readings within what sensors permit. */
final class InputCells {
    final List<Cell> settings = new ArrayList<>();
    final List<Cell> readings = new ArrayList<>();
    final List<Cell> actuals = new ArrayList<>();
    final List<Cell> plant = new ArrayList<>();

    private final Device device;
    private final Workshop shop;
    private final Terms terms;

    InputCells(Device device, Workshop shop) {
        this.device = device;
        this.shop = shop;
        this.terms = shop.terms;
        device.settings().forEach(this::setting);
        requires();
        device.readings().forEach(this::reading);
        device.plant().variables().forEach(this::variable);
    }

    /** A setting as something to remember: which of its choices it is where it has a list of them, else its value. */
    Value remembered(int setting) {
        Cell cell = settings.get(setting);
        if (device.settings().get(setting).choices().isEmpty()) {
            return cell.value();
        }
        return Cell.members(terms, cell.variables());
    }

    static List<Value> values(List<Cell> cells) {
        return cells.stream().map(Cell::value).toList();
    }

    private void setting(Setting setting) {
        switch (setting.type()) {
            case Type.Truth() -> settings.add(shop.input(Cell.of(terms, setting.name(), setting.type())));
            case Type.Enumeration e -> settings.add(shop.input(Cell.of(terms, setting.name(), e)));
            case Type.Quantity q -> settings.add(setting.choices().isEmpty() ? ranged(setting) : listed(setting));
        }
    }

    private Cell ranged(Setting setting) {
        Term steps = terms.variable(setting.step() == 1 ? setting.name() : setting.name() + " in steps", Sort.INT);
        Term value = terms.add(terms.whole(setting.low()), terms.scale(Rational.of(setting.step()), steps));
        if (setting.step() == 1) {
            value = steps;
        }
        shop.fact(
                Fact.Kind.SENSING,
                terms.and(
                        terms.atMost(terms.whole(setting.low()), value),
                        terms.atMost(value, terms.whole(setting.high()))),
                "setting " + setting.name() + " is within its range");
        shop.label(value, setting.name());
        return shop.input(new Cell(List.of(steps), new Value.Number(value)));
    }

    private Cell listed(Setting setting) {
        List<String> names = setting.choices().stream().map(String::valueOf).toList();
        Cell choice = Cell.choice(terms, setting.name(), names);
        List<Term> is = ((Value.Choice) choice.value()).is();
        Term value = terms.whole(setting.choices().getFirst());
        for (int i = is.size() - 1; i >= 1; i--) {
            value = terms.ite(
                    choice.variables().get(i - 1), terms.whole(setting.choices().get(i)), value);
        }
        shop.label(value, setting.name());
        return shop.input(new Cell(choice.variables(), new Value.Number(value)));
    }

    private void requires() {
        PhaseScope scope = new PhaseScope().see(Symbol.Kind.SETTING, values(settings));
        for (Require require : device.requires()) {
            shop.fact(
                    Fact.Kind.SENSING,
                    shop.encoder.truth(require.condition(), scope),
                    "settings: " + require.sentence());
        }
    }

    private void reading(Reading reading) {
        if (reading.sensor() == null) {
            Cell cell = shop.input(Cell.of(terms, reading.name(), reading.type()));
            readings.add(cell);
            actuals.add(cell);
            return;
        }
        Cell cell = shop.input(
                Cell.number(terms, reading.name(), Sort.INT, reading.sensor().resolution()));
        Cell actual = shop.input(Cell.number(terms, "actual " + reading.name(), Sort.REAL, 1));
        readings.add(cell);
        actuals.add(actual);
        Term steps = cell.variables().getFirst();
        String origin = reading.name() + " is read as its sensor permits";
        shop.fact(
                Fact.Kind.SENSING,
                Sensing.inRange(terms, steps, reading.sensor()),
                reading.name() + " is within its sensor's range");
        shop.fact(Fact.Kind.SENSING, Sensing.permits(terms, sampled(reading, actual), steps, reading.sensor()), origin);
    }

    /** The truth of as many ticks ago as the sample is old. */
    private Term sampled(Reading reading, Cell actual) {
        Type real = new Type.Quantity(((Type.Quantity) reading.type()).dimension(), false);
        Value aged = actual.value();
        for (int i = 1; i <= reading.sensor().age(); i++) {
            aged = shop.memory("actual " + reading.name() + " " + i + " ago", real, aged, null);
        }
        return ((Value.Number) aged).term();
    }

    private void variable(Plant.Variable variable) {
        Cell cell = shop.input(Cell.of(terms, variable.name(), variable.type()));
        plant.add(cell);
        if (cell.value() instanceof Value.Number(Term term)) {
            bound(variable.low(), term, true, variable.name());
            bound(variable.high(), term, false, variable.name());
        }
    }

    private void bound(Rational bound, Term term, boolean lower, String name) {
        if (bound != null) {
            Term limit = terms.real(bound);
            shop.fact(
                    Fact.Kind.WORLD,
                    lower ? terms.atMost(limit, term) : terms.atMost(term, limit),
                    name + " is within its physical range");
        }
    }
}
