package checkvalve.proofs.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.uni_freiburg.informatik.ultimate.smtinterpol.DefaultLogger;
import de.uni_freiburg.informatik.ultimate.smtinterpol.LogProxy;
import de.uni_freiburg.informatik.ultimate.smtinterpol.option.OptionMap;
import de.uni_freiburg.informatik.ultimate.smtinterpol.smtlib2.SMTInterpol;
import org.junit.jupiter.api.Test;

class ProofAuditTest {
    private static final String TEXT = "(set-logic QF_LIRA)(declare-const x Int)(declare-const y Int)"
            + "(assert (< (* 2 x) y))(assert (< y (+ (* 2 x) 2)))(assert (= y (* 2 %s)))(check-sat)";

    private static OptionMap options() {
        LogProxy silence = new DefaultLogger();
        silence.setLoglevel(LogProxy.LOGLEVEL_OFF);
        return new OptionMap(silence, true);
    }

    private static String proof(String text) {
        OptionMap options = options();
        SMTInterpol solver = new SMTInterpol(() -> false, options);
        solver.setOption(":produce-proofs", true);
        solver.setOption(":proof-level", "lowlevel");
        new ObligationReader(new GuardedScript(solver).script(), options).read(text);
        return ProofAudit.written(solver.getProof());
    }

    private static boolean accepts(String text, String proof) {
        OptionMap options = options();
        ProofAudit audit = new ProofAudit(options.getLogProxy(), proof);
        new ObligationReader(new GuardedScript(audit).script(), options).read(text);
        return audit.accepts();
    }

    @Test
    void aProofIsAcceptedForItsOwnTextOnly() {
        String text = TEXT.formatted("x");
        String proof = proof(text);
        assertThat(accepts(text, proof)).isTrue();
        assertThat(accepts(TEXT.formatted("y"), proof)).isFalse();
        assertThat(accepts(text.replace("(assert (< (* 2 x) y))", ""), proof)).isFalse();
    }
}
