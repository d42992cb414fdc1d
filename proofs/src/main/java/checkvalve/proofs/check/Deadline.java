package checkvalve.proofs.check;

import de.uni_freiburg.informatik.ultimate.smtinterpol.smtlib2.TerminationRequest;
import java.time.Duration;

/** A point in time at which SMTInterpol stops by itself. */
final class Deadline implements TerminationRequest {
    private final long end;

    Deadline(Duration limit) {
        end = System.nanoTime() + limit.toNanos();
    }

    @Override
    public boolean isTerminationRequested() {
        return System.nanoTime() - end >= 0;
    }
}
