package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.model.Expr;
import checkvalve.language.model.Type;
import checkvalve.language.syntax.ValveParser.LetContext;
import checkvalve.language.syntax.ValveParser.PathContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The words that requirements define for themselves; written out wherever they are used. */
final class Lets {
    private static final int MOST = 10_000;

    private final Draft draft;
    private final Map<String, LetContext> lets = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();
    private int written;

    Lets(Draft draft) {
        this.draft = draft;
        draft.each(section -> section.requirements(), section -> section.let()).forEach(this::add);
    }

    private void add(LetContext let) {
        String name = let.name().getText();
        draft.names
                .find(name)
                .ifPresent(other -> draft.report(
                        Code.DUPLICATE_NAME,
                        let.name(),
                        "`%s` is already %s, declared on line %d"
                                .formatted(
                                        name, other.withArticle(), other.place().line())));
        LetContext first = lets.putIfAbsent(name, let);
        if (first != null) {
            draft.report(
                    Code.DUPLICATE_NAME,
                    let.name(),
                    "`%s` is already a `let`, declared on line %d"
                            .formatted(name, first.getStart().getLine()));
        }
    }

    boolean has(String name) {
        return lets.containsKey(name);
    }

    /** What the name stands for, checked as if it were written at its use. */
    Expr inline(String name, PathContext use, Expressions expressions, Type expected) {
        if (open.contains(name)) {
            draft.report(Code.CYCLE, lets.get(name).name(), "`%s` is defined by itself".formatted(name));
            return null;
        }
        if (++written > MOST) {
            draft.report(Code.TOO_LARGE, use, "written out, the words of these requirements have no end");
            return null;
        }
        used.add(name);
        open.push(name);
        Expr value = expressions.any(lets.get(name).expression(), expected);
        open.pop();
        return value;
    }

    /** Reports those that no requirement uses. */
    void reportUnused() {
        lets.forEach((name, let) -> {
            if (!used.contains(name)) {
                draft.report(Code.UNUSED, let.name(), "`%s` is never used".formatted(name));
            }
        });
    }
}
