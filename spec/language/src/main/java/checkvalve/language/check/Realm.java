package checkvalve.language.check;

import checkvalve.language.model.Symbol;
import java.util.EnumSet;
import java.util.Set;

/** The parts of a spec that hold expressions; each sees names of its own. */
enum Realm {
    REQUIRE("a `require`", EnumSet.of(Symbol.Kind.SETTING)),
    /** Defines and thresholds. */
    LOGIC("control logic", Sees.LOGIC),
    GUARD("a transition", Sees.LOGIC),
    KEEP("`keep`", Sees.LOGIC),
    DRIVE("`drive`", Sees.LOGIC),
    PLANT("the plant", EnumSet.of(Symbol.Kind.PLANT, Symbol.Kind.OUTPUT, Symbol.Kind.ACTUAL)),
    CLAIM(
            "a requirement",
            EnumSet.of(
                    Symbol.Kind.SETTING,
                    Symbol.Kind.READING,
                    Symbol.Kind.ACTUAL,
                    Symbol.Kind.PLANT,
                    Symbol.Kind.OUTPUT)),
    INTERNAL("a requirement", EnumSet.allOf(Symbol.Kind.class));

    private static final class Sees {
        static final Set<Symbol.Kind> LOGIC = EnumSet.of(
                Symbol.Kind.SETTING,
                Symbol.Kind.READING,
                Symbol.Kind.DEFINE,
                Symbol.Kind.THRESHOLD,
                Symbol.Kind.MACHINE,
                Symbol.Kind.KEEP);
    }

    private final String shown;
    private final Set<Symbol.Kind> visible;

    Realm(String shown, Set<Symbol.Kind> visible) {
        this.shown = shown;
        this.visible = visible;
    }

    /** What it is called in a message. */
    String shown() {
        return shown;
    }

    boolean sees(Symbol.Kind kind) {
        return visible.contains(kind);
    }

    /** Whether numbers here are whole in base units. */
    boolean isLogic() {
        return this == LOGIC || this == GUARD || this == KEEP || this == DRIVE || this == REQUIRE;
    }

    boolean isClaim() {
        return this == CLAIM || this == INTERNAL;
    }
}
