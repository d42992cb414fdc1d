package checkvalve.proofs.agree;

import checkvalve.proofs.lift.Cell;
import checkvalve.proofs.lift.Value;
import checkvalve.proofs.lift.Value.Reference;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One object of the firmware's core, executed: its memory is put in order place by place, and read so. */
final class Jvm {
    private final Firmware firmware;
    private final Map<Integer, Object> objects = new LinkedHashMap<>();

    /** Loads nothing but the classes of the firmware. */
    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(null);
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name.replace('.', '/'));
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    /** The class threw something. */
    static final class Thrown extends Exception {
        private static final long serialVersionUID = 1;

        Thrown(Throwable cause) {
            super(cause.getClass().getSimpleName(), cause);
        }
    }

    /**
     * A new core, with readings and a candidate for its settings.
     *
     * @param files class files by the name of the class
     */
    Jvm(Firmware firmware, Map<String, byte[]> files) throws Thrown {
        this.firmware = firmware;
        Loader loader = new Loader(files);
        own(firmware.newCore, loader);
        own(firmware.newReadings, loader);
        own(firmware.newSettings, loader);
    }

    /** What happens where an object cannot be made. */
    static Optional<String> unmade(Map<String, byte[]> files) {
        Loader loader = new Loader(files);
        for (String name : files.keySet()) {
            try {
                loader.loadClass(name.replace('/', '.')).getConstructor().newInstance();
            } catch (InvocationTargetException e) {
                String thrown = e.getCause().getClass().getSimpleName();
                return Optional.of("new `" + name + "` throws " + thrown);
            } catch (ReflectiveOperationException | LinkageError e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void own(checkvalve.proofs.lift.Lifted made, Loader loader) throws Thrown {
        int object = ((Reference) made.result()).object();
        try {
            String name = firmware.lifter.type((Reference) made.result()).replace('/', '.');
            objects.put(object, loader.loadClass(name).getConstructor().newInstance());
            for (Map.Entry<Cell, Value> held : made.heap().entrySet()) {
                if (held.getValue() instanceof Reference(int inner)
                        && held.getKey().object() == object) {
                    objects.put(
                            inner,
                            field(objects.get(object), held.getKey().field()).get(objects.get(object)));
                }
            }
        } catch (InvocationTargetException e) {
            throw new Thrown(e.getCause());
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new Thrown(e);
        }
    }

    void put(Cell cell, long value) {
        Object holder = objects.get(cell.object());
        try {
            if (cell.index() >= 0) {
                Array.set(holder, cell.index(), boxed(holder.getClass().componentType(), value));
            } else {
                Field field = field(holder, cell.field());
                field.set(holder, boxed(field.getType(), value));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    long get(Cell cell) {
        Object holder = objects.get(cell.object());
        try {
            return number(
                    cell.index() >= 0
                            ? Array.get(holder, cell.index())
                            : field(holder, cell.field()).get(holder));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Calls a method by its name and gives what it gives; 0 for nothing. */
    long call(Reference object, String name, List<Object> arguments) throws Thrown {
        Object target = objects.get(object.object());
        Method method = Arrays.stream(target.getClass().getDeclaredMethods())
                .filter(each -> each.getName().equals(name) && each.getParameterCount() == arguments.size())
                .findFirst()
                .orElseThrow();
        Object[] given = new Object[arguments.size()];
        for (int i = 0; i < given.length; i++) {
            given[i] = switch (arguments.get(i)) {
                case Reference(int inner) -> objects.get(inner);
                case Long number -> boxed(method.getParameterTypes()[i], number);
                default -> throw new IllegalStateException("no argument: " + arguments.get(i));
            };
        }
        try {
            Object result = method.invoke(target, given);
            return result == null || objects.containsValue(result) ? 0 : number(result);
        } catch (InvocationTargetException e) {
            throw new Thrown(e.getCause());
        } catch (IllegalAccessException e) {
            throw new Thrown(e);
        }
    }

    private static Object boxed(Class<?> type, long value) {
        return type == boolean.class ? value != 0 : type == int.class ? (Object) (int) value : (Object) value;
    }

    private static long number(Object boxed) {
        return boxed instanceof Boolean truth ? (truth ? 1 : 0) : ((Number) boxed).longValue();
    }

    private static Field field(Object object, String name) throws NoSuchFieldException {
        Field field = object.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
