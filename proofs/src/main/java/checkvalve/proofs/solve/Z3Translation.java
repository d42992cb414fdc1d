package checkvalve.proofs.solve;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import com.microsoft.z3.ArithExpr;
import com.microsoft.z3.ArithSort;
import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.Expr;
import com.microsoft.z3.IntExpr;
import com.microsoft.z3.IntNum;
import com.microsoft.z3.RatNum;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Terms as expressions of one Z3 context, each translated once. Chains of any length are fine: nothing recurses. */
final class Z3Translation {
    private final Context z3;
    private final Map<Term, Expr<?>> done = new HashMap<>();
    private final List<Object> kept = new ArrayList<>();

    Z3Translation(Context z3) {
        this.z3 = z3;
    }

    /**
     * Keeps an object of Z3 for as long as the context lives. Z3 gives what it makes the number of something that is
     * gone, and searches in the order of these numbers: if the garbage collector decided when things go, it would decide
     * about answers too.
     */
    <T> T kept(T made) {
        kept.add(made);
        return made;
    }

    BoolExpr truth(Term term) {
        return (BoolExpr) translate(term);
    }

    Expr<?> translate(Term root) {
        Deque<Term> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Term term = open.peek();
            if (!done.containsKey(term) && !pushMissing(term, open)) {
                done.put(term, build(term));
            }
            if (done.containsKey(term)) {
                open.pop();
            }
        }
        return done.get(root);
    }

    private boolean pushMissing(Term term, Deque<Term> open) {
        boolean missing = false;
        for (Term argument : term.arguments()) {
            if (!done.containsKey(argument)) {
                open.push(argument);
                missing = true;
            }
        }
        return missing;
    }

    private Expr<?> build(Term term) {
        List<Term> arguments = term.arguments();
        return switch (term.op()) {
            case VARIABLE -> z3.mkConst(term.name(), sort(term.sort()));
            case TRUE -> z3.mkTrue();
            case FALSE -> z3.mkFalse();
            case NOT -> z3.mkNot(known(arguments.getFirst()));
            case AND -> z3.mkAnd(all(arguments));
            case OR -> z3.mkOr(all(arguments));
            case IFF -> z3.mkEq(known(arguments.get(0)), known(arguments.get(1)));
            case ITE -> z3.mkITE(known(arguments.get(0)), done.get(arguments.get(1)), done.get(arguments.get(2)));
            case LINEAR -> linear(term);
            case AT_MOST_ZERO -> z3.mkLe(number(arguments.getFirst()), zero(arguments.getFirst()));
            case ZERO -> z3.mkEq(number(arguments.getFirst()), zero(arguments.getFirst()));
        };
    }

    com.microsoft.z3.Sort sort(Sort sort) {
        return switch (sort) {
            case BOOL -> z3.getBoolSort();
            case INT -> z3.getIntSort();
            case REAL -> z3.getRealSort();
        };
    }

    private BoolExpr known(Term term) {
        return (BoolExpr) done.get(term);
    }

    private BoolExpr[] all(List<Term> terms) {
        return terms.stream().map(this::known).toArray(BoolExpr[]::new);
    }

    private ArithExpr<ArithSort> number(Term term) {
        return arithmetic(done.get(term));
    }

    private ArithExpr<ArithSort> zero(Term like) {
        return constant(Rational.ZERO, like.sort());
    }

    private ArithExpr<ArithSort> constant(Rational value, Sort sort) {
        return arithmetic(z3.mkNumeral(value.toString(), sort(sort)));
    }

    private Expr<?> linear(Term term) {
        int size = term.arguments().size();
        List<ArithExpr<ArithSort>> parts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            parts.add(product(term.coefficients().get(i), term.arguments().get(i), term.sort()));
        }
        if (term.constant().signum() != 0 || size == 0) {
            parts.add(constant(term.constant(), term.sort()));
        }
        return parts.size() == 1 ? parts.getFirst() : sum(parts);
    }

    private ArithExpr<ArithSort> product(Rational factor, Term atom, Sort sort) {
        ArithExpr<ArithSort> value = number(atom);
        if (sort == Sort.REAL && atom.sort() == Sort.INT) {
            value = arithmetic(z3.mkInt2Real((IntExpr) done.get(atom)));
        }
        return factor.equals(Rational.ONE) ? value : arithmetic(z3.mkMul(constant(factor, sort), value));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private ArithExpr<ArithSort> sum(List<ArithExpr<ArithSort>> parts) {
        return arithmetic(z3.mkAdd(parts.toArray(new ArithExpr[0])));
    }

    @SuppressWarnings("unchecked")
    private ArithExpr<ArithSort> arithmetic(Expr<?> number) {
        return (ArithExpr<ArithSort>) kept(number);
    }

    /** The value that an evaluated expression stands for; throws {@link IllegalStateException} if it is not a value. */
    static Rational value(Expr<?> evaluated) {
        if (evaluated.isTrue() || evaluated.isFalse()) {
            return evaluated.isTrue() ? Rational.ONE : Rational.ZERO;
        }
        return switch (evaluated) {
            case IntNum whole -> new Rational(whole.getBigInteger(), BigInteger.ONE);
            case RatNum fraction -> fraction(fraction.toString());
            default -> throw new IllegalStateException("not a value: " + evaluated);
        };
    }

    /** Read from its text: asking for numerator and denominator would make new objects of Z3. */
    private static Rational fraction(String text) {
        String[] parts = text.split("/");
        return new Rational(new BigInteger(parts[0]), parts.length == 1 ? BigInteger.ONE : new BigInteger(parts[1]));
    }
}
