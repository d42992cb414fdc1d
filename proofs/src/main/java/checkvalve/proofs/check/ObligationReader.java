package checkvalve.proofs.check;

import de.uni_freiburg.informatik.ultimate.logic.Script;
import de.uni_freiburg.informatik.ultimate.smtinterpol.option.OptionMap;
import de.uni_freiburg.informatik.ultimate.smtinterpol.smtlib2.ParseEnvironment;
import java.io.StringReader;

/**
 * Runs a text through SMTInterpol's parser. Nothing is printed, no file is read, the process never exits; the first
 * complaint ends it.
 */
final class ObligationReader extends ParseEnvironment {
    ObligationReader(Script script, OptionMap options) {
        super(script, options);
    }

    /** Throws {@link Refusal} with what is wrong with the text, if anything. */
    void read(String text) {
        parseStream(new StringReader(text), "obligation");
    }

    @Override
    public void printError(String message) {
        throw new Refusal(String.valueOf(message));
    }

    @Override
    public void printUnsupported() {
        throw new Refusal("unsupported command");
    }

    /** Answers are taken from the solver itself. */
    @Override
    public void printResponse(Object response) {
        return;
    }

    @Override
    public void include(String file) {
        throw new Refusal("not allowed in an obligation: include");
    }

    @Override
    public void exitWithStatus(int status) {
        throw new Refusal("not allowed in an obligation: exit");
    }
}
