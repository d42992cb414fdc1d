package checkvalve.language.cover;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Place;
import java.util.List;

/**
 * Where in the control logic something stands.
 *
 * @param owner whose it is, for readers
 * @param phase of a tick
 * @param active what must hold for it to be looked at
 */
record Clause(String owner, Obligation.Phase phase, List<Expr> active, Place place) {
    Clause {
        active = List.copyOf(active);
    }

    /** The same, looked at only where these hold too. */
    Clause under(List<Expr> more) {
        return new Clause(owner, phase, Formula.with(active, more.toArray(Expr[]::new)), place);
    }

    Clause under(Expr more) {
        return under(List.of(more));
    }
}
