package checkvalve.proofs.lift;

import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The instructions of one method.
 *
 * @param lines of the source, one an instruction
 * @param targets where labels stand, as positions in the list
 * @param blocks positions that are branched to
 * @param loops for each position that is branched back to, the last position that does
 */
public record Code(
        ClassUnit owner,
        String name,
        MethodTypeDesc type,
        boolean isPrivate,
        int locals,
        List<Instruction> instructions,
        List<Integer> lines,
        Map<Label, Integer> targets,
        Set<Integer> blocks,
        Map<Integer, Integer> loops) {
    static Code of(ClassUnit owner, MethodModel method) {
        CodeModel model = method.code().orElseThrow();
        Code code = new Code(
                owner,
                method.methodName().stringValue(),
                method.methodTypeSymbol(),
                method.flags().has(AccessFlag.PRIVATE),
                ((CodeAttribute) model).maxLocals(),
                new ArrayList<>(),
                new ArrayList<>(),
                new LinkedHashMap<>(),
                new LinkedHashSet<>(),
                new TreeMap<>());
        int line = 0;
        for (CodeElement element : model) {
            switch (element) {
                case LineNumber number -> line = number.line();
                case LabelTarget label -> code.targets.put(label.label(), code.instructions.size());
                case ExceptionCatch handler -> throw new NotLifted("an exception handler", owner.place(line));
                case Instruction instruction -> {
                    code.instructions.add(instruction);
                    code.lines.add(line);
                }
                default -> {}
            }
        }
        code.findBlocks();
        return code;
    }

    private void findBlocks() {
        for (int i = 0; i < instructions.size(); i++) {
            if (instructions.get(i) instanceof BranchInstruction branch) {
                int target = targets.get(branch.target());
                blocks.add(target);
                if (target <= i) {
                    loops.merge(target, i, Math::max);
                }
            }
        }
    }

    /** Name and descriptor. */
    public String key() {
        return name + type.descriptorString();
    }

    /** Whether the position is inside of a loop that begins before it. */
    boolean isInner(int position) {
        return loops.entrySet().stream().anyMatch(loop -> loop.getKey() < position && position <= loop.getValue());
    }

    boolean isInLoop(int position) {
        return loops.containsKey(position) || isInner(position);
    }

    /** The first line of the source that is known. */
    public int line() {
        return lines.isEmpty() ? 0 : lines.getFirst();
    }
}
