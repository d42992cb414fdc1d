package checkvalve.generator.replay;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;

/** The members of an object, bound to it; numbers and truths go in and out as {@code long}. */
record Members(Object object) {
    static Members of(Object object) {
        return new Members(object);
    }

    static Members ofNew(ClassLoader classes, String name) {
        try {
            return new Members(
                    Class.forName(name, true, classes).getConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("there is no generated class " + name, e);
        }
    }

    /** The only method with the name, as it is but for an answer in {@code long}. */
    MethodHandle named(String name) {
        Method method = Arrays.stream(object.getClass().getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no generated method " + name));
        try {
            MethodHandle bound = MethodHandles.lookup().unreflect(method).bindTo(object);
            MethodType type = bound.type();
            return type.returnType() == boolean.class
                    ? MethodHandles.explicitCastArguments(bound, type.changeReturnType(long.class))
                    : bound;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the generated method " + name + " is not public", e);
        }
    }

    /** The object that a method without parameters gives. */
    Object get(String name) {
        try {
            return object.getClass().getMethod(name).invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the generated method " + name + " gives nothing", e);
        }
    }

    MethodHandle getter(String field) {
        return MethodHandles.explicitCastArguments(named(field), MethodType.methodType(long.class));
    }

    /** What is in a field that is not public. */
    MethodHandle field(String name) {
        try {
            MethodHandles.Lookup inside = MethodHandles.privateLookupIn(object.getClass(), MethodHandles.lookup());
            Field field = object.getClass().getDeclaredField(name);
            return MethodHandles.explicitCastArguments(
                    inside.unreflectGetter(field).bindTo(object), MethodType.methodType(long.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("there is no generated field " + name, e);
        }
    }

    /** Takes indexes, if any, and a value; what it answers is dropped. */
    MethodHandle setter(String field) {
        MethodHandle setter = named("set" + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1));
        MethodType type = setter.type();
        return MethodHandles.explicitCastArguments(
                setter,
                type.changeParameterType(type.parameterCount() - 1, long.class).changeReturnType(void.class));
    }
}
