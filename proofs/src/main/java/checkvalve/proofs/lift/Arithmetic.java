package checkvalve.proofs.lift;

import checkvalve.language.model.Rational;
import checkvalve.proofs.lift.Value.Whole;
import checkvalve.proofs.term.Op;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.lang.classfile.Opcode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the Java machine computes, as terms over plain whole numbers. Believed. A result that bounds do not show to fit its
 * width becomes a {@link Safety}: plain numbers are what is computed only where that holds.
 */
final class Arithmetic {
    private static final Rational MINUS_ONE = Rational.of(-1);

    private final Terms terms;
    private final Intervals intervals;
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Safety> safeties = new ArrayList<>();
    private final Tables tables;
    private final Map<Long, Map<Term, Term>> floors = new LinkedHashMap<>();
    private final String owner;
    private int made;

    /**
     * @param owner begins the names of the variables that are made
     */
    Arithmetic(Terms terms, Intervals intervals, String owner) {
        this.terms = terms;
        this.intervals = intervals;
        this.tables = new Tables(terms);
        this.owner = owner;
    }

    List<Definition> definitions() {
        return definitions;
    }

    List<Safety> safeties() {
        return safeties;
    }

    Whole constant(long value, Width width, Site site) {
        return new Whole(terms.whole(value), width, site.line());
    }

    Whole plus(Whole a, Whole b, Site site) {
        return fitted(terms.add(a.term(), b.term()), a.width(), "a sum", site);
    }

    Whole minus(Whole a, Whole b, Site site) {
        return fitted(terms.subtract(a.term(), b.term()), a.width(), "a difference", site);
    }

    Whole negative(Whole a, Site site) {
        return fitted(terms.scale(MINUS_ONE, a.term()), a.width(), "a negation", site);
    }

    Whole times(Whole a, Whole b, Site site) {
        if (!a.term().isNumber() && !b.term().isNumber()) {
            throw site.notLifted("a product of two variables");
        }
        Term product = a.term().isNumber()
                ? terms.scale(a.term().constant(), b.term())
                : terms.scale(b.term().constant(), a.term());
        return fitted(product, a.width(), "a product", site);
    }

    /** Towards zero, as Java has it. */
    Whole over(Whole a, Whole b, Site site) {
        return new Whole(quotient(a.term(), divisor(b, site)), a.width(), site.line());
    }

    /** With the sign of the dividend, as Java has it. */
    Whole rest(Whole a, Whole b, Site site) {
        long divisor = divisor(b, site);
        Term whole = terms.scale(Rational.of(divisor), quotient(a.term(), divisor));
        return new Whole(terms.subtract(a.term(), whole), a.width(), site.line());
    }

    Whole widened(Whole a, Site site) {
        return new Whole(a.term(), Width.LONG, site.line());
    }

    Whole narrowed(Whole a, Site site) {
        return fitted(a.term(), Width.INT, "a long", site);
    }

    /** Bit by bit, of two constants or of two truths. */
    Whole bits(Opcode opcode, Whole a, Whole b, Site site) {
        if (a.term().isNumber() && b.term().isNumber()) {
            return constant(bits(opcode, Math.toIntExact(value(a)), Math.toIntExact(value(b))), Width.INT, site);
        }
        Term left = isTrue(a, opcode, site);
        Term right = isTrue(b, opcode, site);
        Term is = switch (opcode) {
            case IAND -> terms.and(left, right);
            case IOR -> terms.or(left, right);
            case IXOR -> terms.not(terms.iff(left, right));
            default -> throw site.notLifted(opcode.name().toLowerCase(java.util.Locale.ROOT));
        };
        return new Whole(terms.ite(is, terms.whole(1), terms.whole(0)), Width.INT, site.line());
    }

    private static int bits(Opcode opcode, int a, int b) {
        return switch (opcode) {
            case IAND -> a & b;
            case IOR -> a | b;
            case IXOR -> a ^ b;
            case ISHL -> a << b;
            case ISHR -> a >> b;
            case IUSHR -> a >>> b;
            default -> throw new IllegalStateException(opcode + " is not bitwise");
        };
    }

    private static long value(Whole constant) {
        return constant.term().constant().toLong();
    }

    /** What a truth is cut to. */
    Whole lowestBit(Whole value, Site site) {
        if (fits(value.term(), Interval.TRUTH, site)) {
            return value;
        }
        if (!tables.isTable(value.term())) {
            throw site.notLifted("a number put where a truth is");
        }
        Term bit = tables.on(
                value.term(), each -> terms.whole(each.constant().numerator().testBit(0) ? 1 : 0));
        return new Whole(bit, Width.INT, value.line());
    }

    private Term isTrue(Whole truth, Opcode opcode, Site site) {
        if (!intervals.of(truth.term()).within(Interval.TRUTH)) {
            throw site.notLifted(opcode.name().toLowerCase(java.util.Locale.ROOT));
        }
        return terms.not(tables.isEqual(truth.term(), terms.whole(0)));
    }

    Term isEqual(Whole a, Whole b) {
        return tables.isEqual(a.term(), b.term());
    }

    Term isLess(Whole a, Whole b) {
        return tables.isLess(a.term(), b.term());
    }

