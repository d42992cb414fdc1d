package checkvalve.language.print;

import checkvalve.language.model.Expr;
import checkvalve.language.model.Observer;
import java.util.List;

/** What timers, memories and windows watch, by their position. */
@FunctionalInterface
interface Watched {
    Expr at(int position);

    static Watched byPosition(List<Expr> watched) {
        return watched::get;
    }

    static Watched byObservers(List<Observer> observers) {
        return position -> switch (observers.get(position)) {
            case Observer.Hold hold -> hold.condition();
            case Observer.Memory memory -> memory.operand();
            case Observer.Window window -> window.event();
            case Observer.Deadline deadline -> deadline.trigger();
        };
    }
}
