package checkvalve.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** All class files that differ from one in a single instruction, or in who may use one thing. */
final class Mutations {
    /**
     * One of them.
     *
     * @param kind what was done to it
     * @param place method and line
     */
    record Mutant(String kind, String place, byte[] file) {}

    private static final Map<Integer, List<Integer>> COMPARED = Map.ofEntries(
            Map.entry(Opcodes.IFEQ, List.of(Opcodes.IFNE)),
            Map.entry(Opcodes.IFNE, List.of(Opcodes.IFEQ)),
            Map.entry(Opcodes.IFLT, List.of(Opcodes.IFGE, Opcodes.IFLE)),
            Map.entry(Opcodes.IFLE, List.of(Opcodes.IFGT, Opcodes.IFLT)),
            Map.entry(Opcodes.IFGT, List.of(Opcodes.IFLE, Opcodes.IFGE)),
            Map.entry(Opcodes.IFGE, List.of(Opcodes.IFLT, Opcodes.IFGT)),
            Map.entry(Opcodes.IF_ICMPEQ, List.of(Opcodes.IF_ICMPNE, Opcodes.IF_ICMPLE)),
            Map.entry(Opcodes.IF_ICMPNE, List.of(Opcodes.IF_ICMPEQ, Opcodes.IF_ICMPLT)),
            Map.entry(Opcodes.IF_ICMPLT, List.of(Opcodes.IF_ICMPGE, Opcodes.IF_ICMPLE)),
            Map.entry(Opcodes.IF_ICMPLE, List.of(Opcodes.IF_ICMPGT, Opcodes.IF_ICMPLT)),
            Map.entry(Opcodes.IF_ICMPGT, List.of(Opcodes.IF_ICMPLE, Opcodes.IF_ICMPGE)),
            Map.entry(Opcodes.IF_ICMPGE, List.of(Opcodes.IF_ICMPLT, Opcodes.IF_ICMPGT)));

    private static final Map<Integer, List<Integer>> COMPUTED = Map.ofEntries(
            Map.entry(Opcodes.IADD, List.of(Opcodes.ISUB, Opcodes.IMUL, Opcodes.IXOR)),
            Map.entry(Opcodes.ISUB, List.of(Opcodes.IADD, Opcodes.IOR)),
            Map.entry(Opcodes.IMUL, List.of(Opcodes.IADD, Opcodes.IDIV, Opcodes.ISHL)),
            Map.entry(Opcodes.IDIV, List.of(Opcodes.IMUL, Opcodes.IREM, Opcodes.ISHR)),
            Map.entry(Opcodes.IREM, List.of(Opcodes.IDIV, Opcodes.IAND)),
            Map.entry(Opcodes.LADD, List.of(Opcodes.LSUB)),
            Map.entry(Opcodes.LSUB, List.of(Opcodes.LADD)),
            Map.entry(Opcodes.LMUL, List.of(Opcodes.LADD)),
            Map.entry(Opcodes.LDIV, List.of(Opcodes.LMUL)));

    private final byte[] original;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutations(byte[] original) {
        this.original = original;
    }

    static List<Mutant> of(byte[] file) {
        Mutations all = new Mutations(file);
        ClassNode type = all.read();
        for (int m = 0; m < type.methods.size(); m++) {
            MethodNode method = type.methods.get(m);
            for (int i = 0; i < method.instructions.size(); i++) {
                all.at(m, i, method.instructions.get(i), type);
            }
            int index = m;
            all.access(method.name, copy -> copy.methods.get(index).access ^= Opcodes.ACC_PUBLIC | Opcodes.ACC_PRIVATE);
        }
        for (int f = 0; f < type.fields.size(); f++) {
            int index = f;
            if ((type.fields.get(f).access & Opcodes.ACC_STATIC) == 0) {
                all.access(type.fields.get(f).name, copy -> copy.fields.get(index).access ^= Opcodes.ACC_PRIVATE);
            }
        }
        return all.mutants;
    }

    private ClassNode read() {
        ClassNode type = new ClassNode();
        new ClassReader(original).accept(type, 0);
        return type;
    }

