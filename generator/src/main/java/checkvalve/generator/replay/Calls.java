package checkvalve.generator.replay;

import java.lang.invoke.MethodHandle;

/** Calls of generated methods, which throw nothing. */
final class Calls {
    private Calls() {}

    static void run(MethodHandle method) {
        try {
            method.invokeExact();
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    static long get(MethodHandle method) {
        try {
            return (long) method.invokeExact();
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    static void set(MethodHandle method, long value) {
        try {
            method.invokeExact(value);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    static void set(MethodHandle method, int index, long value) {
        try {
            method.invokeExact(index, value);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    static void set(MethodHandle method, int member, int element, long value) {
        try {
            method.invokeExact(member, element, value);
        } catch (Throwable e) {
            throw thrown(e);
        }
    }

    private static IllegalStateException thrown(Throwable cause) {
        return new IllegalStateException("generated code threw " + cause, cause);
    }
}
