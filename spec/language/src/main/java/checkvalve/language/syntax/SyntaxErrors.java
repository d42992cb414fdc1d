package checkvalve.language.syntax;

import checkvalve.language.Code;
import checkvalve.language.Findings;
import checkvalve.language.model.Place;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;

/** Remembers the first thing that the parser complains of; what it says after that is guesswork. */
final class SyntaxErrors extends BaseErrorListener {
    private final Places places;
    private Place place;
    private String message;

    SyntaxErrors(Places places) {
        this.places = places;
    }

    @Override
    public void syntaxError(
            Recognizer<?, ?> recognizer, Object symbol, int line, int column, String said, RecognitionException e) {
        if (place == null) {
            place = places.of((Token) symbol);
            message = said;
        }
    }

    boolean isEmpty() {
        return place == null;
    }

    /** Reports the first complaint, if there is one; returns how many were reported. */
    int reportFirst(Findings findings) {
        if (place == null) {
            return 0;
        }
        findings.report(Code.SYNTAX, place, message);
        return 1;
    }
}
