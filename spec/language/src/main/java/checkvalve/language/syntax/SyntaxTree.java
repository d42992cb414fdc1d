package checkvalve.language.syntax;

import checkvalve.language.Code;
import checkvalve.language.Findings;
import checkvalve.language.model.Place;
import checkvalve.language.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/**
 * The tree of a spec whose every word is where the grammar wants it.
 *
 * @param device the tree
 * @param tokens all tokens, comments included
 */
public record SyntaxTree(Source source, ValveParser.DeviceContext device, List<Token> tokens, Places places) {
    /** Reads the text; reports what is wrong with it and is then empty. */
    public static Optional<SyntaxTree> read(Source source, Findings findings) {
        Places places = new Places(source);
        List<Token> tokens = lex(source);
        List<Token> words = tokens.stream()
                .filter(token -> token.getChannel() == Token.DEFAULT_CHANNEL)
                .toList();
        StrayCharacters.report(words, places, findings);
        Brackets.report(source, words, places, findings);
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        UnitWords.mark(words);
        if (words.getFirst().getType() == Token.EOF) {
            findings.report(
                    Code.SYNTAX,
                    places.of(words.getFirst()),
                    "this file states no device",
                    "write `device Name { tick 1 ms … }`");
            return Optional.empty();
        }
        ValveParser.DeviceContext device = parse(tokens, words, places, findings);
        return findings.hasErrors() ? Optional.empty() : Optional.of(new SyntaxTree(source, device, tokens, places));
    }

    /** The documentation before a declaration, without its slashes; empty when there is none. */
    public String doc(ParserRuleContext declaration) {
        List<String> lines = new ArrayList<>();
        for (int i = declaration.getStart().getTokenIndex() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.getChannel() == Token.DEFAULT_CHANNEL) {
                break;
            }
            if (token.getType() == ValveLexer.DOC) {
                lines.addFirst(token.getText().substring(3).strip());
            }
        }
        return String.join("\n", lines);
    }

    /** The words of a tree on one line, comments left out. */
    public String text(ParserRuleContext tree) {
        return text(tree.getStart(), tree.getStop());
    }

    /** The words from one token to another on one line, comments left out. */
    public String text(Token first, Token last) {
        StringBuilder text = new StringBuilder();
        int end = first.getStartIndex();
        for (int i = first.getTokenIndex(); i <= last.getTokenIndex(); i++) {
            Token token = tokens.get(i);
            if (token.getChannel() != Token.DEFAULT_CHANNEL) {
                continue;
            }
            if (token.getStartIndex() > end) {
                text.append(' ');
            }
            text.append(token.getText());
            end = token.getStopIndex() + 1;
        }
        return text.toString();
    }

    public Place place(ParserRuleContext tree) {
        return places.of(tree);
    }

    private static List<Token> lex(Source source) {
        ValveLexer lexer = new ValveLexer(CharStreams.fromString(source.text()));
        lexer.removeErrorListeners();
        CommonTokenStream stream = new CommonTokenStream(lexer);
        stream.fill();
        return stream.getTokens();
    }

    private static ValveParser.DeviceContext parse(
            List<Token> tokens, List<Token> words, Places places, Findings findings) {
        ValveParser parser = new ShallowParser(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        try {
            return parser.file().device();
        } catch (ShallowParser.TooDeep e) {
            findings.report(Code.TOO_DEEP, places.of(e.at()), "this expression nests too deeply");
            return null;
        } catch (ParseCancellationException e) {
            Recovery.report(words, places, findings);
            return null;
        }
    }
}
