package checkvalve.language;

/** Every kind of finding, each with the sentence that explains it. */
public enum Code {
    NOT_TEXT("E0101", "A spec is a text file in UTF-8."),
    STRAY_CHARACTER(
            "E0102", "Outside comments and quoted text a spec has letters, digits and the signs of the language only."),
    OPEN_STRING("E0103", "Quoted text ends with a quotation mark on the line it started on."),
    SYNTAX("E0104", "The words do not form what the language allows at this place."),
    TOO_DEEP("E0105", "Brackets nest at most 200 deep."),
    UNCLOSED("E0106", "Every opening bracket has its closing one."),
    SECTION_TWICE("E0107", "Each section is stated at most once; only machines and groups are repeated."),
    NO_TICK("E0108", "A device states the length of its tick, which is above zero."),

    UNKNOWN_NAME("E0201", "Every name that is used is declared somewhere in the device."),
    DUPLICATE_NAME("E0202", "A name is declared once."),
    UNKNOWN_MEMBER("E0203", "An enumerated value is one of the names that its declaration lists."),
    NOT_VISIBLE(
            "E0204",
            "Each part of a spec sees only what exists when it is evaluated: a plant sees no control logic, a"
                    + " `require` sees settings alone."),
    ACTUAL_IN_LOGIC("E0205", "Control logic works on readings; the physical truth is not available to it."),
    CYCLE("E0206", "No define or threshold depends on itself, not even by way of others."),
    UNKNOWN_UNIT("E0207", "A unit is one of those that the language knows."),
    UNKNOWN_DIMENSION("E0208", "A quantity has one of the dimensions that the language knows."),
    OUT_OF_PLACE("E0209", "Some forms have a meaning in one part of a spec only."),

    WRONG_TYPE("E0301", "Where a truth is asked for, a quantity or an enumerated value will not do, and so on."),
    DIMENSIONS("E0302", "Only quantities of one dimension are compared, added or stored in one another."),
    NOT_CONSTANT("E0303", "One side of a product is a constant, and so is a divisor."),
    NOT_WHOLE(
            "E0304",
            "What is stored is a whole number of base units, so a division or a fraction says how it is rounded."),
    TOO_FINE("E0305", "In control logic no number is finer than the resolution of its dimension."),
    NO_BASE_UNIT("E0306", "A quantity that is stored or read has a resolution that base units can express."),
    NOT_TICKS("E0307", "A duration is a whole number of ticks, at least one."),
    DIVISION_BY_ZERO("E0308", "Nothing is divided by zero."),

    EMPTY_RANGE("E0401", "The lower end of a range is not above its upper end."),
    OFF_STEP("E0402", "Both ends of a range and every value in it are whole steps apart."),
    OUT_OF_RANGE("E0403", "A default, a start value or a value out of reset lies in its declared range."),
    MISSING_PART("E0404", "Ranges, steps, resolutions and accuracies are written out."),
    REQUIRE_BROKEN("E0405", "The default settings together satisfy every `require`."),
    BAD_BUDGET("E0406", "A budget is shorter than its window."),
    TOO_LARGE("E0407", "Numbers and counts fit the arithmetic of the controller."),

    INITIAL_STATE("E0501", "A machine has exactly one initial state."),
    SELF_TRANSITION("E0502", "A transition leads to another state: going to the state one is in is no re-entry."),
    UNDRIVEN("E0503", "Every output is driven."),
    DRIVEN_TWICE("E0504", "Every output is driven once."),
    FOR_NEW_STATE(
            "E0505",
            "Timers run before machines move, so `for` cannot watch a new state; `after T in Machine.State` can."),

    NO_SOURCE("E0601", "A requirement names the document and the clause that it comes from."),
    LEANS_ON_LOGIC("E0602", "A requirement does not lean on the logic that it judges, unless it is marked `internal`."),
    UNPROVED_PORT("E0603", "The direction of a power port is an obligation, so some requirement states it."),
    WINDOW_POLARITY("E0604", "A count over a window stands only where its being true can break the requirement."),

    UNUSED("W0701", "What is declared is used.");

    private final String id;
    private final String sentence;

    Code(String id, String sentence) {
        this.id = id;
        this.sentence = sentence;
    }

    /** The code as printed, as in {@code E0203}. */
    public String id() {
        return id;
    }

    /** One sentence that says what is asked of a spec. */
    public String sentence() {
        return sentence;
    }

    /** How bad findings of this kind are. */
    public Severity severity() {
        return id.startsWith("W") ? Severity.WARNING : Severity.ERROR;
    }
}
