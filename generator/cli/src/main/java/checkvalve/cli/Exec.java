package checkvalve.cli;

import java.io.File;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * Puts another program in the place of this one: same process, same streams, same folder ({@code execv} of POSIX). So
 * whoever started this one, or ends it, has to do with the other one and with nobody between.
 */
public final class Exec {
    private Exec() {}

    /**
     * Comes back only where this can't be done, and then nothing has happened.
     *
     * @param command path of the program, then its arguments
     */
    public static void main(String[] command) {
        Charset charset = Charset.forName(System.getProperty("sun.jnu.encoding"));
        boolean sayable =
                Arrays.stream(command).allMatch(word -> charset.newEncoder().canEncode(word));
        if (File.separatorChar == '/' && sayable) {
            try (Arena arena = Arena.ofConfined()) {
                replace(arena, charset, command);
            } catch (Throwable e) {
                // This process goes on, as after an answer of the system that it can't be done.
                return;
            }
        }
    }

    @SuppressWarnings("restricted") // This is what the manifest of the archive permits.
    private static int replace(Arena arena, Charset charset, String... command) throws Throwable {
        MemorySegment words = arena.allocate(ValueLayout.ADDRESS, command.length + 1L);
        for (int i = 0; i < command.length; i++) {
            words.setAtIndex(ValueLayout.ADDRESS, i, arena.allocateFrom(command[i], charset));
        }
        Linker linker = Linker.nativeLinker();
        MethodHandle execv = linker.downcallHandle(
                linker.defaultLookup().find("execv").orElseThrow(),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        return (int) execv.invokeExact(words.getAtIndex(ValueLayout.ADDRESS, 0), words);
    }
}
