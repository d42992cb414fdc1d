package checkvalve.proofs.lift;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.ConstantValueAttribute;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.IntegerEntry;
import java.lang.classfile.constantpool.LongEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.reflect.AccessFlag;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A class file of the plain shape that is lifted: final, on top of nothing but {@code Object}, with fields that other
 * packages do not see, constants, and methods of an object. Believed: that of a class of this shape, once the Java machine
 * has taken it, nothing runs that is not in {@link #methods}.
 *
 * @param name as the Java machine has it, with slashes
 * @param source name of the file it was compiled from
 * @param fields descriptors of the fields of an object, by name
 * @param hidden names of the private ones
 * @param constants values of the public constants, by name
 * @param methods by name and descriptor
 */
public record ClassUnit(
        String name,
        String source,
        Map<String, String> fields,
        Set<String> hidden,
        Map<String, Long> constants,
        Map<String, Code> methods,
        ClassModel model) {
    private static final Set<String> FIELDS = Set.of("I", "J", "Z", "[I", "[J", "[Z");

    /** Throws {@link NotLifted} with what is not as it must be. */
    public static ClassUnit read(byte[] bytes) {
        try {
            ClassModel model = ClassFile.of().parse(bytes);
            ClassUnit unit = new ClassUnit(
                    model.thisClass().asInternalName(),
                    model.findAttribute(java.lang.classfile.Attributes.sourceFile())
                            .map(file -> file.sourceFile().stringValue())
                            .orElse(model.thisClass().asInternalName()),
                    new LinkedHashMap<>(),
                    new TreeSet<>(),
                    new LinkedHashMap<>(),
                    new LinkedHashMap<>(),
                    model);
            unit.read();
            return unit;
        } catch (IllegalArgumentException e) {
            throw new NotLifted("what is no class file (" + e.getMessage() + ")", "its start");
        }
    }

    /** The package, with slashes and one at the end. */
    String packageName() {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    /** A line of the source, for a reader. */
    public String place(int line) {
        return line == 0 ? source : source + ":" + line;
    }

    /** Whether its constants speak of nothing but these classes, {@code Object}, numbers and text. */
    public boolean usesOnly(Set<String> classes) {
        for (PoolEntry entry : model.constantPool()) {
            boolean own = switch (entry) {
                case ClassEntry type ->
                    classes.contains(type.asInternalName())
                            || type.asInternalName().equals("java/lang/Object");
                case Utf8Entry text -> true;
                case NameAndTypeEntry name -> true;
                case MemberRefEntry member -> true;
                case IntegerEntry number -> true;
                case LongEntry number -> true;
                default -> false;
            };
            if (!own) {
                return false;
            }
        }
        return true;
    }

    private void read() {
        need(
                flags(model.flags().flags()).equals(EnumSet.of(AccessFlag.PUBLIC, AccessFlag.FINAL, AccessFlag.SUPER)),
                "a class that is not public and final");
        need(
                model.superclass()
                        .filter(type -> type.asInternalName().equals("java/lang/Object"))
                        .isPresent(),
                "a superclass");
        need(model.interfaces().isEmpty(), "an interface");
        need(
                model.attributes().stream().allMatch(SourceFileAttribute.class::isInstance),
                "an attribute besides the name of the source");
        model.fields().forEach(this::field);
        model.methods().forEach(this::method);
        var errors = ClassFile.of().verify(model);
        need(errors.isEmpty(), errors.isEmpty() ? "" : "what the Java machine refuses (" + errors.getFirst() + ")");
    }

    private void field(FieldModel field) {
        String fieldName = field.fieldName().stringValue();
        String type = field.fieldType().stringValue();
        Set<AccessFlag> flags = flags(field.flags().flags());
        if (flags.contains(AccessFlag.STATIC)) {
            boolean isConstant = flags.equals(EnumSet.of(AccessFlag.PUBLIC, AccessFlag.STATIC, AccessFlag.FINAL));
            need(isConstant, "the static field " + fieldName);
            Optional<ConstantValueAttribute> value =
                    field.findAttribute(java.lang.classfile.Attributes.constantValue());
            need(
                    value.isPresent() && value.get().constant().constantValue() instanceof Number,
                    "the static field " + fieldName);
            constants.put(fieldName, ((Number) value.get().constant().constantValue()).longValue());
            return;
        }
        if (flags.remove(AccessFlag.PRIVATE)) {
            hidden.add(fieldName);
        }
        if (type.startsWith("[") || type.startsWith("L")) {
            flags.remove(AccessFlag.FINAL);
        }
        need(flags.isEmpty(), "the field " + fieldName + " that is " + flags);
        need(FIELDS.contains(type) || type.startsWith("L"), "the field " + fieldName + " of type " + type);
        need(fields.put(fieldName, type) == null, "two fields " + fieldName);
    }

    private void method(MethodModel method) {
        String methodName = method.methodName().stringValue();
        Set<AccessFlag> flags = flags(method.flags().flags());
        boolean isOpen = flags.remove(AccessFlag.PUBLIC);
        boolean isHidden = flags.remove(AccessFlag.PRIVATE);
        need(flags.isEmpty() && method.code().isPresent(), "the method " + methodName + " that is " + flags);
        need(isOpen || isHidden, "the method " + methodName + " that is neither public nor private");
        Code code = Code.of(this, method);
        need(methods.put(code.key(), code) == null, "two methods " + code.key());
    }

    private static Set<AccessFlag> flags(Set<AccessFlag> flags) {
        return flags.isEmpty() ? EnumSet.noneOf(AccessFlag.class) : EnumSet.copyOf(flags);
    }

    private void need(boolean condition, String otherwise) {
        if (!condition) {
            throw new NotLifted(otherwise, source);
        }
    }

    /** By its name: methods know their class, and the class its methods. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClassUnit unit && name.equals(unit.name) && model.equals(unit.model);
    }
}
