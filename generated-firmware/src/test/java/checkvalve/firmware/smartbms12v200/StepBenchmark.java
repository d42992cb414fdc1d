package checkvalve.firmware.smartbms12v200;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** One step of the generated core beside one of the hand-written core, on the same readings. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class StepBenchmark {
    /** Ticks on the same readings between two changes of them, as a device sees them. */
    private static final int QUIET = 16;

    private static final int READINGS = 64;

    /** Batteries present and commissioned. */
    @Param({"1", "20"})
    int batteries;

    private final SmartBms12V200Readings[] readings = new SmartBms12V200Readings[READINGS];
    private final SmartBms12V200 generated = new SmartBms12V200();
    private final HandWrittenSmartBms byHand = new HandWrittenSmartBms();
    private int tick;

    @Setup
    public void fill() {
        for (int i = 0; i < READINGS; i++) {
            MadeUpReadings made = new MadeUpReadings(i).fine(batteries);
            for (int change = 0; change < i % 4; change++) {
                made.change();
            }
            readings[i] = made.readings();
        }
        SmartBms12V200Settings settings = new SmartBms12V200Settings();
        settings.setCommissioned(batteries);
        if (!generated.writeSettings(settings) || !byHand.writeSettings(settings)) {
            throw new IllegalStateException("settings refused");
        }
    }

    @Benchmark
    public int generated() {
        generated.step(next());
        return generated.outputs().loadDisconnect() + generated.outputs().alternatorLimit();
    }

    @Benchmark
    public int byHand() {
        byHand.step(next());
        return (byHand.loadHigh ? 1 : 0) + byHand.alternatorLimit;
    }

    private SmartBms12V200Readings next() {
        tick++;
        return readings[tick / QUIET % READINGS];
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(StepBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }
}
