package checkvalve.generator.lower;

import java.util.Locale;
import java.util.Set;

/** How names of a spec are spelt in Java. */
final class Spelling {
    private static final Set<String> RESERVED = Set.of(
            ("abstract assert boolean break byte case catch char class const continue default do double else enum"
                + " extends final finally float for goto if implements import instanceof int interface long native new"
                + " package private protected public return short static strictfp super switch synchronized this throw"
                + " throws transient try void volatile while true false null _ var yield record sealed permits"
                + " hashCode toString notify notifyAll wait getClass clone finalize equals")
                    .split(" "));

    private Spelling() {}

    static boolean isReserved(String name) {
        return RESERVED.contains(name);
    }

    /** {@code alternator.voltage} as {@code alternatorVoltage}, {@code Load} as {@code load}. */
    static String variable(String name) {
        String joined = joined(name);
        boolean shouted = joined.equals(joined.toUpperCase(Locale.ROOT));
        return shouted ? joined.toLowerCase(Locale.ROOT) : lowerFirst(joined);
    }

    /** {@code alternatorSwitch} as {@code AlternatorSwitch}. */
    static String type(String name) {
        return upperFirst(joined(name));
    }

    /** {@code alternatorSwitch} as {@code ALTERNATOR_SWITCH}. */
    static String constant(String name) {
        return joined(name)
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
                .toUpperCase(Locale.ROOT);
    }

    /** One of what a plural names: {@code batteries} gives {@code battery}. */
    static String singular(String plural) {
        if (plural.endsWith("ies") && plural.length() > 3) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        return plural.endsWith("s") && plural.length() > 1 ? plural.substring(0, plural.length() - 1) : plural;
    }

    static String upperFirst(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Without anything that Java names can't have, each word after the first with a capital. */
    private static String joined(String name) {
        String[] words = name.split("[^A-Za-z0-9_]+");
        StringBuilder joined = new StringBuilder();
        for (String word : words) {
            joined.append(joined.isEmpty() || word.isEmpty() ? word : upperFirst(word));
        }
        if (joined.isEmpty() || Character.isDigit(joined.charAt(0))) {
            joined.insert(0, "n");
        }
        return joined.toString();
    }
}
