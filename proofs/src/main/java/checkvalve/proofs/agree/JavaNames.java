package checkvalve.proofs.agree;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Which name of a class stands for a name of the spec. Believed, as the words on a terminal are: {@code alternator.voltage} is
 * {@code alternatorVoltage}. A name that Java reserves or that is taken has a number behind it, in the order of the spec.
 */
final class JavaNames {
    private final Set<String> free;

    /**
     * @param names those of one class
     */
    JavaNames(Collection<String> names) {
        free = new LinkedHashSet<>(names);
    }

    /** The first of the wishes that the class has and nothing before stands for, else the last with the first such number. */
    String take(String... wishes) {
        for (String wish : wishes) {
            if (free.remove(wish)) {
                return wish;
            }
        }
        String last = wishes[wishes.length - 1];
        for (int number = 2; number <= free.size() + 2; number++) {
            if (free.remove(last + "_" + number)) {
                return last + "_" + number;
            }
        }
        throw new Mismatch("the class has no `" + last + "`");
    }

    boolean has(String name) {
        return free.contains(name);
    }

    /** Names that stand for nothing. */
    Set<String> rest() {
        return free;
    }

    static String variable(String name) {
        String joined = joined(name);
        boolean shouted = joined.equals(joined.toUpperCase(Locale.ROOT));
        return shouted
                ? joined.toLowerCase(Locale.ROOT)
                : joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
    }

    static String type(String name) {
        return upperFirst(joined(name));
    }

    static String constant(String name) {
        return joined(name)
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
                .toUpperCase(Locale.ROOT);
    }

    static String setter(String field) {
        return "set" + upperFirst(field);
    }

    private static String upperFirst(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String joined(String name) {
        StringBuilder joined = new StringBuilder();
        for (String word : name.split("[^A-Za-z0-9_]+")) {
            joined.append(joined.isEmpty() || word.isEmpty() ? word : upperFirst(word));
        }
        return joined.isEmpty() || Character.isDigit(joined.charAt(0)) ? "n" + joined : joined.toString();
    }
}