    private void at(int method, int index, AbstractInsnNode node, ClassNode type) {
        switch (node) {
            case JumpInsnNode jump ->
                COMPARED.getOrDefault(jump.getOpcode(), List.of())
                        .forEach(other -> add("other comparison", method, index, c -> c.setOpcode(other)));
            case IincInsnNode step ->
                add("other increment", method, index, c -> ((IincInsnNode) c.node).incr = step.incr * 2);
            case FieldInsnNode field -> field(method, index, field, type);
            case VarInsnNode local -> local(method, index, local);
            case IntInsnNode number
            when number.getOpcode() != Opcodes.NEWARRAY -> {
                add("constant + 1", method, index, c -> ((IntInsnNode) c.node).operand = number.operand + 1);
                add("constant - 1", method, index, c -> ((IntInsnNode) c.node).operand = number.operand - 1);
            }
            case LdcInsnNode constant
            when constant.cst instanceof Integer number ->
                add("constant + 1", method, index, c -> ((LdcInsnNode) c.node).cst = number + 1);
            case LdcInsnNode constant
            when constant.cst instanceof Long number ->
                add("constant + 1", method, index, c -> ((LdcInsnNode) c.node).cst = number + 1);
            case InsnNode plain -> plain(method, index, plain);
            default -> {}
        }
    }

    private void plain(int method, int index, InsnNode plain) {
        int opcode = plain.getOpcode();
        if (opcode >= Opcodes.ICONST_0 && opcode <= Opcodes.ICONST_4) {
            add("constant + 1", method, index, c -> c.replace(new InsnNode(opcode + 1)));
            add("constant - 1", method, index, c -> c.replace(new InsnNode(opcode - 1)));
        }
        COMPUTED.getOrDefault(opcode, List.of())
                .forEach(other -> add("other operation", method, index, c -> c.replace(new InsnNode(other))));
        if (opcode == Opcodes.LADD || opcode == Opcodes.LSUB || opcode == Opcodes.LMUL) {
            add("int for long", method, index, c -> {
                c.list.insert(c.node, new InsnNode(Opcodes.I2L));
                c.list.insert(c.node, new InsnNode(Opcodes.L2I));
            });
        }
        if (opcode == Opcodes.IASTORE || opcode == Opcodes.BASTORE) {
            add("dropped store", method, index, c -> {
                c.list.insert(c.node, new InsnNode(Opcodes.POP));
                c.replace(new InsnNode(Opcodes.POP2));
            });
        }
    }

    private void field(int method, int index, FieldInsnNode field, ClassNode type) {
        boolean isPut = field.getOpcode() == Opcodes.PUTFIELD;
        if (isPut && !field.desc.equals("J") && !field.desc.startsWith("L") && !field.desc.startsWith("[")) {
            add("dropped store", method, index, c -> c.replace(new InsnNode(Opcodes.POP2)));
        }
        List<FieldNode> alike = type.fields.stream()
                .filter(other -> field.owner.equals(type.name) && (other.access & Opcodes.ACC_STATIC) == 0)
                .filter(other -> other.desc.equals(field.desc) && !other.name.equals(field.name))
                .toList();
        if (!alike.isEmpty()) {
            String other = alike.get(index % alike.size()).name;
            add("other field", method, index, c -> ((FieldInsnNode) c.node).name = other);
        }
    }

    private void local(int method, int index, VarInsnNode local) {
        if (local.getOpcode() == Opcodes.ISTORE) {
            add("dropped store", method, index, c -> c.replace(new InsnNode(Opcodes.POP)));
        }
        if (local.getOpcode() == Opcodes.ILOAD && local.var > 1) {
            int other = 1 + (local.var + index) % (local.var - 1);
            add("other local", method, index, c -> ((VarInsnNode) c.node).var = other);
        }
    }

    /** An instruction of a copy, and the list that it is in. */
    private record Change(InsnList list, AbstractInsnNode node) {
        void setOpcode(int opcode) {
            ((JumpInsnNode) node).setOpcode(opcode);
        }

        void replace(AbstractInsnNode other) {
            list.set(node, other);
        }
    }

    private void access(String place, Consumer<ClassNode> change) {
        ClassNode copy = read();
        change.accept(copy);
        ClassWriter writer = new ClassWriter(0);
        copy.accept(writer);
        mutants.add(new Mutant("other access", copy.sourceFile + " " + place, writer.toByteArray()));
    }

    private void add(String kind, int method, int index, Consumer<Change> change) {
        ClassNode copy = read();
        MethodNode changed = copy.methods.get(method);
        AbstractInsnNode node = changed.instructions.get(index);
        String place = copy.sourceFile + ":" + line(node) + " " + changed.name;
        change.accept(new Change(changed.instructions, node));
        ClassWriter writer = new ClassWriter(0);
        copy.accept(writer);
        mutants.add(new Mutant(kind, place, writer.toByteArray()));
    }

    private static int line(AbstractInsnNode node) {
        for (AbstractInsnNode each = node; each != null; each = each.getPrevious()) {
            if (each instanceof LineNumberNode number) {
                return number.line;
            }
        }
        return 0;
    }
}
