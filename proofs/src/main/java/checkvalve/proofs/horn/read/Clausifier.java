package checkvalve.proofs.horn.read;

import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import de.uni_freiburg.informatik.ultimate.logic.AnnotatedTerm;
import de.uni_freiburg.informatik.ultimate.logic.ApplicationTerm;
import de.uni_freiburg.informatik.ultimate.logic.FormulaUnLet;
import de.uni_freiburg.informatik.ultimate.logic.FunctionSymbol;
import de.uni_freiburg.informatik.ultimate.logic.LetTerm;
import de.uni_freiburg.informatik.ultimate.logic.QuantifiedFormula;
import de.uni_freiburg.informatik.ultimate.logic.TermVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One assertion as clauses that hold together exactly where it does. What has no predicate in it stays whole, as a
 * constraint; only around the predicate is a formula taken apart. Believed, like {@link TermReader}.
 */
final class Clausifier {
    private static final int MOST_CLAUSES = 1_000;

    private final Terms terms;
    private final TermReader reader;
    private final SortedSet<String> predicates = new TreeSet<>();
    private final Set<de.uni_freiburg.informatik.ultimate.logic.Term> with = new HashSet<>();
    private final Set<de.uni_freiburg.informatik.ultimate.logic.Term> without = new HashSet<>();

    Clausifier(Terms terms, TermReader reader) {
        this.terms = terms;
        this.reader = reader;
    }

    List<Disjunct> clauses(de.uni_freiburg.informatik.ultimate.logic.Term assertion) {
        return new Formula(Scope.empty(), TermReader.Side.HEAD).clauses(assertion);
    }

    /** Whether the predicate is spoken of. */
    private boolean speaks(de.uni_freiburg.informatik.ultimate.logic.Term term) {
        if (with.contains(term) || without.contains(term)) {
            return with.contains(term);
        }
        boolean speaks = switch (term) {
            case AnnotatedTerm annotated -> speaks(annotated.getSubterm());
            case LetTerm let ->
                speaks(let.getSubTerm()) || Arrays.stream(let.getValues()).anyMatch(this::speaks);
            case QuantifiedFormula formula -> speaks(formula.getSubformula());
            case ApplicationTerm application -> speaks(application);
            default -> false;
        };
        (speaks ? with : without).add(term);
        return speaks;
    }

    private boolean speaks(ApplicationTerm application) {
        FunctionSymbol function = application.getFunction();
        if (isPredicate(function)) {
            predicates.add(function.getName());
            return true;
        }
        return (function.getDefinition() != null && speaks(function.getDefinition()))
                || Arrays.stream(application.getParameters()).anyMatch(this::speaks);
    }

    /** The names of all predicates that were met. */
    SortedSet<String> predicates() {
        return predicates;
    }

    /** Whether it is declared as one. */
    static boolean isPredicate(FunctionSymbol function) {
        return !function.isIntern()
                && function.getDefinition() == null
                && function.getReturnSort().getRealSort().toString().equals("Bool");
    }

    /** A formula at one place: on one side, with a meaning for its names. */
    private final class Formula {
        private final Scope scope;
        private final TermReader.Side side;

        Formula(Scope scope, TermReader.Side side) {
            this.scope = scope;
            this.side = side;
        }

        List<Disjunct> clauses(de.uni_freiburg.informatik.ultimate.logic.Term term) {
            if (!speaks(term)) {
                Term truth = reader.read(term, scope, side);
                return List.of(Disjunct.of(side == TermReader.Side.HEAD ? terms.not(truth) : truth));
            }
            return switch (term) {
                case AnnotatedTerm annotated -> clauses(annotated.getSubterm());
                case LetTerm let -> let(let);
                case QuantifiedFormula formula ->
                    new Formula(reader.within(formula, scope, side), side).clauses(formula.getSubformula());
                case ApplicationTerm application -> application(application);
                default -> throw new OutOfScope("has the predicate in a term that is not known here");
            };
        }

        private List<Disjunct> let(LetTerm let) {
            if (Arrays.stream(let.getValues()).anyMatch(Clausifier.this::speaks)) {
                return clauses(new FormulaUnLet().unlet(let));
            }
            return new Formula(reader.within(let, scope), side).clauses(let.getSubTerm());
        }

        private Formula opposite() {
            return new Formula(scope, side.opposite());
        }

