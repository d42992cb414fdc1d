package checkvalve.language.syntax;

import checkvalve.language.Code;
import checkvalve.language.Findings;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;

/** Turns what the parser complains of into findings. */
final class SyntaxErrors extends BaseErrorListener {
    private final Places places;
    private final Findings findings;

    SyntaxErrors(Places places, Findings findings) {
        this.places = places;
        this.findings = findings;
    }

    @Override
    public void syntaxError(
            Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message, RecognitionException e) {
        findings.report(Code.SYNTAX, places.of((Token) symbol), message);
    }
}
