package checkvalve.proofs.lift;

import checkvalve.proofs.lift.Value.Reference;
import checkvalve.proofs.lift.Value.Whole;
import checkvalve.proofs.term.Term;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NopInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.util.List;

/** What each instruction does to a state. Believed. All that is not here is refused by name. */
final class Instructions {
    private final Memory memory;
    private final Arithmetic arithmetic;
    private final Calls calls;

    /** Where it goes on. */
    sealed interface Next {
        record On() implements Next {}

        record Jump(Label target) implements Next {}

        record Fork(Term condition, Label target) implements Next {}

        record End() implements Next {}
    }

    /** Runs a method that is called, to its end. */
    interface Calls {
        void run(Code code, Value[] arguments, State state, Site site);
    }

    Instructions(Memory memory, Arithmetic arithmetic, Calls calls) {
        this.memory = memory;
        this.arithmetic = arithmetic;
        this.calls = calls;
    }

    Next execute(Instruction instruction, State s, Site site) {
        switch (instruction) {
            case ConstantInstruction i -> s.push(constant(i, site));
            case LoadInstruction i -> s.push(local(s, i.slot(), site));
            case StoreInstruction i -> s.locals[i.slot()] = s.pop();
            case IncrementInstruction i -> {
                Whole step = arithmetic.constant(i.constant(), Width.INT, site);
                s.locals[i.slot()] = arithmetic.plus((Whole) local(s, i.slot(), site), step, site);
            }
            case FieldInstruction i -> field(i, s, site);
            case OperatorInstruction i -> operator(i.opcode(), s, site);
            case ConvertInstruction i -> s.push(converted(i, whole(s, site), site));
            case BranchInstruction i -> {
                return branch(i, s, site);
            }
            case ReturnInstruction i -> {
                end(i, s, site);
                return new Next.End();
            }
            case InvokeInstruction i -> call(i, s, site);
            case NewObjectInstruction i -> s.push(memory.create(i.className().asInternalName(), s, site));
            case NewPrimitiveArrayInstruction i -> s.push(memory.array(i.typeKind(), whole(s, site), s, site));
            case ArrayLoadInstruction i -> {
                Cell cell = element(s, i.typeKind(), site);
                s.push(memory.get(cell, s, site));
            }
            case ArrayStoreInstruction i -> {
                Whole value = whole(s, site);
                memory.putElement(element(s, i.typeKind(), site), value, i.typeKind(), s, site);
            }
            case StackInstruction i -> stack(i.opcode(), s, site);
            case NopInstruction i -> {}
            default -> throw unknown(instruction.opcode(), site);
        }
        return new Next.On();
    }

    private Value constant(ConstantInstruction instruction, Site site) {
        return switch (instruction.constantValue()) {
            case Integer value -> arithmetic.constant(value, Width.INT, site);
            case Long value -> arithmetic.constant(value, Width.LONG, site);
            default -> throw unknown(instruction.opcode(), site);
        };
    }

    private static Value local(State s, int slot, Site site) {
        if (s.locals[slot] == null) {
            throw site.notLifted("a local without a value");
        }
        return s.locals[slot];
    }

    private static Whole whole(State s, Site site) {
        if (s.pop() instanceof Whole value) {
            return value;
        }
        throw site.notLifted("an object where a number is needed");
    }

    private static Reference reference(State s, Site site) {
        if (s.pop() instanceof Reference value) {
            return value;
        }
        throw site.notLifted("a number where an object is needed");
    }

    private void field(FieldInstruction field, State s, Site site) {
        switch (field.opcode()) {
            case GETFIELD -> s.push(memory.get(memory.field(reference(s, site), field, site), s, site));
            case PUTFIELD -> {
                Value value = s.pop();
                Cell cell = memory.field(reference(s, site), field, site);
                memory.put(cell, value, field.type().stringValue(), s, site);
            }
            default -> throw unknown(field.opcode(), site);
        }
    }

    private void operator(Opcode opcode, State s, Site site) {
        if (opcode == Opcode.INEG || opcode == Opcode.LNEG) {
            s.push(arithmetic.negative(whole(s, site), site));
            return;
        }
        Whole b = whole(s, site);
        Whole a = whole(s, site);
        s.push(
                switch (opcode) {
                    case IADD, LADD -> arithmetic.plus(a, b, site);
                    case ISUB, LSUB -> arithmetic.minus(a, b, site);
                    case IMUL, LMUL -> arithmetic.times(a, b, site);
                    case IDIV, LDIV -> arithmetic.over(a, b, site);
                    case IREM, LREM -> arithmetic.rest(a, b, site);
                    case IAND, IOR, IXOR, ISHL, ISHR, IUSHR -> arithmetic.bits(opcode, a, b, site);
                    case LCMP -> arithmetic.order(a, b, site);
                    default -> throw unknown(opcode, site);
                });
    }

