package checkvalve.language.check;

import org.antlr.v4.runtime.tree.TerminalNode;

/** Quoted text. */
final class Quoted {
    private Quoted() {}

    /** What stands between the quotation marks. */
    static String text(TerminalNode string) {
        String quoted = string.getText();
        return quoted.substring(1, quoted.length() - 1);
    }
}
