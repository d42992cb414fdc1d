package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.model.Define;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Place;
import checkvalve.language.model.Symbol;
import checkvalve.language.model.Threshold;
import checkvalve.language.model.Type;
import checkvalve.language.syntax.ValveParser.DefineContext;
import checkvalve.language.syntax.ValveParser.ThresholdContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Defines and thresholds: each is checked when first asked for, so they may stand in any order. */
final class Definitions {
    private enum Progress {
        OPEN,
        DONE
    }

    private final Draft draft;
    private final Map<String, DefineContext> defines = new LinkedHashMap<>();
    private final Map<String, ThresholdContext> thresholds = new LinkedHashMap<>();
    private final Map<String, Progress> progress = new LinkedHashMap<>();
    private final Map<String, Define> checkedDefines = new LinkedHashMap<>();
    private final Map<String, Threshold> checkedThresholds = new LinkedHashMap<>();

    private final Set<String> reported = new HashSet<>();

    Definitions(Draft draft) {
        this.draft = draft;
    }

    void declare() {
        draft.each(section -> section.defines(), section -> section.define()).forEach(tree -> {
            Symbol symbol =
                    new Symbol(Symbol.Kind.DEFINE, defines.size(), tree.name().getText());
            declare(Declared.value("define", symbol, null, draft.place(tree.name())));
            defines.putIfAbsent(symbol.name(), tree);
        });
        draft.each(section -> section.thresholds(), section -> section.threshold())
                .forEach(tree -> {
                    Symbol symbol = new Symbol(
                            Symbol.Kind.THRESHOLD,
                            thresholds.size(),
                            tree.name().getText());
                    declare(Declared.value("threshold", symbol, Types.TRUTH, draft.place(tree.name())));
                    thresholds.putIfAbsent(symbol.name(), tree);
                });
    }

    private void declare(Declared declared) {
        draft.names.declare(declared.symbol().name(), declared);
    }

    /** Checks all of them and puts them into the draft. */
    void check() {
        defines.keySet().forEach(name -> check(name, Place.NOWHERE));
        thresholds.keySet().forEach(name -> check(name, Place.NOWHERE));
        draft.defines.addAll(checkedDefines.values());
        draft.thresholds.addAll(checkedThresholds.values());
        draft.defines.sort((a, b) -> index(a.name()) - index(b.name()));
        draft.thresholds.sort((a, b) -> index(a.name()) - index(b.name()));
    }

    private int index(String name) {
        return draft.names.find(name).orElseThrow().index();
    }

    /** The type of something declared, found out now if need be; null after a report. */
    Type typeOf(String name, Declared declared, Place use) {
        boolean definition = declared.symbol().kind() == Symbol.Kind.DEFINE
                || declared.symbol().kind() == Symbol.Kind.THRESHOLD;
        if (!definition) {
            return declared.type();
        }
        return check(name, use) ? draft.names.find(name).orElseThrow().type() : null;
    }

    private boolean check(String name, Place use) {
        Progress state = progress.get(name);
        if (state == Progress.OPEN) {
            reportCycle(name, use);
            return false;
        }
        if (state == null) {
            progress.put(name, Progress.OPEN);
            if (defines.containsKey(name)) {
                define(name, defines.get(name));
            } else if (thresholds.containsKey(name)) {
                threshold(name, thresholds.get(name));
            }
            progress.put(name, Progress.DONE);
        }
        return true;
    }

    private void define(String name, DefineContext tree) {
        Expressions expressions = new Expressions(draft, Expressions.Frame.of(Realm.LOGIC));
        Expr value = expressions.whole(expressions.any(tree.expression(), null));
        Declared declared = draft.names.find(name).orElseThrow();
        if (value != null && declared.symbol().kind() == Symbol.Kind.DEFINE) {
            draft.names.refine(name, Declared.value("define", declared.symbol(), value.type(), declared.place()));
            checkedDefines.put(name, new Define(name, draft.tree.doc(tree), value, draft.place(tree.name())));
        }
    }

    private void threshold(String name, ThresholdContext tree) {
        Expressions expressions = new Expressions(draft, Expressions.Frame.of(Realm.LOGIC));
        Expr trip = expressions.truth(tree.trip);
        Expr clear = tree.clear != null ? expressions.truth(tree.clear) : sameLeftSide(tree, trip, expressions);
        if (trip != null && clear != null) {
            boolean initial = tree.start == null || tree.start.getText().equals("tripped");
            checkedThresholds.put(
                    name, new Threshold(name, draft.tree.doc(tree), trip, clear, initial, draft.place(tree.name())));
        }
    }

    private Expr sameLeftSide(ThresholdContext tree, Expr trip, Expressions expressions) {
        Expr right = expressions.quantities.limited(tree.limited(), null);
        if (trip == null || right == null) {
            return null;
        }
        if (!(trip instanceof Expr.Compare compare)) {
            draft.report(
                    Code.OUT_OF_PLACE,
                    tree.limited(),
                    "there is no left side to compare with: what comes before `until` is no comparison");
            return null;
        }
        Place place = draft.tree
                .places()
                .of(tree.relation().getStart(), tree.limited().getStop());
        return expressions.arithmetic.compare(Comparisons.relation(tree.relation()), compare.left(), right, place);
    }

    private void reportCycle(String name, Place use) {
        if (!reported.add(name)) {
            return;
        }
        List<String> open = new ArrayList<>();
        progress.forEach((other, state) -> {
            if (state == Progress.OPEN) {
                open.add(other);
            }
        });
        List<String> cycle = new ArrayList<>(open.subList(open.indexOf(name), open.size()));
        cycle.add(name);
        String shown = String.join(" -> ", cycle);
        draft.findings.report(Code.CYCLE, use, "`%s` depends on itself: %s".formatted(name, shown));
    }
}
