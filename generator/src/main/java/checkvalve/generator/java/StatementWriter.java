package checkvalve.generator.java;

import checkvalve.generator.lower.Kind;
import checkvalve.generator.lower.Operator;
import checkvalve.generator.lower.Statement;
import checkvalve.generator.lower.Term;
import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Statements as Java. */
final class StatementWriter {
    private final CodeBlock.Builder code = CodeBlock.builder();

    private StatementWriter() {}

    static CodeBlock write(List<Statement> statements) {
        StatementWriter writer = new StatementWriter();
        statements.forEach(writer::write);
        return writer.code.build();
    }

    private void write(Statement statement) {
        switch (statement) {
            case Statement.Declare(Term.Local(String name, Kind kind), Term value) -> {
                String assigned = value == null ? "" : " = " + TermText.condition(value);
                code.add("$L;\n", TermText.type(kind) + " " + name + assigned);
            }
            case Statement.Assign(Term target, Term value) -> code.add("$L;\n", assignment(target, value));
            case Statement.When when -> when(when);
            case Statement.Loop(Term.Local(String index, Kind _), int bound, List<Statement> body) -> {
                code.beginControlFlow("for (int $L = 0; $L < $L; $L++)", index, index, bound, index);
                body.forEach(this::write);
                code.endControlFlow();
            }
            case Statement.Note(String text) -> Comments.lines(text).forEach(line -> code.add("// $L\n", line));
            case Statement.Gap() -> code.add("\n");
            case Statement.Return(Term value) -> code.add("return $L;\n", TermText.condition(value));
            case Statement.Run(String method) -> code.add("$L();\n", method);
        }
    }

    private void when(Statement.When when) {
        boolean first = true;
        for (Statement.Branch branch : when.branches()) {
            String condition = TermText.condition(branch.condition());
            if (first) {
                code.beginControlFlow("if ($L)", condition);
            } else {
                code.nextControlFlow("else if ($L)", condition);
            }
            branch.body().forEach(this::write);
            first = false;
        }
        if (!when.otherwise().isEmpty()) {
            code.nextControlFlow("else");
            when.otherwise().forEach(this::write);
        }
        code.endControlFlow();
    }

    /** Counting up and down the way Java does. */
    private static String assignment(Term target, Term value) {
        String name = TermText.of(target);
        if (value instanceof Term.Binary(Operator operator, Term left, Term.Whole step, Kind _)
                && left.equals(target)) {
            if (step.value() == 1 && (operator == Operator.PLUS || operator == Operator.MINUS)) {
                return name + operator.sign() + operator.sign();
            }
            return name + " " + operator.sign() + "= " + TermText.of(step);
        }
        return name + " = " + TermText.condition(value);
    }
}