        private List<Disjunct> application(ApplicationTerm application) {
            FunctionSymbol function = application.getFunction();
            de.uni_freiburg.informatik.ultimate.logic.Term[] parts = application.getParameters();
            if (isPredicate(function)) {
                return List.of(atom(parts));
            }
            if (function.getDefinition() != null) {
                return new Formula(parameters(application), side).clauses(function.getDefinition());
            }
            return switch (function.getName()) {
                case "not" -> opposite().clauses(parts[0]);
                case "and" -> joined(side == TermReader.Side.HEAD, parts);
                case "or" -> joined(side == TermReader.Side.BODY, parts);
                case "=>" -> implication(parts);
                case "ite" -> ite(parts);
                case "=" -> equivalence(parts);
                default -> throw new OutOfScope("has the predicate within `" + function.getName() + "`");
            };
        }

        private Disjunct atom(de.uni_freiburg.informatik.ultimate.logic.Term... parts) {
            List<Term> arguments = new ArrayList<>();
            for (de.uni_freiburg.informatik.ultimate.logic.Term part : parts) {
                if (speaks(part)) {
                    throw new NotLinear("has the predicate within an argument of itself");
                }
                arguments.add(reader.read(part, scope, TermReader.Side.BOTH));
            }
            return side == TermReader.Side.HEAD ? Disjunct.head(arguments) : Disjunct.body(arguments);
        }

        private Scope parameters(ApplicationTerm application) {
            Map<TermVariable, Term> bound = new HashMap<>();
            for (int i = 0; i < application.getParameters().length; i++) {
                if (speaks(application.getParameters()[i])) {
                    throw new OutOfScope("hands the predicate to a function");
                }
                bound.put(
                        application.getFunction().getDefinitionVars()[i],
                        reader.read(application.getParameters()[i], scope, TermReader.Side.BOTH));
            }
            return Scope.empty().with(bound);
        }

        private List<Disjunct> joined(boolean all, de.uni_freiburg.informatik.ultimate.logic.Term... parts) {
            List<List<Disjunct>> each = new ArrayList<>();
            for (de.uni_freiburg.informatik.ultimate.logic.Term part : parts) {
                each.add(clauses(part));
            }
            return all ? both(each) : either(each);
        }

        private List<Disjunct> implication(de.uni_freiburg.informatik.ultimate.logic.Term... parts) {
            List<List<Disjunct>> each = new ArrayList<>();
            for (int i = 0; i + 1 < parts.length; i++) {
                each.add(opposite().clauses(parts[i]));
            }
            each.add(clauses(parts[parts.length - 1]));
            return side == TermReader.Side.HEAD ? either(each) : both(each);
        }

        /** On either side: where the condition holds the one, where it does not the other. */
        private List<Disjunct> ite(de.uni_freiburg.informatik.ultimate.logic.Term... parts) {
            if (speaks(parts[0])) {
                throw new OutOfScope("has the predicate in a condition");
            }
            Term condition = reader.read(parts[0], scope, TermReader.Side.BOTH);
            List<Disjunct> then = either(List.of(List.of(Disjunct.of(condition)), clauses(parts[1])));
            List<Disjunct> otherwise = either(List.of(List.of(Disjunct.of(terms.not(condition))), clauses(parts[2])));
            return both(List.of(then, otherwise));
        }

        private List<Disjunct> equivalence(de.uni_freiburg.informatik.ultimate.logic.Term... parts) {
            if (parts.length != 2) {
                throw new OutOfScope("has the predicate within an `=` of more than two");
            }
            List<List<Disjunct>> both = new ArrayList<>();
            if (side == TermReader.Side.HEAD) {
                both.add(either(List.of(opposite().clauses(parts[0]), clauses(parts[1]))));
                both.add(either(List.of(opposite().clauses(parts[1]), clauses(parts[0]))));
            } else {
                both.add(either(List.of(clauses(parts[0]), clauses(parts[1]))));
                both.add(either(List.of(opposite().clauses(parts[0]), opposite().clauses(parts[1]))));
            }
            return both(both);
        }
    }

    private static List<Disjunct> both(List<List<Disjunct>> each) {
        List<Disjunct> all = new ArrayList<>();
        each.forEach(all::addAll);
        return limited(all);
    }

    private List<Disjunct> either(List<List<Disjunct>> each) {
        List<Disjunct> product = List.of(Disjunct.of(terms.truth(true)));
        for (List<Disjunct> one : each) {
            List<Disjunct> next = new ArrayList<>();
            product.forEach(a -> one.forEach(b -> next.add(a.or(b))));
            product = limited(next);
        }
        return product;
    }

    private static List<Disjunct> limited(List<Disjunct> clauses) {
        if (clauses.size() > MOST_CLAUSES) {
            throw new OutOfScope("is more than " + MOST_CLAUSES + " clauses when it is taken apart");
        }
        return clauses;
    }
}
