package checkvalve.proofs.lift;

import java.lang.classfile.FieldModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * Classes as text: all that the Java machine executes, and nothing of what is there for debuggers, so that it is the same
 * whatever of that the compiler was told to write.
 */
public final class Listing {
    private Listing() {}

    /** SHA-256 of the listings, as hexadecimal digits. */
    public static String digest(Collection<ClassUnit> classes) {
        StringBuilder text = new StringBuilder();
        classes.stream().sorted(Comparator.comparing(ClassUnit::name)).forEach(unit -> text.append(of(unit)));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One line a field and an instruction. */
    public static String of(ClassUnit unit) {
        StringBuilder text = new StringBuilder("class " + unit.name() + "\n");
        for (FieldModel field : unit.model().fields()) {
            String name = field.fieldName().stringValue();
            text.append("field %x %s %s %s%n"
                    .formatted(
                            field.flags().flagsMask(),
                            field.fieldType().stringValue(),
                            name,
                            unit.constants().getOrDefault(name, 0L)));
        }
        unit.methods().values().forEach(code -> {
            text.append("method ")
                    .append(code.isPrivate() ? "private " : "")
                    .append(code.key())
                    .append('\n');
            for (int i = 0; i < code.instructions().size(); i++) {
                text.append(i)
                        .append(' ')
                        .append(line(code, code.instructions().get(i)))
                        .append('\n');
            }
        });
        return text.toString().replace("\r", "");
    }

    private static String line(Code code, Instruction instruction) {
        String operands = switch (instruction) {
            case ConstantInstruction i -> String.valueOf(i.constantValue());
            case LoadInstruction i -> String.valueOf(i.slot());
            case StoreInstruction i -> String.valueOf(i.slot());
            case IncrementInstruction i -> i.slot() + " " + i.constant();
            case FieldInstruction i ->
                i.owner().asInternalName() + "." + i.name().stringValue() + " "
                        + i.type().stringValue();
            case InvokeInstruction i ->
                i.owner().asInternalName() + "." + i.name().stringValue()
                        + i.type().stringValue();
            case BranchInstruction i -> String.valueOf(code.targets().get(i.target()));
            case NewObjectInstruction i -> i.className().asInternalName();
            case NewPrimitiveArrayInstruction i -> String.valueOf(i.typeKind());
            default -> "";
        };
        return (instruction.opcode() + " " + operands).strip();
    }
}
