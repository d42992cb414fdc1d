package checkvalve.proofs.horn.read;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import de.uni_freiburg.informatik.ultimate.logic.ApplicationTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/** SMT-LIB's functions on numbers, as far as they are linear. Believed, like {@link TermReader}. */
final class Arithmetic {
    private final Terms terms;
    private final Quantified quantified;

    Arithmetic(Terms terms, Quantified quantified) {
        this.terms = terms;
        this.quantified = quantified;
    }

    Term apply(ApplicationTerm application, List<Term> operands) {
        String name = application.getFunction().getName();
        return switch (name) {
            case "+" -> operands.stream().reduce(terms::add).orElseThrow();
            case "-" -> minus(operands);
            case "*" -> operands.stream().reduce(this::times).orElseThrow();
            case "/" -> operands.stream().reduce(this::over).orElseThrow();
            case "div" -> operands.stream().reduce(this::quotient).orElseThrow();
            case "mod" -> remainder(operands.get(0), operands.get(1));
            case "abs" -> magnitude(operands.getFirst());
            case "divisible" -> divisible(application, operands.getFirst());
            case "to_real" -> terms.add(operands.getFirst(), terms.real(Rational.ZERO));
            case "to_int" -> quantified.floor(operands.getFirst());
            case "is_int" -> terms.equal(operands.getFirst(), quantified.floor(operands.getFirst()));
            case "<=" -> chain(operands, terms::atMost);
            case "<" -> chain(operands, terms::below);
            case ">=" -> chain(operands, (a, b) -> terms.atMost(b, a));
            case ">" -> chain(operands, (a, b) -> terms.below(b, a));
            default -> throw new OutOfScope("has the function `" + name + "`");
        };
    }

    private Term minus(List<Term> operands) {
        return operands.size() == 1
                ? terms.scale(Rational.of(-1), operands.getFirst())
                : operands.stream().reduce(terms::subtract).orElseThrow();
    }

    private Term times(Term a, Term b) {
        if (!a.isNumber() && !b.isNumber()) {
            throw new OutOfScope("multiplies variables with each other");
        }
        Term product = a.isNumber() ? terms.scale(a.constant(), b) : terms.scale(b.constant(), a);
        boolean real = a.sort() == Sort.REAL || b.sort() == Sort.REAL;
        return real && product.sort() == Sort.INT ? terms.add(product, terms.real(Rational.ZERO)) : product;
    }

    private Term over(Term a, Term b) {
        return terms.add(terms.scale(Rational.ONE.dividedBy(divisor(b)), a), terms.real(Rational.ZERO));
    }

    private static Rational divisor(Term b) {
        if (!b.isNumber()) {
            throw new OutOfScope("divides by a variable");
        }
        if (b.constant().signum() == 0) {
            throw new OutOfScope("divides by zero");
        }
        return b.constant();
    }

    /** Rounded so that what remains is not negative: down for a positive divisor, up for a negative one. */
    private Term quotient(Term a, Term b) {
        Rational divisor = divisor(b);
        Term down = quantified.floor(terms.scale(Rational.ONE.dividedBy(divisor.absolute()), a));
        return divisor.signum() > 0 ? down : terms.scale(Rational.of(-1), down);
    }

    private Term remainder(Term a, Term b) {
        return terms.subtract(a, terms.scale(divisor(b), quotient(a, b)));
    }

    private Term magnitude(Term a) {
        Term negative = terms.below(a, terms.whole(0));
        return terms.ite(negative, terms.scale(Rational.of(-1), a), a);
    }

    private Term divisible(ApplicationTerm application, Term a) {
        String index = application.getFunction().getIndices()[0];
        Term divisor = terms.whole(terms.real(new Rational(new java.math.BigInteger(index), java.math.BigInteger.ONE)));
        return terms.equal(remainder(a, divisor), terms.whole(0));
    }

    private Term chain(List<Term> operands, BinaryOperator<Term> relation) {
        List<Term> parts = new ArrayList<>();
        for (int i = 0; i + 1 < operands.size(); i++) {
            parts.add(relation.apply(operands.get(i), operands.get(i + 1)));
        }
        return terms.and(parts);
    }
}