    Term not(Term truth) {
        return terms.not(truth);
    }

    /** -1, 0 or 1, as the left is less, equal or more. */
    Whole order(Whole a, Whole b, Site site) {
        Term rest = terms.ite(isEqual(a, b), terms.whole(0), terms.whole(1));
        return new Whole(terms.ite(isLess(a, b), terms.whole(-1), rest), Width.INT, site.line());
    }

    /** The number under a name, unless it is a constant; as a truth if it is one. */
    Whole carried(Whole value) {
        Term term = value.term();
        if (term.isNumber()) {
            return value;
        }
        boolean isTruth = intervals.of(term).within(Interval.TRUTH);
        Term variable = variable("carried", isTruth ? Sort.BOOL : Sort.INT);
        definitions.add(
                new Definition.Carried(variable, isTruth ? terms.not(tables.isEqual(term, terms.whole(0))) : term));
        if (isTruth) {
            Term number = terms.ite(variable, terms.whole(1), terms.whole(0));
            return new Whole(number, value.width(), value.line());
        }
        intervals.bound(variable, intervals.of(term));
        return new Whole(variable, value.width(), value.line());
    }

    boolean fits(Term number, Interval range, Site site) {
        return intervals.of(number).within(range)
                || intervals.under(number, site.path().literals()).within(range);
    }

    private Whole fitted(Term number, Width width, String what, Site site) {
        if (!fits(number, width.range(), site)) {
            Term low = terms.whole(width.range().low().longValueExact());
            Term high = terms.whole(width.range().high().longValueExact());
            Term inside = terms.and(terms.atMost(low, number), terms.atMost(number, high));
            String sentence = what + " is within " + width.name().toLowerCase(java.util.Locale.ROOT) + " at " + site;
            safeties.add(
                    new Safety(sentence, terms.implies(terms.and(site.path().literals()), inside)));
        }
        return new Whole(number, width, site.line());
    }

    private static long divisor(Whole b, Site site) {
        if (!b.term().isNumber() || b.term().constant().signum() <= 0) {
            throw site.notLifted("a division by anything but a positive constant");
        }
        return b.term().constant().toLong();
    }

    /** Of a number that may be negative: rounded up where it is, as the opposite of its opposite's. */
    private Term quotient(Term dividend, long divisor) {
        Interval range = intervals.of(dividend);
        if (range.low().signum() >= 0) {
            return floor(dividend, divisor);
        }
        Term opposite = terms.scale(MINUS_ONE, floor(terms.scale(MINUS_ONE, dividend), divisor));
        return range.high().signum() <= 0
                ? opposite
                : terms.ite(tables.isLess(dividend, terms.whole(0)), opposite, floor(dividend, divisor));
    }

    /** Of a choice each of its sides, so that what remains is over sums, as in the encoding. */
    private Term floor(Term dividend, long divisor) {
        Map<Term, Term> done = floors.computeIfAbsent(divisor, key -> new LinkedHashMap<>());
        Term known = done.get(dividend);
        if (known == null) {
            known = choice(dividend)
                    .map(parts -> terms.ite(
                            parts.arguments().get(0),
                            floor(
                                    Tables.affine(
                                            terms, dividend, parts.arguments().get(1)),
                                    divisor),
                            floor(
                                    Tables.affine(
                                            terms, dividend, parts.arguments().get(2)),
                                    divisor)))
                    .orElseGet(() -> floorOfSum(dividend, divisor));
            done.put(dividend, known);
        }
        return known;
    }

    private static Optional<Term> choice(Term number) {
        Term inner = number.op() == Op.LINEAR && number.arguments().size() == 1
                ? number.arguments().getFirst()
                : number;
        return Optional.of(inner).filter(term -> term.op() == Op.ITE);
    }

    /** What the divisor goes into evenly comes out in front. */
    private Term floorOfSum(Term dividend, long divisor) {
        Rational factor = Rational.of(divisor);
        Term even = terms.whole(floor(constant(dividend), divisor).longValueExact());
        for (int i = 0; dividend.op() == Op.LINEAR && i < dividend.arguments().size(); i++) {
            Rational quotient = dividend.coefficients().get(i).dividedBy(factor);
            if (quotient.isWhole()) {
                even = terms.add(
                        even, terms.scale(quotient, dividend.arguments().get(i)));
            }
        }
        Term rest = terms.subtract(dividend, terms.scale(factor, even));
        return rest.isNumber() ? even : terms.add(even, variable(rest, divisor));
    }

    private Term variable(Term dividend, long divisor) {
        Term variable = variable("quotient", Sort.INT);
        Interval range = intervals.of(dividend);
        intervals.bound(variable, new Interval(floor(range.low(), divisor), floor(range.high(), divisor)));
        definitions.add(new Definition.Quotient(variable, dividend, divisor));
        return variable;
    }

    private static BigInteger constant(Term number) {
        return number.op() == Op.LINEAR ? number.constant().numerator() : BigInteger.ZERO;
    }

    private static BigInteger floor(BigInteger dividend, long divisor) {
        return new Rational(dividend, BigInteger.valueOf(divisor)).floor();
    }

    private Term variable(String kind, Sort sort) {
        return terms.variable(owner + ": " + kind + " " + ++made, sort);
    }
}
