package checkvalve.proofs.worker;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Ends a process as soon as there is a reason to. */
final class Watch {
    private final Process process;
    private final Supplier<String> ending;
    private final Consumer<String> noted;

    private Watch(Process process, Supplier<String> ending, Consumer<String> noted) {
        this.process = process;
        this.ending = ending;
        this.noted = noted;
    }

    /**
     * Watches until the process has ended.
     *
     * @param ending why it has to end now; null while it may go on
     * @param noted is told the reason before it is ended
     */
    static void over(Process process, Supplier<String> ending, Consumer<String> noted) {
        Thread thread = new Thread(new Watch(process, ending, noted)::watch, "watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        try {
            while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
                String reason = ending.get();
                if (reason != null) {
                    noted.accept(reason);
                    process.destroyForcibly();
                    return;
                }
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }
}
