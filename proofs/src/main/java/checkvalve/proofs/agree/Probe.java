package checkvalve.proofs.agree;

import checkvalve.language.model.Sensor;
import checkvalve.proofs.lift.Cell;
import checkvalve.proofs.lift.Code;
import checkvalve.proofs.lift.Value.Reference;
import checkvalve.proofs.term.Term;
import checkvalve.proofs.term.Terms;
import java.util.List;

/**
 * A method that puts a value into a place, or shows what is there.
 *
 * @param at indexes that come before what is given
 * @param cell the place
 * @param sensor what can be read: more is cut to it; null where there is none
 * @param refuses whether a number that names nothing is refused, and the answer says so
 */
record Probe(
        Code code,
        Reference object,
        List<Long> at,
        Cell cell,
        Link link,
        boolean puts,
        Sensor sensor,
        boolean refuses) {

    /** What is left in the place. Believed. */
    Term wanted(Terms terms, Term given, Term before) {
        if (sensor != null) {
            return terms.least(terms.greatest(given, terms.whole(sensor.low())), terms.whole(sensor.high()));
        }
        return refuses ? terms.ite(names(terms, given), given, before) : given;
    }

    /** That the number is one of the link's names. Believed. */
    Term names(Terms terms, Term given) {
        return terms.and(
                terms.atMost(terms.whole(0), given),
                terms.below(given, terms.whole(link.before().terms().size())));
    }

    /** The same for one number. */
    long wanted(long given, long before) {
        Terms terms = new Terms();
        return wanted(terms, terms.whole(given), terms.whole(before)).constant().toLong();
    }

    boolean names(long given) {
        Terms terms = new Terms();
        return names(terms, terms.whole(given)).isTrue();
    }
}
