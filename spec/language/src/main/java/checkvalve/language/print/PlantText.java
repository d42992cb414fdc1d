package checkvalve.language.print;

import checkvalve.language.model.Device;
import checkvalve.language.model.Plant;
import checkvalve.language.model.Type;
import checkvalve.language.syntax.UnitTable;

/** Writes what is assumed of the world. */
final class PlantText {
    private final Plant plant;
    private final Page page;
    private final UnitText units;
    private final ExprText expressions;

    PlantText(Device device, Page page) {
        this.plant = device.plant();
        this.page = page;
        this.units = new UnitText(device.units());
        this.expressions = ExprText.ofPlant(device);
    }

    void print() {
        page.section("plant variables", plant.variables(), this::variable);
        page.section("laws", plant.laws(), this::law);
        page.section("assumptions", plant.assumptions(), this::assumption);
    }

    private void variable(Plant.Variable variable) {
        page.doc(variable.doc());
        switch (variable.type()) {
            case Type.Truth t -> page.line("%s: truth", variable.name());
            case Type.Enumeration e -> page.line("%s: { %s }", variable.name(), String.join(", ", e.members()));
            case Type.Quantity q -> page.line("%s: %s%s", variable.name(), word(q), range(variable, q));
        }
    }

    private static String word(Type.Quantity quantity) {
        return UnitTable.word(quantity.dimension()).orElse("quantity");
    }

    private String range(Plant.Variable variable, Type.Quantity quantity) {
        return variable.low() == null
                ? ", unbounded"
                : " %s .. %s"
                        .formatted(
                                units.show(variable.low(), quantity.dimension()),
                                units.show(variable.high(), quantity.dimension()));
    }

    private void law(Plant.Law law) {
        page.doc(law.doc());
        page.line("%s", expressions.show(law.condition()));
    }

    private void assumption(Plant.Assumption assumption) {
        page.line("%s \"%s\"", assumption.id(), assumption.sentence());
        page.indented(() -> page.line("%s", expressions.show(assumption.condition())));
    }
}
