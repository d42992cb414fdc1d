package checkvalve.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.firmware.smartbms12v200.SmartBms12V200;
import checkvalve.firmware.smartbms12v200.SmartBms12V200Readings;
import checkvalve.firmware.smartbms12v200.SmartBms12V200Settings;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class AllocationTest {
    private static final int STEPS = 1_000_000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final SmartBms12V200 core = new SmartBms12V200();
    private final SmartBms12V200Readings readings = new SmartBms12V200Readings();
    private final SmartBms12V200Settings settings = new SmartBms12V200Settings();

    @Test
    void aMillionStepsAllocateNothing() {
        allocated(1000);
        assertThat(allocated(STEPS)).isZero();
    }

    private long allocated(int steps) {
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < steps; i++) {
            readings.setBatteriesPresent(i % 20, i % 3 != 0);
            readings.setBatteriesCell(i % 20, i % 4, 2400 + i % 1400);
            readings.setAlternatorVoltage(i % 20_000);
            settings.setCommissioned(1 + i % 20);
            core.writeSettings(settings);
            core.step(readings);
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
