package checkvalve.proofs.check;

import de.uni_freiburg.informatik.ultimate.logic.SMTLIBException;
import de.uni_freiburg.informatik.ultimate.logic.Script;
import de.uni_freiburg.informatik.ultimate.logic.Script.LBool;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lets through to a solver only what an obligation consists of: one logic, declarations, definitions, assertions and at
 * the very end one question. All else in a text is refused, such as options, scopes and quantifiers.
 */
final class GuardedScript implements InvocationHandler {
    private static final Set<String> COMMANDS =
            Set.of("setLogic", "setInfo", "declareFun", "defineFun", "assertTerm", "checkSat");
    private static final Set<String> PARTS =
            Set.of("sort", "term", "let", "variable", "numeral", "decimal", "getTheory", "getFunctionSymbol");

    private final Script solver;
    private final List<LBool> answers = new ArrayList<>();

    GuardedScript(Script solver) {
        this.solver = solver;
    }

    Script script() {
        return (Script) Proxy.newProxyInstance(Script.class.getClassLoader(), new Class<?>[] {Script.class}, this);
    }

    List<LBool> answers() {
        return answers;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        if (!COMMANDS.contains(name) && !PARTS.contains(name)) {
            throw new Refusal("not allowed in an obligation: " + name);
        }
        if (COMMANDS.contains(name) && !answers.isEmpty()) {
            throw new Refusal("a command after the question: " + name);
        }
        try {
            Object result = method.invoke(solver, arguments);
            if (name.equals("checkSat")) {
                answers.add((LBool) result);
            }
            return result;
        } catch (InvocationTargetException e) {
            throw isComplaint(e.getCause()) ? e.getCause() : new Error(e.getCause());
        }
    }

    /** What the parser reports with a place in the text; all else is the solver's own trouble. */
    private static boolean isComplaint(Throwable cause) {
        return cause instanceof SMTLIBException || cause instanceof UnsupportedOperationException;
    }
}
