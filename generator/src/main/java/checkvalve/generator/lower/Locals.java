package checkvalve.generator.lower;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The locals that statements use and do not declare: what a method of them needs as parameters. */
final class Locals {
    private final Set<Term.Local> used = new LinkedHashSet<>();
    private final Set<Term.Local> declared = new LinkedHashSet<>();

    private Locals() {}

    static List<Term.Local> freeIn(List<Statement> statements) {
        Locals locals = new Locals();
        locals.visit(statements);
        locals.used.removeAll(locals.declared);
        return List.copyOf(locals.used);
    }

    private void visit(List<Statement> statements) {
        statements.forEach(this::visit);
    }

    private void visit(Statement statement) {
        switch (statement) {
            case Statement.Declare(Term.Local local, Term value) -> {
                declared.add(local);
                if (value != null) {
                    visit(value);
                }
            }
            case Statement.Assign(Term target, Term value) -> {
                visit(target);
                visit(value);
            }
            case Statement.When(List<Statement.Branch> branches, List<Statement> otherwise) -> {
                for (Statement.Branch branch : branches) {
                    visit(branch.condition());
                    visit(branch.body());
                }
                visit(otherwise);
            }
            case Statement.Loop(Term.Local index, int _, List<Statement> body) -> {
                declared.add(index);
                visit(body);
            }
            case Statement.Return(Term value) -> visit(value);
            case Statement.Note _, Statement.Gap _, Statement.Run _ -> {}
        }
    }

    private void visit(Term term) {
        switch (term) {
            case Term.Local local -> used.add(local);
            case Term.Element element -> visit(element.index());
            case Term.Not not -> visit(not.operand());
            case Term.Negative negative -> visit(negative.operand());
            case Term.Binary binary -> {
                visit(binary.left());
                visit(binary.right());
            }
            case Term.Choice choice -> {
                visit(choice.condition());
                visit(choice.then());
                visit(choice.otherwise());
            }
            case Term.Cast cast -> visit(cast.operand());
            case Term.Call call -> call.arguments().forEach(this::visit);
            case Term.Whole _, Term.Truth _, Term.Constant _, Term.Named _, Term.Field _ -> {}
        }
    }
}