    private Value converted(ConvertInstruction instruction, Whole value, Site site) {
        return switch (instruction.opcode()) {
            case I2L -> arithmetic.widened(value, site);
            case L2I -> arithmetic.narrowed(value, site);
            default -> throw unknown(instruction.opcode(), site);
        };
    }

    private Next branch(BranchInstruction branch, State s, Site site) {
        Term condition = switch (branch.opcode()) {
            case GOTO, GOTO_W -> null;
            case IFEQ, IFNE, IFLT, IFGE, IFGT, IFLE ->
                compared(branch.opcode(), whole(s, site), arithmetic.constant(0, Width.INT, site), site);
            case IF_ICMPEQ, IF_ICMPNE, IF_ICMPLT, IF_ICMPGE, IF_ICMPGT, IF_ICMPLE -> {
                Whole b = whole(s, site);
                yield compared(branch.opcode(), whole(s, site), b, site);
            }
            default -> throw unknown(branch.opcode(), site);
        };
        return condition == null ? new Next.Jump(branch.target()) : new Next.Fork(condition, branch.target());
    }

    private Term compared(Opcode opcode, Whole a, Whole b, Site site) {
        return switch (opcode) {
            case IFEQ, IF_ICMPEQ -> arithmetic.isEqual(a, b);
            case IFNE, IF_ICMPNE -> arithmetic.not(arithmetic.isEqual(a, b));
            case IFLT, IF_ICMPLT -> arithmetic.isLess(a, b);
            case IFGE, IF_ICMPGE -> arithmetic.not(arithmetic.isLess(a, b));
            case IFGT, IF_ICMPGT -> arithmetic.isLess(b, a);
            case IFLE, IF_ICMPLE -> arithmetic.not(arithmetic.isLess(b, a));
            default -> throw unknown(opcode, site);
        };
    }

    private void call(InvokeInstruction call, State s, Site site) {
        String type = call.owner().asInternalName();
        String key = call.name().stringValue() + call.type().stringValue();
        if (type.equals("java/lang/Object") && key.equals("<init>()V")) {
            reference(s, site);
            return;
        }
        Code code = memory.method(type, key, site);
        boolean isHidden = code != null
                && code.isPrivate()
                && !code.owner().equals(site.code().owner());
        boolean known = call.opcode() == Opcode.INVOKEVIRTUAL || call.opcode() == Opcode.INVOKESPECIAL;
        if (!known || code == null || isHidden) {
            throw site.notLifted(call.opcode().name().toLowerCase(java.util.Locale.ROOT) + " of " + type + "." + key);
        }
        Value[] arguments = new Value[code.type().parameterCount() + 1];
        for (int i = arguments.length - 1; i >= 0; i--) {
            arguments[i] = s.pop();
        }
        memory.need(arguments[0], type, site);
        calls.run(code, arguments, s, site);
    }

    private void end(ReturnInstruction end, State s, Site site) {
        Value result = end.opcode() == Opcode.RETURN ? null : s.pop();
        s.stack.clear();
        if (result != null) {
            s.push(memory.result(result, site));
        }
    }

    private Cell element(State s, TypeKind kind, Site site) {
        Whole index = whole(s, site);
        return memory.element(reference(s, site), index, kind, site);
    }

    /** Of two numbers, or of one that is twice as wide, where the instruction says two. */
    private static void stack(Opcode opcode, State s, Site site) {
        Value top = s.pop();
        boolean isWide = top instanceof Whole number && number.width() == Width.LONG;
        boolean isTwo = opcode == Opcode.DUP2 || opcode == Opcode.POP2;
        List<Value> values = isTwo && !isWide ? List.of(s.pop(), top) : List.of(top);
        if (isWide && !isTwo) {
            throw unknown(opcode, site);
        }
        switch (opcode) {
            case POP, POP2 -> {}
            case DUP, DUP2 -> {
                s.stack.addAll(values);
                s.stack.addAll(values);
            }
            default -> throw unknown(opcode, site);
        }
    }

    private static NotLifted unknown(Opcode opcode, Site site) {
        return site.notLifted(opcode.name().toLowerCase(java.util.Locale.ROOT));
    }
}
