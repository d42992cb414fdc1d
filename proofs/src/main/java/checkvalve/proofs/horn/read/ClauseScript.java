package checkvalve.proofs.horn.read;

import de.uni_freiburg.informatik.ultimate.logic.AnnotatedTerm;
import de.uni_freiburg.informatik.ultimate.logic.Annotation;
import de.uni_freiburg.informatik.ultimate.logic.DataType;
import de.uni_freiburg.informatik.ultimate.logic.FunctionSymbol;
import de.uni_freiburg.informatik.ultimate.logic.Logics;
import de.uni_freiburg.informatik.ultimate.logic.NoopScript;
import de.uni_freiburg.informatik.ultimate.logic.Script;
import de.uni_freiburg.informatik.ultimate.logic.Sort;
import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Keeps the assertions that are in force at the one question of a text. */
final class ClauseScript extends NoopScript {
    /**
     * @param order how many assertions came before it in the text
     * @param name that the text gives it; null for none
     */
    record Assertion(int order, String name, Term formula) {}

    private static final Set<String> ALSO_OF_ONE = Set.of("and", "or", "+", "*");

    private final Deque<List<Assertion>> levels = new ArrayDeque<>(List.of(new ArrayList<>()));
    private List<Assertion> asked;
    private int met;

    ClauseScript() {
        super.setLogic(Logics.HORN);
    }

    /** Those in force at the question, or at the end of a text without one. */
    List<Assertion> assertions() {
        return asked == null ? inForce() : asked;
    }

    boolean isAsked() {
        return asked != null;
    }

    private List<Assertion> inForce() {
        List<Assertion> all = new ArrayList<>();
        levels.descendingIterator().forEachRemaining(all::addAll);
        return all;
    }

    @Override
    public Script.LBool assertTerm(Term formula) {
        String name = null;
        if (formula instanceof AnnotatedTerm annotated) {
            for (Annotation annotation : annotated.getAnnotations()) {
                name = annotation.getKey().equals(":named") ? String.valueOf(annotation.getValue()) : name;
            }
        }
        levels.peek().add(new Assertion(met++, name, formula));
        return LBool.UNKNOWN;
    }

    @Override
    public LBool checkSat() {
        if (asked != null) {
            throw new OutOfScope("asks more than one question");
        }
        asked = inForce();
        return LBool.UNKNOWN;
    }

    @Override
    public LBool checkSatAssuming(Term... assumptions) {
        throw new OutOfScope("asks a question under assumptions");
    }

    @Override
    public void push(int count) {
        super.push(count);
        for (int i = 0; i < count; i++) {
            levels.push(new ArrayList<>());
        }
    }

    @Override
    public void pop(int count) {
        super.pop(count);
        for (int i = 0; i < count; i++) {
            levels.pop();
        }
    }

    @Override
    public void reset() {
        throw new OutOfScope("resets the solver");
    }

    @Override
    public void resetAssertions() {
        throw new OutOfScope("resets the assertions");
    }

    @Override
    public void setLogic(String logic) {
        // The clauses mean the same in every logic that has their symbols.
    }

    @Override
    public void setLogic(Logics logic) {
        // See above.
    }

    @Override
    public void setOption(String option, Object value) {
        // Options tell a solver how to search and to print; none changes what the clauses mean.
    }

    @Override
    public DataType datatype(String name, int parameters) {
        throw new OutOfScope("declares the data type `" + name + "`");
    }

    @Override
    public void declareDatatypes(DataType[] types, DataType.Constructor[][] constructors, Sort[][] parameters) {
        throw new OutOfScope("declares a data type");
    }

    @Override
    public void declareDatatype(DataType type, DataType.Constructor[] constructors) {
        throw new OutOfScope("declares a data type");
    }

    @Override
    public void declareSort(String name, int arity) {
        throw new OutOfScope("declares the sort `" + name + "`");
    }

    /** As other solvers do, takes a junction or sum of one part, and an integer where a declared function wants a real. */
    @Override
    public Term term(String name, String[] indices, Sort result, Term... parameters) {
        if (parameters.length == 1 && ALSO_OF_ONE.contains(name)) {
            return parameters[0];
        }
        FunctionSymbol function = getFunctionSymbol(name);
        Term[] fitting = parameters;
        if (function != null && !function.isIntern() && function.getParameterSorts().length == parameters.length) {
            fitting = parameters.clone();
            for (int i = 0; i < fitting.length; i++) {
                fitting[i] = fitting(function.getParameterSorts()[i], fitting[i]);
            }
        }
        return super.term(name, indices, result, fitting);
    }

    private Term fitting(Sort wanted, Term given) {
        boolean widens =
                wanted.getName().equals("Real") && given.getSort().getName().equals("Int");
        return widens ? super.term("to_real", new Term[] {given}) : given;
    }
}
