package checkvalve.proofs.horn;

import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Random formulas over two numbers {@code a} and {@code b}, a truth {@code c} and an input {@code i}, as text, and beside it
 * what they mean, written from SMT-LIB's definitions and not by any of the code under test.
 */
final class RandomFormulas {
    private final Random random;

    RandomFormulas(Random random) {
        this.random = random;
    }

    /**
     * @param value at a, b, c and i
     */
    record Number(String text, ToIntFunction<int[]> value) {
        int at(int... values) {
            return value.applyAsInt(values);
        }
    }

    /**
     * @param holds at a, b, c and i
     */
    record Truth(String text, Predicate<int[]> holds) {
        boolean at(int... values) {
            return holds.test(values);
        }
    }

    Number number(int depth) {
        int kind = random.nextInt(depth == 0 ? 4 : 11);
        return switch (kind) {
            case 0 -> new Number("a", at -> at[0]);
            case 1 -> new Number("b", at -> at[1]);
            case 2 -> new Number("i", at -> at[3]);
            case 3 -> constant(random.nextInt(7) - 1);
            case 4 -> sum(number(depth - 1), number(depth - 1));
            case 5 -> difference(number(depth - 1), number(depth - 1));
            case 6 -> choice(truth(depth - 1), number(depth - 1), number(depth - 1));
            case 7 -> quotient(number(depth - 1), divisor());
            case 8 -> remainder(number(depth - 1), divisor());
            case 9 -> magnitude(number(depth - 1));
            default -> named(number(depth - 1));
        };
    }

    private int divisor() {
        return random.nextBoolean() ? 2 + random.nextInt(3) : -2 - random.nextInt(3);
    }

    private static Number constant(int value) {
        return new Number(written(value), at -> value);
    }

    private static String written(int value) {
        return value < 0 ? "(- " + -value + ")" : String.valueOf(value);
    }

    private static Number sum(Number x, Number y) {
        return new Number("(+ " + x.text() + " " + y.text() + ")", at -> x.at(at) + y.at(at));
    }

    private static Number difference(Number x, Number y) {
        return new Number("(- " + x.text() + " (* 2 " + y.text() + "))", at -> x.at(at) - 2 * y.at(at));
    }

    private static Number choice(Truth c, Number x, Number y) {
        return new Number("(ite " + c.text() + " " + x.text() + " " + y.text() + ")", at -> (c.at(at) ? x : y).at(at));
    }

    /** The remainder is never negative, and divisor times quotient plus remainder is the number. */
    private static int rest(int number, int divisor) {
        return Math.floorMod(number, Math.abs(divisor));
    }

    private static Number quotient(Number x, int divisor) {
        return new Number("(div " + x.text() + " " + written(divisor) + ")", at -> {
            int number = x.at(at);
            return (number - rest(number, divisor)) / divisor;
        });
    }

    private static Number remainder(Number x, int divisor) {
        return new Number("(mod " + x.text() + " " + written(divisor) + ")", at -> rest(x.at(at), divisor));
    }

    private static Number magnitude(Number x) {
        return new Number("(abs " + x.text() + ")", at -> Math.abs(x.at(at)));
    }

    /** The outer names stay what they are in the value of a {@code let}. */
    private static Number named(Number x) {
        return new Number("(let ((a " + x.text() + ") (k a)) (+ a k))", at -> x.at(at) + at[0]);
    }

    Truth truth(int depth) {
        int kind = random.nextInt(depth == 0 ? 3 : 9);
        return switch (kind) {
            case 0 -> new Truth("c", at -> at[2] == 1);
            case 1 -> compared("<=", number(0), number(0));
            case 2 -> compared("=", number(0), number(0));
            case 3 -> compared(random.nextBoolean() ? "<" : "distinct", number(depth - 1), number(depth - 1));
            case 4 -> joined("and", truth(depth - 1), truth(depth - 1));
            case 5 -> joined("or", truth(depth - 1), truth(depth - 1));
            case 6 -> joined("=>", truth(depth - 1), truth(depth - 1));
            case 7 -> joined(random.nextBoolean() ? "xor" : "=", truth(depth - 1), truth(depth - 1));
            default -> negated(truth(depth - 1));
        };
    }

    private static Truth compared(String relation, Number x, Number y) {
        return new Truth("(" + relation + " " + x.text() + " " + y.text() + ")", at -> {
            int difference = Integer.compare(x.at(at), y.at(at));
            return switch (relation) {
                case "<=" -> difference <= 0;
                case "<" -> difference < 0;
                case "=" -> difference == 0;
                default -> difference != 0;
            };
        });
    }

    private static Truth joined(String junction, Truth p, Truth q) {
        return new Truth("(" + junction + " " + p.text() + " " + q.text() + ")", at -> {
            boolean x = p.at(at);
            boolean y = q.at(at);
            return switch (junction) {
                case "and" -> x && y;
                case "or" -> x || y;
                case "=>" -> !x || y;
                case "xor" -> x != y;
                default -> x == y;
            };
        });
    }

    private static Truth negated(Truth p) {
        return new Truth("(not " + p.text() + ")", at -> !p.at(at));
    }
}
