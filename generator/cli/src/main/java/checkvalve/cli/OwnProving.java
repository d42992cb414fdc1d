package checkvalve.cli;

import checkvalve.language.model.Device;
import checkvalve.language.model.Source;
import checkvalve.proofs.Finder;
import checkvalve.proofs.Memory;
import checkvalve.proofs.Prover;
import checkvalve.proofs.Scope;
import checkvalve.proofs.verdict.Progress;
import checkvalve.proofs.verdict.Report;
import checkvalve.proofs.worker.ChildFinder;
import checkvalve.proofs.worker.ChildSolver;
import java.util.function.Supplier;

/** Proves with a search in a process of its own, which is started only when there is something to search, or to be. */
final class OwnProving implements Engines.Proving {
    private ChildFinder.Limits limits = ChildFinder.Limits.standard();
    private ChildFinder early;
    private volatile ChildFinder current;
    private volatile String stopped;
    private volatile boolean proving;

    @Override
    public void within(ChildFinder.Limits most) {
        if (!most.equals(limits)) {
            relax();
        }
        limits = most;
    }

    @Override
    public void ready() {
        early = new ChildFinder(limits);
    }

    @Override
    public void expect(Source source) {
        if (early == null) {
            ready();
        }
        early.tell(source);
    }

    @Override
    public Report prove(Device device, Scope scope, Memory memory, Progress progress) {
        Finder finder = (spec, ids, told) -> finder(spec).find(spec, ids, told);
        proving = true;
        try {
            return Prover.prove(device, scope, finder, memory, progress);
        } finally {
            proving = false;
            relax();
        }
    }

    @Override
    public <T> T apart(Supplier<T> work) {
        return ChildSolver.within(limits, work);
    }

    private ChildFinder finder(Device device) {
        ChildFinder finder = early != null && early.isFor(device) ? early : new ChildFinder(device.source(), limits);
        current = finder;
        if (stopped != null) {
            finder.stop(stopped);
        }
        return finder;
    }

    @Override
    public boolean stop(String reason) {
        stopped = reason;
        ChildFinder finder = current;
        if (finder != null) {
            finder.stop(reason);
        }
        return proving;
    }

    @Override
    public void relax() {
        if (early != null) {
            early.close();
            early = null;
        }
    }
}
