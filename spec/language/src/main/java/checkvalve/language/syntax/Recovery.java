package checkvalve.language.syntax;

import checkvalve.language.Code;
import checkvalve.language.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;

/**
 * Finds the syntax errors of a text that does not parse: one for each declaration, so that a slip in one is not taken for
 * slips in those after it. Brackets are known to match. Declarations of a section are told apart by their indentation.
 */
final class Recovery {
    private static final Set<Integer> SECTIONS = Set.of(
            ValveLexer.SETTINGS,
            ValveLexer.PORTS,
            ValveLexer.DEFINE,
            ValveLexer.THRESHOLDS,
            ValveLexer.MACHINE,
            ValveLexer.KEEP,
            ValveLexer.DRIVE,
            ValveLexer.PLANT,
            ValveLexer.REQUIREMENTS);

    private static final String NAMES =
            "`settings`, `ports`, `define`, `thresholds`, `machine`, `keep`, `drive`, `plant`, `requirements`";

    private final List<Token> words;
    private final Places places;
    private final Findings findings;

    private Recovery(List<Token> words, Places places, Findings findings) {
        this.words = words;
        this.places = places;
        this.findings = findings;
    }

    /** Reports at least one error. */
    static void report(List<Token> words, Places places, Findings findings) {
        Recovery recovery = new Recovery(words, places, findings);
        SyntaxErrors whole = recovery.parse(words, Part.FILE);
        int errors = 0;
        for (List<Token> part : recovery.parts()) {
            errors += recovery.reportPart(part);
        }
        if (errors == 0) {
            whole.reportFirst(findings);
        }
    }

    private enum Part {
        FILE,
        SECTION
    }

    private int reportPart(List<Token> part) {
        boolean head = part.getFirst() == words.getFirst();
        if (!head && reportedAsNoSection(part)) {
            return 1;
        }
        SyntaxErrors errors = head ? parse(closed(part), Part.FILE) : parse(part, Part.SECTION);
        if (errors.isEmpty()) {
            return 0;
        }
        int reported = 0;
        for (List<Token> declaration : head ? List.<List<Token>>of() : declarations(part)) {
            reported += parse(declaration, Part.SECTION).reportFirst(findings);
        }
        return reported > 0 ? reported : errors.reportFirst(findings);
    }

    private boolean reportedAsNoSection(List<Token> part) {
        Token first = part.getFirst();
        boolean group = part.size() > 1 && part.get(1).getType() == ValveLexer.COLON;
        if (group || SECTIONS.contains(first.getType())) {
            return false;
        }
        findings.report(
                Code.SYNTAX,
                places.of(first),
                "`%s` starts no section".formatted(first.getText()),
                "the sections are " + NAMES + ", and groups: `name: low .. high of { … }`");
        return true;
    }

    /** The words up to the first section, then those of each section. */
    private List<List<Token>> parts() {
        List<List<Token>> parts = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < words.size() && words.get(i).getType() != Token.EOF; i++) {
            int type = words.get(i).getType();
            if (depth == 1 && start == 0 && startsSection(i)) {
                parts.add(words.subList(0, i));
                start = i;
            }
            depth += type == ValveLexer.OPEN_BRACE ? 1 : 0;
            depth -= type == ValveLexer.CLOSE_BRACE ? 1 : 0;
            if (depth == 1 && start > 0 && type == ValveLexer.CLOSE_BRACE) {
                parts.add(words.subList(start, i + 1));
                start = i + 1;
            } else if (depth == 0 && start > 0) {
                tail(parts, start, i);
                return parts;
            }
        }
        return parts;
    }

    private void tail(List<List<Token>> parts, int start, int end) {
        if (end > start) {
            parts.add(words.subList(start, end));
        }
    }

    private boolean startsSection(int index) {
        return SECTIONS.contains(words.get(index).getType())
                || words.get(index + 1).getType() == ValveLexer.COLON
                || words.get(index + 1).getType() == ValveLexer.OPEN_BRACE;
    }

    /** The section again and again, each time with one of its declarations alone. */
    private static List<List<Token>> declarations(List<Token> section) {
        int body = 0;
        while (body < section.size() && section.get(body).getType() != ValveLexer.OPEN_BRACE) {
            body++;
        }
        List<List<Token>> declarations = new ArrayList<>();
        int start = body + 1;
        for (int end : boundaries(section, body)) {
            if (end > start) {
                List<Token> alone = new ArrayList<>(section.subList(0, body + 1));
                alone.addAll(section.subList(start, end));
                alone.add(section.getLast());
                declarations.add(alone);
            }
            start = end;
        }
        return declarations;
    }

    /** Where a declaration of the body starts or the body ends: on a new line, no further right than the first. */
    private static List<Integer> boundaries(List<Token> section, int body) {
        List<Integer> boundaries = new ArrayList<>();
        int last = section.size() - 1;
        if (body + 1 < last) {
            int column = section.get(body + 1).getCharPositionInLine();
            int depth = 0;
            for (int i = body + 2; i < last; i++) {
                Token before = section.get(i - 1);
                depth += opens(before) - closes(before);
                boolean newLine = before.getLine() < section.get(i).getLine();
                if (depth == 0 && newLine && section.get(i).getCharPositionInLine() <= column) {
                    boundaries.add(i);
                }
            }
            boundaries.add(last);
        }
        return boundaries;
    }

    private static int opens(Token word) {
        return word.getType() == ValveLexer.OPEN_BRACE || word.getType() == ValveLexer.OPEN_PARENTHESIS ? 1 : 0;
    }

    private static int closes(Token word) {
        return word.getType() == ValveLexer.CLOSE_BRACE || word.getType() == ValveLexer.CLOSE_PARENTHESIS ? 1 : 0;
    }

    /** The head of the device as if it had no section. */
    private static List<Token> closed(List<Token> head) {
        List<Token> closed = new ArrayList<>(head);
        CommonToken brace = new CommonToken(head.getLast());
        brace.setType(ValveLexer.CLOSE_BRACE);
        brace.setText("}");
        closed.add(brace);
        return closed;
    }

    private SyntaxErrors parse(List<Token> part, Part kind) {
        List<Token> copies = new ArrayList<>();
        part.forEach(token -> copies.add(new CommonToken(token)));
        SyntaxErrors errors = new SyntaxErrors(places);
        ValveParser parser = new ShallowParser(new CommonTokenStream(new ListTokenSource(copies)));
        parser.removeErrorListeners();
        parser.addErrorListener(errors);
        parser.setErrorHandler(new PlainWords());
        switch (kind) {
            case FILE -> parser.file();
            case SECTION -> parser.onlySection();
        }
        return errors;
    }
}
