package checkvalve.proofs.horn.read;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import de.uni_freiburg.informatik.ultimate.logic.AnnotatedTerm;
import de.uni_freiburg.informatik.ultimate.logic.ApplicationTerm;
import de.uni_freiburg.informatik.ultimate.logic.ConstantTerm;
import de.uni_freiburg.informatik.ultimate.logic.FunctionSymbol;
import de.uni_freiburg.informatik.ultimate.logic.LetTerm;
import de.uni_freiburg.informatik.ultimate.logic.QuantifiedFormula;
import de.uni_freiburg.informatik.ultimate.logic.TermVariable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * SMTInterpol's terms without a predicate in them as terms of this tool. Believed: that what comes out means what the text
 * says. A quantifier becomes a variable of the clause where that means the same, and is refused elsewhere.
 */
final class TermReader {
    /** How a truth stands in its clause. */
    enum Side {
        /** As it is: for all values. */
        HEAD,
        /** Negated: for some values. */
        BODY,
        /** Both, so that no quantifier may stand there. */
        BOTH;

        Side opposite() {
            return switch (this) {
                case HEAD -> BODY;
                case BODY -> HEAD;
                case BOTH -> BOTH;
            };
        }
    }

    private static final int MOST_STEPS = 5_000_000;

    private final Terms terms;
    private final Quantified quantified;
    private final Arithmetic arithmetic;
    private int steps;

    TermReader(Terms terms, Quantified quantified) {
        this.terms = terms;
        this.quantified = quantified;
        this.arithmetic = new Arithmetic(terms, quantified);
    }

    Term read(de.uni_freiburg.informatik.ultimate.logic.Term term, Scope scope, Side side) {
        if (++steps > MOST_STEPS) {
            throw new OutOfScope("is too large when its definitions are written out");
        }
        return switch (term) {
            case ConstantTerm constant -> constant(constant);
            case TermVariable variable -> scope.meaning(variable);
            case AnnotatedTerm annotated -> read(annotated.getSubterm(), scope, side);
            case LetTerm let -> read(let.getSubTerm(), within(let, scope), side);
            case QuantifiedFormula formula -> read(formula.getSubformula(), within(formula, scope, side), side);
            case ApplicationTerm application -> application(application, scope, side);
            default -> throw new OutOfScope("has a term that is not known here");
        };
    }

    private Term constant(ConstantTerm constant) {
        Rational value = switch (constant.getValue()) {
            case de.uni_freiburg.informatik.ultimate.logic.Rational r -> new Rational(r.numerator(), r.denominator());
            case BigInteger whole -> new Rational(whole, BigInteger.ONE);
            case BigDecimal decimal -> decimal(decimal);
            default -> throw new OutOfScope("has the constant `" + constant + "`");
        };
        Term number = terms.real(value);
        return sort(constant.getSort()) == Sort.INT ? terms.whole(number) : number;
    }

    private static Rational decimal(BigDecimal value) {
        Rational scale = Rational.of(10).power(-value.scale());
        return new Rational(value.unscaledValue(), BigInteger.ONE).times(scale);
    }

    /** Throws {@link OutOfScope} for a sort that is not known here. */
    static Sort sort(de.uni_freiburg.informatik.ultimate.logic.Sort sort) {
        return switch (sort.getRealSort().toString()) {
            case "Bool" -> Sort.BOOL;
            case "Int" -> Sort.INT;
            case "Real" -> Sort.REAL;
            default -> throw new OutOfScope("has the sort `" + sort + "`");
        };
    }

    /** The values of a {@code let} are read where it stands, and may then stand on either side. */
    Scope within(LetTerm let, Scope scope) {
        Map<TermVariable, Term> bound = new HashMap<>();
        for (int i = 0; i < let.getVariables().length; i++) {
            bound.put(let.getVariables()[i], read(let.getValues()[i], scope, Side.BOTH));
        }
        return scope.with(bound);
    }

