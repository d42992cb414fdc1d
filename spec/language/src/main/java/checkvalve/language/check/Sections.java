package checkvalve.language.check;

import checkvalve.language.Code;
import checkvalve.language.syntax.ValveParser.SectionContext;
import java.util.HashSet;
import java.util.Set;

/** Checks that no section is stated twice. */
final class Sections {
    private final Draft draft;

    Sections(Draft draft) {
        this.draft = draft;
    }

    void check() {
        Set<String> seen = new HashSet<>();
        for (SectionContext section : draft.tree.device().section()) {
            String word = section.getStart().getText();
            boolean repeatable = section.machine() != null || section.group() != null;
            if (!repeatable && !seen.add(word)) {
                draft.findings.report(
                        Code.SECTION_TWICE,
                        draft.tree.places().of(section.getStart()),
                        "there is a section `%s` already".formatted(word),
                        "put all of it into one");
            }
        }
    }
}
