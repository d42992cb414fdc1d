package checkvalve.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import checkvalve.generator.lower.Names;
import checkvalve.generator.replay.RunningCore;
import checkvalve.language.meaning.Driver;
import checkvalve.language.meaning.Inputs;
import checkvalve.language.meaning.Interpreter;
import checkvalve.language.meaning.State;
import checkvalve.language.model.Device;
import java.util.Map;
import java.util.SortedMap;

/** A run of a class beside the interpreter, driven through its public methods. */
final class SideBySideRun {
    private SideBySideRun() {}

    static void check(String told, Device device, SortedMap<String, byte[]> files, long seed, int ticks) {
        String core = files.keySet().stream()
                .filter(name -> name.endsWith("." + new Names(device).core()))
                .findFirst()
                .orElseThrow();
        RunningCore running = new RunningCore(device, core.substring(0, core.lastIndexOf('.')), loader(files));
        Interpreter interpreter = new Interpreter(device);
        Driver driver = new Driver(device, seed);
        State state = interpreter.reset();
        for (int tick = 0; tick < ticks; tick++) {
            Inputs inputs = driver.next(state);
            state = interpreter.step(state, inputs);
            assertThat(running.step(inputs)).as(told).isTrue();
            assertThat(running.difference(state)).as("tick %d, %s", tick, told).isEmpty();
        }
    }

    private static ClassLoader loader(Map<String, byte[]> files) {
        return new ClassLoader(SideBySideRun.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = files.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }
}
