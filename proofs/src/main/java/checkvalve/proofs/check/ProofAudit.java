package checkvalve.proofs.check;

import de.uni_freiburg.informatik.ultimate.logic.FormulaLet;
import de.uni_freiburg.informatik.ultimate.logic.Term;
import de.uni_freiburg.informatik.ultimate.smtinterpol.LogProxy;
import de.uni_freiburg.informatik.ultimate.smtinterpol.proof.ProofRules;
import de.uni_freiburg.informatik.ultimate.smtinterpol.proof.checker.CheckingScript;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * SMTInterpol's checker of written proofs. It reads the obligation anew and shares the parser and the terms with the
 * solver, but none of its reasoning.
 */
final class ProofAudit extends CheckingScript {
    private final List<String> results = new ArrayList<>();
    private boolean faulty;

    ProofAudit(LogProxy log, String proof) {
        super(log, "proof", new StringReader("unsat\n" + proof));
    }

    /** A proof as text. */
    static String written(Term proof) {
        StringBuilder out = new StringBuilder();
        ProofRules.printProof(out, new FormulaLet().let(proof));
        return out.toString();
    }

    /** Whether the proof, without any gap, derives a contradiction from the assertions that were read. */
    boolean accepts() {
        getProof();
        return !faulty && results.contains("valid") && !results.contains("holey") && !results.contains("invalid");
    }

    @Override
    public void printResult(Object result) {
        results.add(String.valueOf(result));
    }

    @Override
    public void printError(String message) {
        faulty = true;
    }
}
