package checkvalve.proofs.worker;

import checkvalve.language.model.Device;
import checkvalve.proofs.Find;
import checkvalve.proofs.Finder;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Searches in a process of its own. When that ends before it is done, the questions that it was on are given up, with the
 * reason, and another process goes on with the rest; after a few such ends all that is left is given up.
 */
public final class ChildFinder implements Finder {
    private static final int MOST_ENDS = 4;

    private final Limits limits;

    /**
     * What the other process may take.
     *
     * @param heap most memory for Java, in MiB
     * @param solver most memory for the solver, in MiB
     * @param silence the longest time without a word
     * @param all the longest time in all
     */
    public record Limits(int heap, int solver, Duration silence, Duration all) {
        /** Enough for the devices that were tried, ten times over. */
        public static Limits standard() {
            return new Limits(1_500, 3_000, Duration.ofMinutes(5), Duration.ofHours(12));
        }
    }

    public ChildFinder(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void find(Device device, Collection<String> ids, Consumer<Find> told) {
        long deadline = System.nanoTime() + limits.all().toNanos();
        Set<String> left = new LinkedHashSet<>(ids);
        String reason = "";
        for (int ends = 0; ends < MOST_ENDS && !left.isEmpty(); ends++) {
            Life life = new Life(device, left, told, deadline);
            if (life.isWhole()) {
                left.clear();
            } else {
                reason = life.reason();
                life.begun().forEach(id -> told.accept(new Find.Nothing(id, life.reason(), 0)));
                left.removeAll(life.begun());
            }
            if (System.nanoTime() > deadline) {
                break;
            }
        }
        for (String id : left) {
            told.accept(new Find.Nothing(id, reason, 0));
        }
    }

    /** One process. */
    private final class Life {
        private final Set<String> left;
        private final Map<String, String> begun = new LinkedHashMap<>();
        private final Consumer<Find> told;
        private final long deadline;
        private volatile long lastWord = System.nanoTime();
        private volatile String reason;
        private boolean whole;

        Life(Device device, Set<String> left, Consumer<Find> told, long deadline) {
            this.left = left;
            this.told = told;
            this.deadline = deadline;
            try (Childhood childhood = Childhood.make()) {
                live(
                        device,
                        new ProcessBuilder(command(childhood.folder()))
                                .redirectError(ProcessBuilder.Redirect.DISCARD)
                                .start());
            } catch (IOException e) {
                reason = "the search can't be started: " + e.getMessage();
            }
        }

        private void live(Device device, Process process) {
            Thread watch = new Thread(() -> watch(process), "watch");
            watch.setDaemon(true);
            watch.start();
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
                    DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
                Wire.write(
                        out,
                        new Wire.Request(device.source().name(), device.source().text(), List.copyOf(left)));
                while (!whole) {
                    take(Wire.find(in));
                }
            } catch (IOException e) {
                end(process);
            } finally {
                process.destroyForcibly();
            }
        }

        private void take(Find find) {
            lastWord = System.nanoTime();
            switch (find) {
                case Find.Begun(String id, String lane) -> begun.put(lane, id);
                case Find.Ended ended -> whole = true;
                case Find.Proof proof -> done(proof.id());
                case Find.Conflict conflict -> done(conflict.id());
                case Find.Run run -> done(run.id());
                case Find.Nothing nothing -> done(nothing.id());
            }
            told.accept(find);
        }

        private void done(String id) {
            begun.values().remove(id);
            left.remove(id);
        }

        private void end(Process process) {
            try {
                process.waitFor(10, TimeUnit.SECONDS);
                if (reason == null) {
                    reason = process.isAlive()
                            ? "the search process stopped talking"
                            : "the search process ended early, with exit code " + process.exitValue();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                reason = "interrupted";
            }
        }

        /** Ends a process that is silent, or for which there is no time any more. */
        private void watch(Process process) {
            try {
                while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
                    long now = System.nanoTime();
                    if (now > deadline) {
                        reason = "the run's time of " + seconds(limits.all()) + " is over";
                    } else if (now - lastWord > limits.silence().toNanos()) {
                        reason = "the search process said nothing for " + seconds(limits.silence());
                    }
                    if (reason != null) {
                        process.destroyForcibly();
                    }
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
            }
        }

        private static String seconds(Duration duration) {
            return duration.toSeconds() + " s";
        }

        boolean isWhole() {
            return whole;
        }

        String reason() {
            return reason;
        }

        /** The questions that it was on when it ended. */
        Set<String> begun() {
            return new LinkedHashSet<>(begun.values());
        }
    }

    private List<String> command(Path temporary) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Xmx" + limits.heap() + "m");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:-CreateCoredumpOnCrash");
        command.add("-XX:ErrorFile=" + temporary.resolve("crash.log"));
        command.add("-Djava.io.tmpdir=" + temporary);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Worker.class.getName());
        command.add(String.valueOf(limits.solver()));
        return command;
    }
}
