package checkvalve.proofs.solve;

import checkvalve.language.model.Rational;
import checkvalve.proofs.term.Sort;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import com.microsoft.z3.Expr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Z3's expressions as terms, as far as they are written in what terms know. */
final class Z3Reading {
    private final Terms terms;
    private final Map<String, Term> variables = new HashMap<>();
    private final Map<Expr<?>, Term> done = new HashMap<>();

    /**
     * @param variables what free constants may be
     */
    Z3Reading(Terms terms, List<Term> variables) {
        this.terms = terms;
        variables.forEach(variable -> this.variables.put(variable.name(), variable));
    }

    /** Null where something is not known here. */
    Term read(Expr<?> expression) {
        if (done.containsKey(expression)) {
            return done.get(expression);
        }
        Term read = fresh(expression);
        done.put(expression, read);
        return read;
    }

    private Term fresh(Expr<?> e) {
        if (e.isTrue() || e.isFalse()) {
            return terms.truth(e.isTrue());
        }
        if (e.isNumeral()) {
            Term number = terms.real(Z3Translation.value(e));
            return e.isInt() ? terms.whole(number) : number;
        }
        if (e.isConst()) {
            return variables.get(e.getFuncDecl().getName().toString());
        }
        if (!e.isApp()) {
            return null;
        }
        List<Term> arguments = new ArrayList<>();
        for (Expr<?> argument : e.getArgs()) {
            Term read = read(argument);
            if (read == null) {
                return null;
            }
            arguments.add(read);
        }
        return application(e, arguments);
    }

    private Term application(Expr<?> e, List<Term> arguments) {
        return switch (e.getFuncDecl().getDeclKind()) {
            case Z3_OP_NOT -> terms.not(arguments.getFirst());
            case Z3_OP_AND -> terms.and(arguments);
            case Z3_OP_OR -> terms.or(arguments);
            case Z3_OP_IMPLIES -> terms.implies(arguments.get(0), arguments.get(1));
            case Z3_OP_EQ, Z3_OP_IFF ->
                arguments.get(0).sort() == Sort.BOOL
                        ? terms.iff(arguments.get(0), arguments.get(1))
                        : terms.equal(arguments.get(0), arguments.get(1));
            case Z3_OP_ITE -> terms.ite(arguments.get(0), arguments.get(1), arguments.get(2));
            case Z3_OP_LE -> terms.atMost(arguments.get(0), arguments.get(1));
            case Z3_OP_LT -> terms.below(arguments.get(0), arguments.get(1));
            case Z3_OP_GE -> terms.atMost(arguments.get(1), arguments.get(0));
            case Z3_OP_GT -> terms.below(arguments.get(1), arguments.get(0));
            case Z3_OP_ADD -> arguments.stream().reduce(terms::add).orElseThrow();
            case Z3_OP_SUB -> arguments.stream().reduce(terms::subtract).orElseThrow();
            case Z3_OP_UMINUS -> terms.scale(Rational.of(-1), arguments.getFirst());
            case Z3_OP_MUL -> arguments.stream().reduce(this::product).orElseThrow();
            case Z3_OP_TO_REAL -> terms.add(arguments.getFirst(), terms.real(Rational.ZERO));
            default -> null;
        };
    }

    private Term product(Term a, Term b) {
        return a == null || b == null || !(a.isNumber() || b.isNumber())
                ? null
                : a.isNumber() ? terms.scale(a.constant(), b) : terms.scale(b.constant(), a);
    }
}
