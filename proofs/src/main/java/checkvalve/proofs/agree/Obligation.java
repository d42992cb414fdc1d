package checkvalve.proofs.agree;

import checkvalve.language.model.Place;
import checkvalve.proofs.check.SmtFile;
import checkvalve.proofs.term.Term;
import java.util.List;

/**
 * One thing to prove.
 *
 * @param item what it is a part of, as in {@code step}
 * @param part which part, as in {@code cellWarning}
 * @param sentence what is claimed, for a reader
 * @param place in the spec
 * @param goal what holds for all values of its variables that the premises allow
 * @param link the place whose content it is about; null where it is about something else
 */
record Obligation(
        String item, String part, String sentence, Place place, List<SmtFile.Part> premises, Term goal, Link link) {}
