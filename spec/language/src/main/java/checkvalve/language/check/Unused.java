package checkvalve.language.check;

import checkvalve.language.Code;
import java.util.Set;

/** Reports what is declared and never used. */
final class Unused {
    private static final Set<String> WATCHED =
            Set.of("setting", "input", "reading", "define", "threshold", "plant variable");

    private final Draft draft;

    Unused(Draft draft) {
        this.draft = draft;
    }

    void report() {
        draft.names.all().forEach((name, declared) -> {
            if (WATCHED.contains(declared.what()) && !draft.names.isUsed(name)) {
                draft.findings.report(
                        Code.UNUSED, declared.place(), "the %s `%s` is never used".formatted(declared.what(), name));
            }
        });
    }
}