    Scope within(QuantifiedFormula formula, Scope scope, Side side) {
        boolean universal = formula.getQuantifier() == QuantifiedFormula.FORALL;
        if (side == Side.BOTH || universal != (side == Side.HEAD)) {
            throw new OutOfScope("has a quantifier that no variable of a clause can stand for");
        }
        Map<TermVariable, Term> bound = new HashMap<>();
        for (TermVariable variable : formula.getVariables()) {
            bound.put(variable, quantified.variable(variable.getName(), sort(variable.getSort())));
        }
        return scope.with(bound);
    }

    private Term application(ApplicationTerm application, Scope scope, Side side) {
        FunctionSymbol function = application.getFunction();
        if (function.getDefinition() != null) {
            return read(function.getDefinition(), parameters(function, application, scope), side);
        }
        if (!function.isIntern()) {
            throw new OutOfScope("has the function `" + function.getName() + "`, which is declared and not defined");
        }
        return builtIn(application, scope, side);
    }

    private Scope parameters(FunctionSymbol function, ApplicationTerm application, Scope scope) {
        Map<TermVariable, Term> bound = new HashMap<>();
        for (int i = 0; i < application.getParameters().length; i++) {
            bound.put(function.getDefinitionVars()[i], read(application.getParameters()[i], scope, Side.BOTH));
        }
        return Scope.empty().with(bound);
    }

    private Term builtIn(ApplicationTerm application, Scope scope, Side side) {
        String name = application.getFunction().getName();
        return switch (name) {
            case "true" -> terms.truth(true);
            case "false" -> terms.truth(false);
            case "not" -> terms.not(read(application.getParameters()[0], scope, side.opposite()));
            case "and" -> terms.and(all(application, scope, side));
            case "or" -> terms.or(all(application, scope, side));
            case "=>" -> implication(application, scope, side);
            case "xor" -> all(application, scope, Side.BOTH).stream().reduce(terms.truth(false), this::differ);
            case "ite" -> ite(application, scope, side);
            case "=" -> chain(all(application, scope, Side.BOTH), this::same);
            case "distinct" -> distinct(all(application, scope, Side.BOTH));
            default -> arithmetic.apply(application, all(application, scope, Side.BOTH));
        };
    }

    private List<Term> all(ApplicationTerm application, Scope scope, Side side) {
        List<Term> read = new ArrayList<>();
        for (de.uni_freiburg.informatik.ultimate.logic.Term parameter : application.getParameters()) {
            read.add(read(parameter, scope, side));
        }
        return read;
    }

    private Term implication(ApplicationTerm application, Scope scope, Side side) {
        List<Term> parts = new ArrayList<>();
        int last = application.getParameters().length - 1;
        for (int i = 0; i < last; i++) {
            parts.add(terms.not(read(application.getParameters()[i], scope, side.opposite())));
        }
        parts.add(read(application.getParameters()[last], scope, side));
        return terms.or(parts);
    }

    private Term ite(ApplicationTerm application, Scope scope, Side side) {
        Term condition = read(application.getParameters()[0], scope, Side.BOTH);
        Term then = read(application.getParameters()[1], scope, side);
        return terms.ite(condition, then, read(application.getParameters()[2], scope, side));
    }

    private Term same(Term a, Term b) {
        return a.sort() == Sort.BOOL ? terms.iff(a, b) : terms.equal(a, b);
    }

    private Term differ(Term a, Term b) {
        return terms.not(terms.iff(a, b));
    }

    private Term distinct(List<Term> operands) {
        List<Term> parts = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            for (int j = i + 1; j < operands.size(); j++) {
                parts.add(terms.not(same(operands.get(i), operands.get(j))));
            }
        }
        return terms.and(parts);
    }

    /** Each with the one after it. */
    private Term chain(List<Term> operands, java.util.function.BinaryOperator<Term> relation) {
        List<Term> parts = new ArrayList<>();
        for (int i = 0; i + 1 < operands.size(); i++) {
            parts.add(relation.apply(operands.get(i), operands.get(i + 1)));
        }
        return terms.and(parts);
    }
}
