package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Place;
import checkvalve.language.model.Plant;
import checkvalve.language.model.Rational;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Type;
import checkvalve.language.syntax.ValveParser.AssumptionContext;
import checkvalve.language.syntax.ValveParser.LawContext;
import checkvalve.language.syntax.ValveParser.VariableContext;
import java.util.HashMap;
import java.util.Map;

/** Declares what the world is made of; checks its laws and assumptions once everything else is declared. */
final class PlantSection {
    private final Draft draft;
    private final Values values;

    PlantSection(Draft draft) {
        this.draft = draft;
        this.values = new Values(draft);
    }

    void declare() {
        draft.each(section -> section.plant(), section -> section.variable()).forEach(this::declare);
    }

    private void declare(VariableContext tree) {
        String name = tree.name(0).getText();
        Place place = draft.place(tree.name(0));
        Plant.Variable variable = variable(tree, name, place);
        Symbol symbol = new Symbol(Symbol.Kind.PLANT, draft.variables.size(), name);
        draft.names.declare(
                name, Declared.value("plant variable", symbol, variable == null ? null : variable.type(), place));
        if (variable != null) {
            draft.variables.add(variable);
        }
    }

    private Plant.Variable variable(VariableContext tree, String name, Place place) {
        String doc = draft.tree.doc(tree);
        Type type =
                tree.enumeration() != null ? values.enumeration(name, tree.enumeration()) : values.type(tree.dimension);
        if (type == null) {
            return null;
        }
        if (!(type instanceof Type.Quantity quantity)) {
            if (tree.range() != null) {
                draft.report(Code.WRONG_TYPE, tree.range(), "only a quantity has a range");
            }
            return new Plant.Variable(name, doc, type, null, null, place);
        }
        Type.Quantity rational = new Type.Quantity(quantity.dimension(), false);
        if (tree.range() == null) {
            return new Plant.Variable(name, doc, rational, null, null, place);
        }
        Rational low = values.rational(tree.range().low, quantity.dimension());
        Rational high = values.rational(tree.range().high, quantity.dimension());
        if (low == null || high == null) {
            return null;
        }
        if (low.compareTo(high) > 0) {
            draft.report(
                    Code.EMPTY_RANGE,
                    tree.range(),
                    "`%s` is above `%s`"
                            .formatted(draft.tree.text(tree.range().low), draft.tree.text(tree.range().high)));
            return null;
        }
        return new Plant.Variable(name, doc, rational, low, high, place);
    }

    void check() {
        draft.each(section -> section.plant(), section -> section.law()).forEach(this::law);
        draft.each(section -> section.plant(), section -> section.assumption()).forEach(this::assumption);
    }

    private void law(LawContext tree) {
        Expr condition = expressions().truth(tree.expression());
        if (condition != null) {
            draft.laws.add(new Plant.Law(draft.tree.doc(tree), condition, draft.place(tree)));
        }
    }

    private final Map<String, Place> ids = new HashMap<>();

    private void assumption(AssumptionContext tree) {
        String id = tree.name().getText();
        Place first = ids.putIfAbsent(id, draft.place(tree.name()));
        if (first != null) {
            draft.report(
                    Code.DUPLICATE_NAME,
                    tree.name(),
                    "there is an assumption `%s` already, on line %d".formatted(id, first.line()));
        }
        Expr condition = expressions().truth(tree.expression());
        draft.assumptions.add(
                new Plant.Assumption(id, Quoted.text(tree.STRING()), condition, draft.place(tree.name())));
    }

    private Expressions expressions() {
        return new Expressions(draft, Expressions.Frame.of(Realm.PLANT));
    }
}
